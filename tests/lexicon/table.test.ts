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

describe('a table that was checked before', () => {
  const form = z.string().min(1);
  const sense = z.enum(['up', 'down']);
  const LINES = ['form\tsense', ' Rise\tup', 'fall\tdown'].join('\n');

  it.each([
    ['cells as they are', z.object({ form, sense })],
    ['cells of two kinds', z.object({ form, sense: z.union([sense, z.literal('')]) })],
    ['a check of its own', z.object({ form: form.refine((cell) => cell !== 'drift'), sense })],
    ['a cell made into another', z.object({ form: form.transform((cell) => cell.length), sense })],
    ['a cell that is trimmed', z.object({ form: form.trim(), sense })],
    ['a cell in small letters', z.object({ form: form.toLowerCase(), sense })],
    ['a cell read as a number', z.object({ form: z.coerce.string(), sense: z.string() })],
    ['a row made into another', z.object({ form, sense }).transform(({ form }) => form)],
    ['a column that the schema lacks', z.object({ form })],
  ])('comes out the same: %s', (_, schema) => {
    expect(parseTable('moves.tsv', LINES, schema, ['form'], true)).toEqual(
      parseTable('moves.tsv', LINES, schema, ['form']),
    );
  });

  it('is not checked again where its cells are taken as they are', () => {
    const bad = ['form\tsense', 'drift\tsideways'].join('\n');
    expect(parseTable('moves.tsv', bad, z.object({ form, sense }), ['form'], true)).toEqual([
      { form: 'drift', sense: 'sideways' },
    ]);
    expect(() =>
      parseTable('moves.tsv', bad, z.object({ form: form.trim(), sense }), ['form'], true),
    ).toThrow(/moves\.tsv:2: column "sense"/);
  });
});
