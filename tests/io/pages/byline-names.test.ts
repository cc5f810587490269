/** Whom a byline names, and what in it is no name. */
import { describe, expect, it } from 'vitest';
import { bylineIn, isPersonName, namesInPieces } from '../../../src/io/pages/byline-names.ts';

describe('the names of a byline', () => {
  it.each([
    [['By Dora Finch'], ['Dora Finch']],
    [['By Dora Finch and JO PIKE, Staff Writers | May 8, 2024'], ['Dora Finch', 'JO PIKE']],
    [['Written by Dora Finch, Political Reporter'], ['Dora Finch']],
    [['By ', 'Theresa May', ' · 8 min read'], ['Theresa May']],
    [['By Dora Finch May 8'], ['Dora Finch']],
    [['By Anna de la Cruz with Jo Pike'], ['Anna de la Cruz', 'Jo Pike']],
    [['By Marlow Tribune Staff'], []],
    [['Updated on Monday'], []],
    [['By 40 readers'], []],
  ])('%j', (pieces, names) => {
    expect(namesInPieces(pieces)).toEqual(names);
  });

  it.each([
    ['By Ann Alder, Staff Writer', 'Ann Alder'],
    ['Ann Alder, Staff Writer', null],
    ['By the harbour wall, two men waited for the ferry.', null],
  ])('of a line: %s', (line, names) => {
    expect(bylineIn(line)).toBe(names);
  });

  it.each([
    ['Dora Finch', true],
    ['Dora', false],
    ['Harwich Courier Staff', false],
    ['Dora Finch, 8 May', false],
  ])('%s is a person: %s', (text, is) => {
    expect(isPersonName(text)).toBe(is);
  });
});
