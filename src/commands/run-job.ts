/** What one run passes from hand to hand, and how it tells of inputs that cannot be used. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { adviceFor, READABLE } from '../io/file-kinds.ts';
import type { OutputFolder } from '../io/output-folder.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { takeAnnotations } from '../io/read-annotated.ts';
import { readArticles } from '../io/read-articles.ts';
import type { Reading } from '../io/reading.ts';
import { digestOf, type RunTally } from '../io/run-record.ts';
import type { Article } from '../model/article.ts';
import type { FoundArticle } from '../model/found.ts';
import type { KnownPerson } from '../model/known-person.ts';
import { LIMITS } from '../model/limits.ts';
import type { Engine } from '../store/engine.ts';
import type { Store } from '../store/store.ts';
import { readWithin } from '../workers/guard-reading.ts';
import type { Plan } from './plan-run.ts';
import { inputsToKeep } from './run-inputs.ts';
import type { StageLog } from './stage-log.ts';
import { tell } from './tell.ts';

export interface Job {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly folder: OutputFolder;
  /** Null where the configuration wants none. */
  readonly store: Store | null;
  readonly tally: RunTally;
  readonly log: StageLog;
}

/** What shapes the results: not where things lie, nor how fast they are read. */
export const settingsOf = ({ settings, speakers }: Plan) => {
  const { sources, maxFileBytes, limits, languages, columns, attribution, csv } = settings;
  const own = isDeepStrictEqual(limits, LIMITS) ? {} : { limits };
  const told = speakers.length > 0 ? { speakers: digestOf(speakers) } : {};
  return { sources, maxFileBytes, ...own, languages, columns, attribution, ...told, csv };
};

/** Names the work on one article: the same key, the same parcel. */
const keyOf = (plan: Plan, article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([plan.settings.attribution, article]))
    .digest('hex');

export const tellProblem = ({ streams }: Plan, file: string, line: number | null, message: string): void =>
  tell(streams, `${line === null ? file : `${file}:${line}`}: ${message}`);

/** The count of a file of no kind that is read, by its extension: "file/not-an-article .doc". */
export const PASSED_OVER = 'file/not-an-article ';

/** Nobody shall look for the claims of `notes.doc` in vain. */
export const tellPassedOver = ({ quiet, streams }: Plan, dropped: Readonly<Record<string, number>>): void => {
  const found = Object.entries(dropped).filter(([reason]) => reason.startsWith(PASSED_OVER));
  if (quiet || found.length === 0) return;
  const extensions = found.map(([reason]) => reason.slice(PASSED_OVER.length));
  const kinds = found.map(([, count], i) => `${extensions[i]} (${count})`);
  const advice = extensions.flatMap((extension) => {
    const step = adviceFor(extension);
    return step === null ? [] : `; ${extension}: ${step}`;
  });
  tell(streams, `files passed over, since whosaid reads ${READABLE}: ${kinds.join(', ')}${advice.join('')}`);
};

/** A name misspelt in the user's table would count for nothing without a word. */
export const tellUnknownSpeakers = ({ plan }: Job, persons: readonly KnownPerson[]): void => {
  const known = new Set(persons.map(({ speakerId }) => speakerId));
  const unknown = plan.speakers.filter(({ speakerId }) => !known.has(speakerId));
  if (plan.quiet || unknown.length === 0) return;
  const names = [...new Set(unknown.map(({ name }) => name))].join(', ');
  tell(plan.streams, `${plan.settings.speakers}: nobody who speaks is called so: ${names}`);
};

export const complain = ({ tally, plan, log }: Job, reading: Reading, problem: InputProblem): void => {
  tally.problem(reading, problem);
  log({ problem: problem.code, file: reading.file, line: reading.line, message: problem.message });
  if (!plan.quiet) tellProblem(plan, reading.file, reading.line, problem.message);
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
    .update(digestOf(engine))
    .update(JSON.stringify(inputsToKeep(plan)));
  const passed: string[] = [];
  return {
    reading: ({ file, line, problems }, key) => {
      readings.update(JSON.stringify(problems.length > 0 ? [key, file, line, problems] : [key]));
    },
    passedOver: (extension) => passed.push(extension),
    digest: () => readings.copy().update(JSON.stringify(passed.sort())).digest('hex'),
  };
};

/** A reading that can be worked on, or told of. */
export interface Keyed extends Reading {
  readonly key: string | null;
  /** Null for an article that is to be annotated here. */
  readonly found: FoundArticle | null;
}

/** An annotated line is longer than the article in it. */
const TIMES_LONGER = 20;

const withFound = (reading: Reading, annotated: boolean): Omit<Keyed, 'key'> => {
  if (!annotated || !reading.article) return { ...reading, found: null };
  const found = takeAnnotations(reading.article);
  if (!('found' in found)) return { ...reading, article: null, problems: [found], found: null };
  return { ...reading, article: found.article, problems: [...reading.problems, ...found.problems], found };
};

/** Every reading of the inputs, with its key. */
export async function* readKeyed(
  plan: Plan,
  identity: Identity,
  passedOver: (extension: string) => void = () => {},
): AsyncGenerator<Keyed> {
  const readings = readArticles(plan.inputs, {
    ...plan.settings,
    guard: readWithin(plan.settings.limits.readSeconds),
    maxFileBytes: plan.settings.maxFileBytes * (plan.annotated ? TIMES_LONGER : 1),
    // A dry run finds none, and makes none.
    skip: existsSync(plan.output) ? realpathSync(plan.output) : null,
    passedOver: (extension) => {
      identity.passedOver(extension);
      passedOver(extension);
    },
  });
  for await (const given of readings) {
    const reading = withFound(given, plan.annotated);
    // What was found elsewhere lies among the article's fields.
    const key = reading.article && keyOf(plan, given.article!);
    identity.reading(reading, key);
    yield { ...reading, key };
  }
}
