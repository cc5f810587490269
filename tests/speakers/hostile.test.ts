/** Speakers and claims of hostile texts: none takes long, and never an exception. */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/model/attribution.ts';
import { createBuildClaims } from '../../src/stages/build-claims.ts';
import { createResolveSpeakers } from '../../src/stages/resolve-speakers.ts';
import { articleOf } from '../support/hand-made-article.ts';
import { quickly } from '../support/quickly.ts';

const silent = { diagnostic: () => {}, drop: () => {} };

/** One attribution at every place that could be a speaker, its content the rest of the text. */
const attributionsOf = (text: string, every: number): Attribution[] => {
  const attributions: Attribution[] = [];
  for (let at = 0; at + 4 < text.length; at += every)
    attributions.push({
      speaker: { start: at, end: at + 2 },
      cue: { start: at + 2, end: at + 3, lemma: 'say' },
      content: [{ start: at + 3, end: Math.min(text.length, at + every) }],
      quote: 'mixed',
      stance: 'denies',
      confidence: 0.5,
      rule: 'attribution/test',
    });
  return attributions;
};

const TEXTS: readonly (readonly [string, string])[] = [
  ['digits', '1'.repeat(100_000)],
  ['one long word', 'A'.repeat(100_000)],
  ['dashes', '--'.repeat(15_000)],
  ['names', 'Ann Lee '.repeat(10_000)],
  ['distinct names', Array.from({ length: 5_000 }, (_, i) => `Xav${i} Yor${i}`).join(' said ')],
  ['joiners', 'and he said, '.repeat(5_000)],
  ['commas', 'who, which, while, '.repeat(5_000)],
  ['semicolons', 'He left; '.repeat(8_000)],
  ['quotation marks', '“‘'.repeat(10_000)],
  ['lone surrogates', '\ud800 \udc00 Ann '.repeat(2_000)],
  ['controls', '\u0000\u200f\u202e Ann said '.repeat(3_000)],
];

describe('hostile texts', () => {
  it.each(TEXTS)('%s', (_name, text) => {
    for (const every of [text.length, 400]) {
      const article = articleOf(text, attributionsOf(text, every));
      const resolved = quickly(() => createResolveSpeakers().run(article, silent));
      const { claims } = quickly(() => createBuildClaims().run(resolved, silent));
      expect(resolved.speakers).toHaveLength(article.attributions.length);
      for (const claim of claims) expect(claim.start).toBeLessThan(claim.end);
    }
  });
});
