/**
 * Texts in shreds through the whole article half: nothing throws, nothing takes long, every span lies in its text.
 * WHOSAID_FUZZ_SECONDS says how long (a few seconds when not told), WHOSAID_FUZZ_FROM with which seed to begin.
 */
import { describe, expect, it } from 'vitest';
import { createArticleDigest } from '../src/corpus-half.ts';
import type { Claimed } from '../src/model/layers.ts';
import type { Span } from '../src/model/span.ts';
import { withinTime } from '../src/workers/within-time.ts';
import { timeProse, timeStages } from './support/article-stages.ts';
import { fuzzText } from './support/fuzz-texts.ts';

const SECONDS = Number(process.env.WHOSAID_FUZZ_SECONDS ?? 10);
const FROM = Number(process.env.WHOSAID_FUZZ_FROM ?? 1);

/** One stage over 20,000 characters against all stages over 100,000 of ordinary prose. */
const TIMES = 3;
/** Of clock time: what takes longer never ends. */
const HANGS = 120;

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

describe('the article half', () => {
  it(
    `takes shreds of news for ${SECONDS} s`,
    () => {
      const prose = timeProse();
      const until = performance.now() + SECONDS * 1000;
      const found: string[] = [];
      let seed = FROM;
      for (; performance.now() < until; seed += 1)
        for (const fault of lastingFaultsOf(fuzzText(seed), prose)) found.push(`seed ${seed}: ${fault}`);
      console.info(`${seed - FROM} texts, from seed ${FROM}`);
      expect(seed).toBeGreaterThan(FROM);
      expect(found).toEqual([]);
    },
    (SECONDS + 2 * HANGS) * 1000,
  );
});
