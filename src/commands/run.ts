/** `whosaid run`: articles in, every output written, all at once. */
import { realpathSync } from 'node:fs';
import { dataPackage } from '../io/data-package.ts';
import { READABLE } from '../io/file-kinds.ts';
import type { OutputFolder } from '../io/output-folder.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { readArticles } from '../io/read-articles.ts';
import type { Reading } from '../io/reading.ts';
import { createRunTally, digestOf, type RunTally } from '../io/run-record.ts';
import { type ArticleOutputs, openArticleOutputs } from '../io/write-articles.ts';
import { writeGroups } from '../io/write-groups.ts';
import { writeJson } from '../io/write-rows.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { createArticleDigest, createArticleHalf, createCorpusHalf } from '../pipeline.ts';
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

const reportTo = (run: Run, diagnostics: Diagnostic[]): Report => ({
  diagnostic: (found) => diagnostics.push(found),
  drop: run.tally.dropped,
});

/** One article that makes a stage throw costs no more than that article. */
const annotateOne = (run: Run, half: ReturnType<typeof createArticleHalf>, reading: Reading) => {
  const diagnostics: Diagnostic[] = [];
  try {
    return { annotated: half.run(reading.article!, reportTo(run, diagnostics)), diagnostics };
  } catch (error) {
    const message = `the article could not be annotated (${String(error)}); please report it with its text`;
    complain(run, { ...reading, article: null }, { code: 'stage/failed', message });
    return null;
  }
};

interface Annotated {
  readonly outputs: ArticleOutputs;
  /** All that stays in memory of the articles. */
  readonly digests: readonly ArticleDigest[];
}

/** The article half: one article at a time, each written as it is done. */
const annotateAll = async (run: Run): Promise<Annotated> => {
  const { plan, folder, tally } = run;
  const half = createArticleHalf({ attribution: plan.settings.attribution });
  const digest = createArticleDigest();
  const digests: ArticleDigest[] = [];
  const outputs = openArticleOutputs(folder, plan.settings.csv.bom);
  const progress = await startProgress(plan.inputs, realpathSync(plan.output), plan.quiet);
  for await (const reading of readAll(run)) {
    for (const problem of reading.problems) complain(run, reading, problem);
    const done = reading.article && annotateOne(run, half, reading);
    if (!done) continue;
    tally.article(done.annotated, done.diagnostics);
    await outputs.write(done.annotated, done.diagnostics);
    digests.push(digest.run(done.annotated, reportTo(run, done.diagnostics)));
    progress.advance(Buffer.byteLength(reading.article!.text));
  }
  progress.stop();
  await outputs.close();
  return { outputs, digests };
};

/** What shapes the results: not where things lie, nor how fast they are read. */
const settingsOf = ({ settings }: Plan) => {
  const { sources, maxFileBytes, languages, columns, attribution, csv } = settings;
  return { sources, maxFileBytes, languages, columns, attribution, csv };
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
  const groups = createCorpusHalf().run(digests, reportTo(run, []));
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
