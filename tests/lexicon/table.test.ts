import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseTable } from '../../src/lexicon/table.ts';

const WORDS = z.object({ form: z.string().min(1, 'write the word'), sense: z.enum(['up', 'down']) });

const parse = (...lines: string[]) => parseTable('moves.tsv', lines.join('\n'), WORDS, ['form']);

describe('a table of words', () => {
  it('gives its rows in order, comments and empty lines left out', () => {
    expect(parse('form\tsense', 'rise\tup', '# a note', '', 'fall\tdown')).toEqual([
      { form: 'rise', sense: 'up' },
      { form: 'fall', sense: 'down' },
    ]);
  });

  it.each([
    ['a row short of a cell', ['form\tsense', 'rise'], /moves\.tsv:2: 1 cells, but the header has 2/],
    ['a value that is none', ['form\tsense', 'rise\tup', 'drift\tsideways'], /moves\.tsv:3: column "sense"/],
    ['a key used twice', ['form\tsense', 'rise\tup', 'rise\tdown'], /moves\.tsv:3: "rise" stands in line 2/],
  ])('refuses %s, naming file, line and fix', (_, lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});
