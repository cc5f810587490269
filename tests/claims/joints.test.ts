/** Which words and marks may part two statements, and as what they count. */
import { describe, expect, it } from 'vitest';
import { createColumns } from '../../src/claims/columns.ts';
import { JOINT } from '../../src/claims/joints.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { articleOf } from '../support/hand-made-article.ts';

const readColumns = createReadColumns(loadWordClasses());
const NAMES = new Map<number, string>(Object.entries(JOINT).map(([name, number]) => [number, name]));

const jointsOf = (text: string): string[] => {
  const { joints } = createColumns(articleOf(text), readColumns);
  return [...joints].map((kind) => NAMES.get(kind)!);
};

describe('joints', () => {
  it.each([
    ['The port fell; it had held for a year.', ['semicolon']],
    ['The port fell — it had held for a year.', ['dash']],
    ['Lind had one wish: peace.', ['colon']],
    ['They met Lind, who left.', ['relative']],
    ['The army shelled the port, killing nine people.', ['participle']],
    ['The prices rose, including those of bread.', ['attached']],
    ['The army left, and the port fell.', ['andClause']],
    ['The army left, but the port held.', ['otherClause']],
    ['The army left Tarn and shelled the port.', ['secondVerb']],
    ['Prices rose in May and wages fell.', ['bareClause']],
    ['The port fell, while the army slept.', ['contrast']],
    ['The council met after the mayor resigned.', ['subordinate']],
    ['The council will meet if the mayor resigns.', ['condition']],
    ['Because it rained, the match ended.', ['subordinate', 'commaClause']],
  ])('%s', (text, kinds) => {
    expect(jointsOf(text)).toEqual(kinds);
  });

  it.each(['The mayor and her deputy.', 'A well-known mill.', 'Lind, a farmer, 46.'])(
    '%s has none',
    (text) => {
      expect(jointsOf(text)).toEqual([]);
    },
  );
});
