/** Which stretches of a sentence are taken when all are believed alike: those that tell no words twice. */
import { describe, expect, it } from 'vitest';
import { boundariesIn } from '../../src/claims/boundaries.ts';
import { createChooseClaims } from '../../src/claims/choose-claims.ts';
import { createColumns } from '../../src/claims/columns.ts';
import { contentEdges } from '../../src/claims/content-edges.ts';
import { voicesBySentence } from '../../src/claims/voices.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { articleOf, said } from '../support/hand-made-article.ts';

const readColumns = createReadColumns(loadWordClasses());
/** Weighs nothing: every stretch has a chance of a half. */
const EMPTY = { weights: new Int8Array(4), scale: 1, bits: 2 };

const chosenIn = (text: string, threshold: number, attributions: Parameters<typeof articleOf>[1] = []) => {
  const article = articleOf(text, attributions);
  const columns = createColumns(article, readColumns);
  const { firstToken, endToken } = article.sentences[0]!;
  const voices = voicesBySentence(article).get(0) ?? [];
  const sentence = { first: firstToken, end: endToken };
  const boundaries = boundariesIn(article, columns, contentEdges(article), sentence, voices);
  return createChooseClaims(EMPTY, threshold)(columns, sentence, boundaries, voices).map(
    ({ first, end, voice }) => ({
      text: text.slice(article.tokens[first]!.start, article.tokens[end - 1]!.end),
      voice: voice?.index ?? null,
    }),
  );
};

describe('choose-claims', () => {
  it('takes nothing that is believed less than the threshold', () => {
    expect(chosenIn('The port fell and the army left.', 0.51)).toEqual([]);
    expect(chosenIn('The port fell and the army left.', 0.5)).not.toEqual([]);
  });

  it('asks less of what is quoted', () => {
    const text = '“The dam held,” Okoro said.';
    const quoted = said(text, {
      speaker: 'Okoro',
      cue: 'said',
      content: ['“The dam held,”'],
      quote: 'direct',
    });
    expect(chosenIn(text, 0.9, [quoted])).toEqual([{ text: 'The dam held', voice: 0 }]);
    expect(chosenIn(text, 0.9, [{ ...quoted, quote: 'mixed' }])).toEqual([]);
  });

  it('takes no words twice, but for an aside with its noun', () => {
    expect(chosenIn('The port fell and the army left.', 0.5).map(({ text }) => text)).toEqual([
      'The port fell',
      'the army left',
    ]);
    expect(chosenIn('Lind, who left in May, runs a mill.', 0.5).map(({ text }) => text)).toContain(
      'Lind, who left in May',
    );
  });
});
