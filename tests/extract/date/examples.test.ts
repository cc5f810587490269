/** The underlined example at the head of each extractor is what it finds, to the letter. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datesIn } from '../../support/dates-in.ts';

const FOLDER = new URL('../../../src/extract/date/', import.meta.url);

interface Example {
  readonly rule: string;
  readonly text: string;
  readonly underlined: readonly string[];
}

const exampleOf = (file: string): Example[] => {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  const at = lines.findIndex((line) => /^ \*\s+\^/.test(line));
  if (at < 1) return [];
  const [text, marks] = [lines[at - 1]!, lines[at]!];
  return [
    {
      rule: `date/${file.replace('.ts', '')}`,
      text: text.replace(/^ \*\s*/, ''),
      underlined: [...marks.matchAll(/\^+/g)].map(({ index, 0: run }) =>
        text.slice(index, index + run.length),
      ),
    },
  ];
};

const EXAMPLES = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.ts') ? exampleOf(file) : []));

it('has an example for every extractor', () => {
  expect(EXAMPLES.length).toBeGreaterThan(20);
});

it.each(EXAMPLES)('$rule: $text', ({ rule, text, underlined }) => {
  const found = datesIn(text).dates.filter((mention) => mention.rule === rule);
  expect(found.map((mention) => mention.text)).toEqual(underlined);
});
