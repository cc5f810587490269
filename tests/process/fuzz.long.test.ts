/**
 * Texts in shreds through the whole article half, for WHOSAID_FUZZ_SECONDS (a minute when not told), from the seed
 * WHOSAID_FUZZ_FROM on.
 */
import { expect, it } from 'vitest';
import { fuzz, HANGS } from '../support/fuzz.ts';

const SECONDS = Number(process.env.WHOSAID_FUZZ_SECONDS ?? 60);
const FROM = Number(process.env.WHOSAID_FUZZ_FROM ?? 1);

it(
  `the article half takes shreds of news for ${SECONDS} s`,
  () => {
    let until = Number.POSITIVE_INFINITY;
    let texts = 0;
    const found = fuzz(FROM, (seed) => {
      if (texts === 0) until = performance.now() + SECONDS * 1000;
      texts = seed - FROM + 1;
      return performance.now() < until;
    });
    console.info(`${texts} texts, from seed ${FROM}`);
    expect(texts).toBeGreaterThan(1);
    expect(found).toEqual([]);
  },
  (SECONDS + 2 * HANGS) * 1000,
);
