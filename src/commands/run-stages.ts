/** The two halves of a run, one after the other, and the outputs that they fill. */
import { realpathSync } from 'node:fs';
import { createPersons, createShelfHalf, createStories, linkShelf } from '../corpus-half.ts';
import type { CorpusTold } from '../io/corpus-told.ts';
import { dataDictionary } from '../io/data-dictionary.ts';
import { dataPackage } from '../io/data-package.ts';
import { type DigestFile, openDigestFile } from '../io/digest-file.ts';
import { digestOf } from '../io/run-record.ts';
import { type ArticleOutputs, openArticleOutputs } from '../io/write-articles.ts';
import { writeCorpus } from '../io/write-corpus.ts';
import { writeGroupLines } from '../io/write-groups.ts';
import { writeJson, writeText } from '../io/write-rows.ts';
import type { StoryLink } from '../match/link-articles.ts';
import type { DigestShelf } from '../model/digest-shelf.ts';
import { withinTime } from '../workers/within-time.ts';
import { type ArticlesDone, annotateArticles } from './annotate-articles.ts';
import { startProgress } from './progress.ts';
import { inputsToKeep } from './run-inputs.ts';
import { createIdentity, type Identity, type Job, settingsOf, tellUnknownSpeakers } from './run-job.ts';
import { packageVersion } from './version.ts';

interface ArticleHalfDone extends ArticlesDone {
  readonly outputs: ArticleOutputs;
  /** All that is kept of the articles for the corpus half. */
  readonly digests: DigestFile;
}

const articleHalf = async (job: Job, identity: Identity): Promise<ArticleHalfDone> => {
  const { plan, folder, tally } = job;
  const digests = openDigestFile(folder.scratch('digests'));
  const outputs = await openArticleOutputs(folder, plan.settings.csv.bom);
  const progress = await startProgress(
    plan.inputs,
    realpathSync(plan.output),
    plan.quiet ? null : plan.streams.stderr,
  );
  const done = await annotateArticles(job, identity, async ({ article }, parcel) => {
    tally.article(article!, parcel.stats);
    await outputs.write(article!, parcel);
    digests.add(parcel);
    progress.advance(Buffer.byteLength(article!.text));
  });
  progress.stop();
  await outputs.close();
  return { ...done, outputs, digests };
};

/** What more articles are about is searched by a database, which need not hold it in memory. */
const MOST_IN_MEMORY = 5000;

/** Null to have stories found in memory. */
const findLinks = async ({ plan, folder }: Job, shelf: DigestShelf): Promise<readonly StoryLink[] | null> => {
  if (shelf.labels.length <= MOST_IN_MEMORY) return null;
  const { findStories } = await import('../store/find-stories.ts');
  return findStories(shelf, {
    folder: folder.scratch('stories'),
    memoryMegabytes: plan.settings.storeMegabytes,
    threads: plan.threads,
  });
};

/** Writes the groups as they are made, and gives back what all articles together tell. */
const corpusHalf = async (job: Job, digests: DigestFile): Promise<CorpusTold> => {
  const { folder, tally, plan } = job;
  const report = { diagnostic: () => {}, drop: tally.dropped };
  const shelf = digests.shelf();
  const found = await findLinks(job, shelf);
  const links = found ?? withinTime(null, () => linkShelf(shelf));
  const { labels } = shelf;
  const stories = createStories().run({ labels, links }, report);
  const persons = withinTime(null, () => createPersons(plan.speakers).run({ shelf, stories }, report));
  tally.told(stories, persons);
  tellUnknownSpeakers(job, persons);
  const half = createShelfHalf(() => links);
  const made = withinTime(null, () => half.run(shelf, report));
  const groups = await writeGroupLines(folder, made, tally.group);
  digests.close();
  return { labels, stories, persons, groups };
};

/** The same for the same input, however much of it was done before. */
const runRecordOf = ({ plan, tally }: Job) => {
  const settings = settingsOf(plan);
  const { counts, corpus_digest, ...rest } = tally.record();
  return {
    name: 'whosaid',
    version: packageVersion(),
    inputs: inputsToKeep(plan),
    config: settings,
    config_digest: digestOf(settings),
    corpus_digest,
    counts,
    ...rest,
  };
};

export type RunRecord = ReturnType<typeof runRecordOf>;

const seconds = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;

/** An article that failed by chance is tried again the next time: no identity then. */
const putInPlace = async ({ folder, store }: Job, done: ArticleHalfDone, identity: Identity) => {
  if (store === null) await folder.commit();
  else
    await store.finish(
      done.used,
      (table) => folder.aside(`${table}.csv`),
      done.retry ? 'to be done again' : identity.digest(),
      folder.commit,
    );
};

/** Null when there was no article, and nothing is written. */
export const runStages = async (job: Job): Promise<RunRecord | null> => {
  const { plan, folder, tally } = job;
  const started = new Date();
  const identity = createIdentity(plan, job.engine);
  const done = await articleHalf(job, identity);
  if (tally.record().counts.read.articles === 0) return null;
  const annotated = new Date();
  job.log({
    stage: 'articles',
    seconds: seconds(started, annotated),
    annotated: done.annotated,
    reused: done.reused,
    ...tally.record().counts['build-claims'],
  });
  const told = await corpusHalf(job, done.digests);
  const grouped = new Date();
  const { counts } = tally.record();
  job.log({ stage: 'corpus', seconds: seconds(annotated, grouped), ...counts['group-claims'] });
  await writeCorpus(folder, plan.settings.csv.bom, done.outputs.waiting(), told);
  const finished = new Date();
  const record = runRecordOf(job);
  const times = {
    started: started.toISOString(),
    finished: finished.toISOString(),
    article_seconds: seconds(started, annotated),
    corpus_seconds: seconds(annotated, grouped),
    write_seconds: seconds(grouped, finished),
    articles_annotated: done.annotated,
    articles_reused: done.reused,
  };
  await writeJson(folder.create('datapackage.json'), dataPackage(packageVersion()));
  await writeText(folder.create('DATA-DICTIONARY.md'), dataDictionary());
  await writeJson(folder.create('run.json'), record);
  await writeJson(folder.create('times.json'), times);
  await putInPlace(job, done, identity);
  job.log({ stage: 'write', seconds: seconds(grouped, new Date()), output: plan.output });
  return record;
};
