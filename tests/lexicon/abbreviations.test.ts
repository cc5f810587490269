/** Abbreviations: each row's example holds it as one token and is cut into sentences as the row says. */
import { describe, expect, it } from 'vitest';
import { ABBREVIATION_ROWS, isAbbreviation } from '../../src/lexicon/abbreviations.ts';
import { segmentText } from '../support/segment-text.ts';

describe('abbreviations', () => {
  it.each(ABBREVIATION_ROWS.map((row) => [row.form, row] as const))('%s', (form, { ends, example }) => {
    const { tokens, sentences } = segmentText(example);
    const at = tokens.findIndex(({ lower }) => lower === form);
    expect(at).toBeGreaterThanOrEqual(0);
    // a row that may end a sentence shows it, unless a name or number goes on
    if (ends === 'never') expect(sentences.length).toBe(1);
    if (sentences.length > 1) expect(sentences[0]!.endToken).toBe(at + 1);
  });

  it('need a capital or a digit where the word is a plain one too', () => {
    expect(isAbbreviation('miss', ' He')).toBe(false);
    expect(isAbbreviation('Miss', ' He')).toBe(true);
    expect(isAbbreviation('No', ' He')).toBe(false);
    expect(isAbbreviation('No', ' 10')).toBe(true);
    expect(isAbbreviation('no', ' 10')).toBe(true);
    expect(isAbbreviation('table', ' He')).toBe(false);
  });
});
