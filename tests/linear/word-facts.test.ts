import { describe, expect, it } from 'vitest';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadWord } from '../../src/linear/word-facts.ts';

const classes = loadWordClasses();
const token = (text: string, lemma = text.toLowerCase()) => ({
  text,
  lower: text.toLowerCase(),
  lemma,
  pos: 'X' as const,
  start: 0,
  end: text.length,
});

describe('reading a word', () => {
  it('tells the same of a word however often it was met, and whatever was met before', () => {
    const readWord = createReadWord(classes);
    const words = ['Harbour', 'harbour', 'HARBOUR', '1,200', '--', 'McCall', '…'].map((text) => token(text));
    const first = words.map(readWord);
    expect([...words].reverse().map(readWord).reverse()).toEqual(first);
    expect(first.map(({ shape }) => shape)).toEqual([2, 1, 3, 4, 0, 5, 0]);
    expect(first.map(({ isWord }) => isWord)).toEqual([1, 1, 1, 1, 0, 1, 0]);
    expect(new Set(first.slice(0, 3).map(({ form }) => form)).size).toBe(1);
  });

  it('takes every dash for one', () => {
    const readWord = createReadWord(classes);
    expect(readWord(token('--')).form).toBe(readWord(token('—')).form);
  });

  it('tells the same once it has forgotten', () => {
    const readWord = createReadWord(classes);
    const before = readWord(token('ferry'));
    for (let i = 0; i < 80_000; i += 1) readWord(token(`w${i}`));
    expect(readWord(token('ferry'))).toEqual(before);
    expect(readWord(token('w7'))).toEqual(createReadWord(classes)(token('w7')));
  });

  it('keeps words apart that begin, end and are long alike', () => {
    const readWord = createReadWord(classes);
    const words = ['shape', 'slate', 'shape', 'spade', 'slate', 'a', '', 'é'].map((text) => token(text));
    expect(words.map(readWord)).toEqual(words.map((word) => createReadWord(classes)(word)));
  });
});
