import { describe, expect, it } from 'vitest';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';

const words = loadWordClasses();

describe('word classes', () => {
  it('know common words better than rare ones', () => {
    expect(words.counts[words.rowOf('the')]).toBeGreaterThan(words.counts[words.rowOf('embassy')]!);
  });

  it('fold digits', () => {
    expect(words.rowOf('1987')).toBe(words.rowOf('0000'));
  });

  it('put speech verbs together, and apart from weekdays', () => {
    const classOf = (word: string) => words.of256[words.rowOf(word)];
    expect(classOf('told')).not.toBe(classOf('monday'));
    expect(classOf('tuesday')).toBe(classOf('monday'));
  });

  it('say -1 for a word never seen', () => {
    expect(words.rowOf('qwrtzp')).toBe(-1);
  });
});
