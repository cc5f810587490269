/** Whom a byline names, and what in it is no name. */
import { describe, expect, it } from 'vitest';
import { bylineIn, isPersonName, namesInPieces } from '../../../src/io/pages/byline-names.ts';

describe('the names of a byline', () => {
  it.each([
    [['By Nora Birch'], ['Nora Birch']],
    [['By Nora Birch and ED ROOK, Staff Writers | May 8, 2024'], ['Nora Birch', 'ED ROOK']],
    [['Written by Nora Birch, Political Reporter'], ['Nora Birch']],
    [['By ', 'Theresa May', ' · 8 min read'], ['Theresa May']],
    [['By Nora Birch May 8'], ['Nora Birch']],
    [['By Anna de la Cruz with Ed Rook'], ['Anna de la Cruz', 'Ed Rook']],
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
    ['Nora Birch', true],
    ['Nora', false],
    ['Harwich Courier Staff', false],
    ['Nora Birch, 8 May', false],
  ])('%s is a person: %s', (text, is) => {
    expect(isPersonName(text)).toBe(is);
  });
});
