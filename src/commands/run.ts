/** `whosaid run`: articles in, every output written, all at once. */
import { realpathSync } from 'node:fs';
import { dataDictionary } from '../io/data-dictionary.ts';
import { dataPackage } from '../io/data-package.ts';
import { READABLE } from '../io/file-kinds.ts';
import type { OutputFolder } from '../io/output-folder.ts';
import { digestIn } from '../io/parcel.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { readArticles } from '../io/read-articles.ts';
import type { Reading } from '../io/reading.ts';
import { createRunTally, digestOf, type RunTally } from '../io/run-record.ts';
import { type ArticleOutputs, openArticleOutputs } from '../io/write-articles.ts';
import { writeGroups } from '../io/write-groups.ts';
import { writeJson, writeText } from '../io/write-rows.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { createCorpusHalf } from '../pipeline.ts';
import { shareOut } from '../workers/share-out.ts';
import { withinTime } from '../workers/within-time.ts';
import { openOutput, type Plan } from './plan-run.ts';
import { startProgress } from './progress.ts';
import { tell } from './tell.ts';
import { packageVersion } from './version.ts';

const NO_ARTICLES = `no article could be read, so nothing is written; whosaid reads ${READABLE}`;

/** Everything that one run passes from hand to hand. */
interface Run {
  readonly plan: Plan;
  readonly folder: OutputFolder;
  readonly tally: RunTally;
}

const complain = ({ tally, plan }: Run, reading: Reading, problem: InputProblem): void => {
  const { file, line } = reading;
  tally.problem(reading, problem);
  if (!plan.quiet) tell(`${line === null ? file : `${file}:${line}`}: ${problem.message}`);
};

const readAll = ({ plan, tally }: Run): AsyncGenerator<Reading> =>
  readArticles(plan.inputs, {
    ...plan.settings,
    skip: realpathSync(plan.output),
    passedOver: (extension) => tally.dropped(`file/not-an-article ${extension}`),
  });

const sharingOf = ({ settings, threads }: Plan) => ({
  job: {
    desk: 'parcels' as const,
    options: { attribution: settings.attribution, secondsPerArticle: settings.secondsPerArticle },
  },
  threads,
  sizeOf: ({ article }: Reading) => article?.text.length ?? 0,
  toDesk: ({ article }: Reading) => article!,
});

/** The readings that hold an article; whatever is wrong with any is told. */
async function* usable(run: Run): AsyncGenerator<Reading> {
  for await (const reading of readAll(run)) {
    for (const problem of reading.problems) complain(run, reading, problem);
    if (reading.article) yield reading;
  }
}

interface Annotated {
  readonly outputs: ArticleOutputs;
  /** All that stays in memory of the articles. */
  readonly digests: readonly ArticleDigest[];
}

/** The article half: every article by itself, on every core; each is written as its turn comes. */
const annotateAll = async (run: Run): Promise<Annotated> => {
  const { plan, folder, tally } = run;
  const digests: ArticleDigest[] = [];
  const outputs = await openArticleOutputs(folder, plan.settings.csv.bom);
  const progress = await startProgress(plan.inputs, realpathSync(plan.output), plan.quiet);
  for await (const batch of shareOut(usable(run), sharingOf(plan)))
    for (const { item, result } of batch) {
      if ('failed' in result) {
        complain(run, { ...item, article: null }, result.failed);
        continue;
      }
      tally.article(item.article!, result.parcel.stats);
      await outputs.write(result.parcel);
      digests.push(digestIn(result.parcel.digest));
      progress.advance(Buffer.byteLength(item.article!.text));
    }
  progress.stop();
  await outputs.close();
  return { outputs, digests };
};

/** What shapes the results: not where things lie, nor how fast they are read. */
const settingsOf = ({ settings }: Plan) => {
  const { sources, maxFileBytes, attribution, csv } = settings;
  return { sources, maxFileBytes, attribution, csv };
};

const runRecordOf = ({ plan, tally }: Run, times: object): object => {
  const settings = settingsOf(plan);
  const { counts, corpus_digest, ...rest } = tally.record();
  return {
    name: 'whosaid',
    version: packageVersion(),
    config: settings,
    config_digest: digestOf(settings),
    corpus_digest,
    counts,
    ...rest,
    times,
  };
};

const execute = async (run: Run): Promise<object | null> => {
  const started = new Date();
  const { outputs, digests } = await annotateAll(run);
  if (run.tally.record().counts.read.articles === 0) return null;
  const annotated = new Date();
  const report = { diagnostic: () => {}, drop: run.tally.dropped };
  const groups = withinTime(null, () => createCorpusHalf().run(digests, report));
  run.tally.groups(groups);
  await writeGroups(run.folder, run.plan.settings.csv.bom, outputs.claims(), groups);
  const finished = new Date();
  const record = runRecordOf(run, {
    started: started.toISOString(),
    finished: finished.toISOString(),
    article_seconds: (annotated.getTime() - started.getTime()) / 1000,
    corpus_seconds: (finished.getTime() - annotated.getTime()) / 1000,
  });
  await writeJson(run.folder.create('datapackage.json'), dataPackage(packageVersion()));
  await writeText(run.folder.create('DATA-DICTIONARY.md'), dataDictionary());
  await writeJson(run.folder.create('run.json'), record);
  await run.folder.commit();
  return record;
};

const summarise = ({ plan, tally }: Run): string => {
  const { counts } = tally.record();
  const { articles, unusable } = counts.read;
  const { across_sources, conflicts } = counts['group-claims'];
  return (
    `${articles} articles read${unusable > 0 ? `, ${unusable} not usable` : ''}; ` +
    `${counts['build-claims'].claims} claims, ${across_sources} groups across sources, ` +
    `${conflicts} of them in conflict; written to ${plan.output}`
  );
};

/** Exit code: 1 when some input could not be used; nothing is written when none could. */
export const run = async (plan: Plan): Promise<number> => {
  const folder = await openOutput(plan.output);
  const job: Run = { plan, folder, tally: createRunTally() };
  let record: object | null;
  try {
    record = await execute(job);
  } finally {
    await folder.abandon();
  }
  if (record === null) tell(NO_ARTICLES);
  else if (!plan.quiet) tell(summarise(job));
  if (record !== null && plan.json) process.stdout.write(`${JSON.stringify(record)}\n`);
  return record === null || job.tally.faulty() ? 1 : 0;
};
