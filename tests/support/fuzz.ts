/** Shreds of news through every stage of the article half, and what is wrong with how they are taken. */
import { createArticleDigest } from '../../src/corpus-half.ts';
import type { Claimed } from '../../src/model/layers.ts';
import type { Span } from '../../src/model/span.ts';
import { withinTime } from '../../src/workers/within-time.ts';
import { timeProse, timeStages } from './article-stages.ts';
import { fuzzText } from './fuzz-texts.ts';

/** One stage over 20,000 characters against all stages over 100,000 of ordinary prose. */
const TIMES = 3;
/** Of clock time: what takes longer never ends. */
export const HANGS = 120;

const report = { diagnostic: () => {}, drop: () => {} };

const digest = createArticleDigest();

const spansOf = ({ sentences, numbers, dates, claims, attributions }: Claimed): Span[] => [
  ...sentences,
  ...numbers,
  ...dates,
  ...claims,
  ...attributions.flatMap(({ speaker, cue, content }) =>
    [speaker, cue, ...content].filter((span) => span !== null),
  ),
];

const run = (name: string, work: () => unknown): unknown => {
  try {
    return withinTime(HANGS, work);
  } catch (error) {
    throw new Error(`${name} threw ${(error as Error).stack?.slice(0, 300)}`);
  }
};

/** What is wrong with the way one text is taken; empty when all is well. */
const faultsOf = (text: string, prose: number): string[] => {
  try {
    const { claimed, times } = timeStages(text, run);
    const faults = times
      .filter(({ milliseconds }) => milliseconds > TIMES * prose)
      .map(({ name, milliseconds }) => `${name} took ${milliseconds} ms, prose ${prose} ms`);
    if (spansOf(claimed).some(({ start, end }) => start < 0 || end > text.length || start >= end))
      faults.push('a span lies outside the text');
    digest.run(claimed, report);
    return faults;
  } catch (error) {
    return [(error as Error).message];
  }
};

/** Another program may have taken the machine meanwhile; what is wrong is wrong twice. */
const lastingFaultsOf = (text: string, prose: number): string[] =>
  faultsOf(text, prose).length > 0 ? faultsOf(text, timeProse()) : [];

/** @returns the faults of one text after the other, each with its seed, for as long as `goOn` says. */
export const fuzz = (from: number, goOn: (seed: number) => boolean): string[] => {
  const prose = timeProse();
  const found: string[] = [];
  for (let seed = from; goOn(seed); seed += 1)
    for (const fault of lastingFaultsOf(fuzzText(seed), prose)) found.push(`seed ${seed}: ${fault}`);
  return found;
};
