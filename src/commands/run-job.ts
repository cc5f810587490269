/** What one run passes from hand to hand, and how it tells of inputs that cannot be used. */
import { createHash, type Hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { OutputFolder } from '../io/output-folder.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { readArticles } from '../io/read-articles.ts';
import type { Reading } from '../io/reading.ts';
import { digestOf, type RunTally } from '../io/run-record.ts';
import type { Article } from '../model/article.ts';
import type { Engine } from '../store/engine.ts';
import type { Store } from '../store/store.ts';
import type { Plan } from './plan-run.ts';
import { tell } from './tell.ts';

export interface Job {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly folder: OutputFolder;
  /** Null where the configuration wants none. */
  readonly store: Store | null;
  readonly tally: RunTally;
}

/** What shapes the results: not where things lie, nor how fast they are read. */
export const settingsOf = ({ settings }: Plan) => {
  const { sources, maxFileBytes, attribution, csv } = settings;
  return { sources, maxFileBytes, attribution, csv };
};

/** Names the work on one article: the same key, the same parcel. */
export const keyOf = (plan: Plan, article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([plan.settings.attribution, article]))
    .digest('hex');

export const tellProblem = (file: string, line: number | null, message: string): void =>
  tell(`${line === null ? file : `${file}:${line}`}: ${message}`);

export const complain = ({ tally, plan }: Job, reading: Reading, problem: InputProblem): void => {
  tally.problem(reading, problem);
  if (!plan.quiet) tellProblem(reading.file, reading.line, problem.message);
};

/** Adds up to one digest all that shapes the outputs. */
export interface Identity {
  readonly reading: (reading: Reading, key: string | null) => void;
  readonly passedOver: (extension: string) => void;
  readonly digest: () => string;
}

export const createIdentity = (plan: Plan, engine: Engine): Identity => {
  const readings: Hash = createHash('sha256')
    .update(digestOf(settingsOf(plan)))
    .update(digestOf(engine));
  const passed: string[] = [];
  return {
    reading: ({ file, line, problems }, key) => {
      readings.update(JSON.stringify(problems.length > 0 ? [key, file, line, problems] : [key]));
    },
    passedOver: (extension) => passed.push(extension),
    digest: () => readings.copy().update(JSON.stringify(passed.sort())).digest('hex'),
  };
};

/** Every reading of the inputs, with its key. */
export async function* readKeyed(
  plan: Plan,
  identity: Identity,
  passedOver: (extension: string) => void = () => {},
): AsyncGenerator<Reading & { readonly key: string | null }> {
  const readings = readArticles(plan.inputs, {
    ...plan.settings,
    skip: realpathSync(plan.output),
    passedOver: (extension) => {
      identity.passedOver(extension);
      passedOver(extension);
    },
  });
  for await (const reading of readings) {
    const key = reading.article && keyOf(plan, reading.article);
    identity.reading(reading, key);
    yield { ...reading, key };
  }
}
