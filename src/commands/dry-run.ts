/** `whosaid run --dry-run`: what a run would read and do; nothing is written. */
import { existsSync } from 'node:fs';
import { jsonText } from '../io/json-text.ts';
import { readEngine } from '../store/engine.ts';
import { peekStore } from '../store/peek-store.ts';
import type { Plan } from './plan-run.ts';
import { createIdentity, PASSED_OVER, readKeyed, tellPassedOver, tellProblem } from './run-job.ts';
import { tell } from './tell.ts';

interface Forecast {
  readonly articles: number;
  readonly to_annotate: number;
  readonly done_before: number;
  /** Articles that the last run had and this one would not. */
  readonly gone: number;
  readonly unusable: number;
}

const inWords = ({ articles, to_annotate, done_before, gone, unusable }: Forecast, output: string): string =>
  `${articles} articles: ${to_annotate} to annotate, ${done_before} done before` +
  `${gone > 0 ? `; ${gone} of the last run are gone or changed` : ''}` +
  `${unusable > 0 ? `; ${unusable} not usable` : ''}; the outputs would go to ${output}`;

/** Exit code: 1 when some input could not be used. */
export const dryRun = async (plan: Plan): Promise<number> => {
  const engine = readEngine();
  const known =
    plan.store !== null && existsSync(plan.store) ? await peekStore(plan.store, engine) : new Set();
  let articles = 0;
  let done = 0;
  let unusable = 0;
  let faulty = false;
  const dropped: Record<string, number> = {};
  const passedOver = (extension: string): void => {
    const reason = `${PASSED_OVER}${extension}`;
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  for await (const { file, line, key, problems } of readKeyed(
    plan,
    createIdentity(plan, engine),
    passedOver,
  )) {
    for (const { message } of problems) if (!plan.quiet) tellProblem(plan, file, line, message);
    faulty ||= problems.length > 0;
    if (key === null) unusable += 1;
    else articles += 1;
    if (known.has(key)) done += 1;
  }
  tellPassedOver(plan, dropped);
  const forecast: Forecast = {
    articles,
    to_annotate: articles - done,
    done_before: done,
    gone: known.size - done,
    unusable,
  };
  if (plan.json) plan.streams.stdout.write(`${jsonText(forecast)}\n`);
  else tell(plan.streams, inWords(forecast, plan.output));
  return faulty ? 1 : 0;
};
