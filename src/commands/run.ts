/** `whosaid run`: articles in, every output written, all at once; what was done before is not done again. */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../config.ts';
import { READABLE } from '../io/file-kinds.ts';
import { jsonText } from '../io/json-text.ts';
import { createRunTally } from '../io/run-record.ts';
import { type Engine, readEngine } from '../store/engine.ts';
import { StoreError } from '../store/open-store.ts';
import { readNews } from '../store/since-last.ts';
import { type Store, useStore } from '../store/store.ts';
import { Interrupted } from '../workers/interrupted.ts';
import { openOutput, type Plan } from './plan-run.ts';
import { type Job, tellPassedOver, tellProblem } from './run-job.ts';
import type { RunRecord } from './run-stages.ts';
import { showNews } from './show-news.ts';
import { createStageLog } from './stage-log.ts';
import { INTERRUPTED, onStopSignal } from './stop-signals.ts';
import { tell } from './tell.ts';
import { isUnchanged } from './unchanged.ts';

const NO_ARTICLES = `no article could be read, so nothing is written; whosaid reads ${READABLE}`;

const openPlannedStore = async (plan: Plan, engine: Engine): Promise<Store | null> => {
  if (plan.store === null) return null;
  try {
    return await useStore(
      {
        path: plan.store,
        memoryMegabytes: plan.settings.storeMegabytes,
        threads: plan.threads,
        tell: (message) => tell(plan.streams, message),
      },
      engine,
    );
  } catch (error) {
    throw error instanceof StoreError ? new UsageError(error.message) : error;
  }
};

const summarise = ({ plan }: Job, { counts }: RunRecord, unchanged: boolean): string => {
  const { articles, unusable } = counts.read;
  const { across_sources, conflicts } = counts['group-claims'];
  return (
    `${articles} articles read${unusable > 0 ? `, ${unusable} not usable` : ''}; ` +
    `${counts['build-claims'].claims} claims, ${across_sources} groups across sources, ` +
    `${conflicts} of them in conflict; ` +
    (unchanged ? `nothing has changed in ${plan.output}` : `written to ${plan.output}`)
  );
};

/** `whosaid report results`, as it is typed; a name with a blank in it in quotation marks. */
const nextStep = ({ output }: Plan): string =>
  `look at them with: npx whosaid report ${/\s/.test(output) ? JSON.stringify(output) : output}`;

const finish = async (job: Job, record: RunRecord, unchanged: boolean): Promise<number> => {
  const { plan, store } = job;
  if (!plan.quiet) {
    tellPassedOver(plan, record.dropped);
    tell(plan.streams, summarise(job, record, unchanged));
    tell(plan.streams, nextStep(plan));
  }
  if (plan.sinceLast && store) {
    const news = unchanged ? { claims: [], conflicts: [] } : await readNews(store.connection);
    plan.streams.stdout.write(showNews(news, plan.json));
  } else if (plan.json) plan.streams.stdout.write(`${jsonText(record)}\n`);
  return record.diagnostics.length > 0 ? 1 : 0;
};

/** The last run's record stands for this one, and so do its complaints. */
const finishUnchanged = (job: Job): Promise<number> => {
  const record: RunRecord = JSON.parse(readFileSync(join(job.plan.output, 'run.json'), 'utf8'));
  if (!job.plan.quiet)
    for (const { file, line, message } of record.diagnostics) tellProblem(job.plan, file, line, message);
  return finish(job, record, true);
};

/** Null where there was no article, and nothing is written. */
const runJob = async (job: Job): Promise<number | null> => {
  const { plan, store, engine, log } = job;
  if (store && store.outdated.length > 0 && !plan.quiet)
    tell(
      plan.streams,
      `the ${store.outdated.join(', ')} of whosaid changed since the last run: every article is done again`,
    );
  const began = performance.now();
  const unchanged = store !== null && (await isUnchanged(plan, engine, store.seal));
  log({ stage: 'check', seconds: (performance.now() - began) / 1000, unchanged });
  if (unchanged) return finishUnchanged(job);
  // Loads tables and weights, which an unchanged input does not need.
  const { runStages } = await import('./run-stages.ts');
  const record = await runStages(job);
  if (record !== null) return finish(job, record, false);
  tellPassedOver(plan, job.tally.record().dropped);
  tell(plan.streams, NO_ARTICLES);
  return null;
};

/** What was not there before the run, and goes again where the run writes nothing. */
const notYetThere = ({ store, output }: Plan): readonly string[] =>
  [store, output].filter((path) => path !== null && !existsSync(path)) as readonly string[];

/** A folder goes only if nothing is in it. */
const takeAway = (path: string): void => {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) rmSync(path);
  else if (readdirSync(path).length === 0) rmdirSync(path);
};

/** After Ctrl-C: that nothing is lost but the article in work. */
const tellKept = ({ quiet, streams, output }: Plan, store: Store | null): void => {
  if (quiet) return;
  const kept = store?.size() ?? 0;
  const again = kept > 0 ? `; ${kept} articles are kept, and the next run goes on from there` : '';
  tell(streams, `stopped: ${output} is as it was before${again}`);
};

/** Exit code: 1 when some input could not be used; nothing is written when none could. */
export const run = async (plan: Plan): Promise<number> => {
  if (plan.sinceLast && plan.store === null)
    throw new UsageError('--since-last needs a store, and the configuration says store: false');
  const fresh = notYetThere(plan);
  const folder = await openOutput(plan.output);
  let store: Store | null = null;
  const unwatch = onStopSignal(() => {
    folder.close();
    tellKept(plan, store);
  });
  let leave: readonly string[] = [];
  try {
    const engine = readEngine();
    store = await openPlannedStore(plan, engine);
    const code = await runJob({
      plan,
      engine,
      folder,
      store,
      tally: createRunTally(),
      log: createStageLog(plan.logJson, plan.streams.stderr),
    });
    if (code === null) leave = fresh;
    return code ?? 1;
  } catch (error) {
    if (error instanceof Interrupted) {
      tellKept(plan, store);
      return INTERRUPTED;
    }
    throw error;
  } finally {
    store?.close();
    folder.close();
    for (const path of leave) takeAway(path);
    unwatch();
  }
};
