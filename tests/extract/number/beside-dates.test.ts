/** Figures beside dates: which of them count, once the dates are taken. */
import { describe, expect, it } from 'vitest';
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from '../../../src/extract/all.ts';
import { createExtract } from '../../../src/stages/extract.ts';
import { WEDNESDAY } from '../../support/dates-in.ts';
import { articleOf, segment } from '../../support/segment-text.ts';

const extract = createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS);
const report = { diagnostic: () => {}, drop: () => {} };

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['It lasts a month or two.', []],
  ['It took a week or two of work.', []],
  ['It took a cook or two.', ['two']],
  ['The fair runs from 3 to 5 May.', []],
  ['Shops shut between 7 and 9 June.', []],
  ['It grew from 3 to 5 boats.', ['3', '5']],
  ['The grant was $2 billion six years ago.', ['$2 billion']],
];

describe('numbers beside dates', () => {
  it.each(ROWS)('%s', (text, expected) => {
    const article = segment.run({ ...articleOf(text), published: WEDNESDAY }, report);
    expect(extract.run(article, report).numbers.map((mention) => mention.text)).toEqual(expected);
  });
});
