/** Quotations that no claim holds are rows all the same; titles and scraps between marks are none. */
import { describe, expect, it } from 'vitest';
import { createColumns } from '../../src/claims/columns.ts';
import { quotedRanges, quotedStatements } from '../../src/claims/quoted-statements.ts';
import { voicesBySentence } from '../../src/claims/voices.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { textOf } from '../../src/model/span.ts';
import { spanOf } from '../../src/text/token-range.ts';
import { articleOf, said } from '../support/hand-made-article.ts';

const readColumns = createReadColumns(loadWordClasses());

const missingIn = (text: string, attributions: Parameters<typeof articleOf>[1] = []) => {
  const article = articleOf(text, attributions);
  const columns = createColumns(article, readColumns);
  const { firstToken, endToken } = article.sentences[0]!;
  const voices = voicesBySentence(article).get(0) ?? [];
  const sentence = { first: firstToken, end: endToken };
  const found = quotedStatements(article, columns, quotedRanges(article), sentence, voices, []);
  return found.map((range) => [textOf(text, spanOf(article.tokens, range)), range.attribution]);
};

describe('quoted statements', () => {
  it.each([
    ['“We counted every vote twice.” The room fell silent.', 'We counted every vote twice'],
    ['The wall read “we will be back next year” in red.', 'we will be back next year'],
  ])('are rows without a speaker: %s', (text, words) => {
    expect(missingIn(text)).toEqual([[words, null]]);
  });

  it('have the speaker whose content they are', () => {
    const text = '“We counted every vote twice,” Lind said.';
    const content = ['“We counted every vote twice,”'];
    const lind = said(text, { speaker: 'Lind', cue: 'said', content, quote: 'direct' });
    expect(missingIn(text, [lind])).toEqual([['We counted every vote twice', 0]]);
  });

  it.each([
    'They read “The Man Who Sold His Boat” at school.',
    'The “it is over” group met at noon.',
    'He said “yes” to a “long and bitter winter of talks”.',
  ])('are not found in: %s', (text) => {
    expect(missingIn(text)).toEqual([]);
  });
});
