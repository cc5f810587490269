/** Nested and overlapping marks become flat pieces that lose no character. */
import { describe, expect, it } from 'vitest';
import { changedWords } from '../../src/report/page/changed-words.ts';
import { paragraphsOf } from '../../src/report/page/paragraphs.ts';
import { cutSegments, innermost } from '../../src/report/page/segments.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });

describe('segments', () => {
  it.each([
    ['none', [], ['0-10:']],
    ['one', [mark('a', 2, 5)], ['0-2:', '2-5:a', '5-10:']],
    ['nested', [mark('a', 0, 10), mark('b', 3, 6)], ['0-3:a', '3-6:ab', '6-10:a']],
    ['overlapping', [mark('a', 1, 6), mark('b', 4, 8)], ['0-1:', '1-4:a', '4-6:ab', '6-8:b', '8-10:']],
    ['the same place twice', [mark('a', 2, 4), mark('b', 2, 4)], ['0-2:', '2-4:ab', '4-10:']],
    [
      'empty, outside and reaching out',
      [mark('a', 3, 3), mark('b', 12, 15), mark('c', 8, 20)],
      ['0-8:', '8-10:c'],
    ],
  ])('%s', (_, marks, expected) => {
    const cut = cutSegments(marks, { start: 0, end: 10 });
    const told = cut.map((one) => `${one.start}-${one.end}:${one.marks.map(({ name }) => name).join('')}`);
    expect(told).toEqual(expected);
  });

  it('takes the shortest as the one that is meant, of equal ones the later', () => {
    expect(innermost([mark('a', 0, 9), mark('b', 2, 4), mark('c', 0, 6)])?.name).toBe('b');
    expect(innermost([mark('a', 0, 4), mark('b', 0, 4)])?.name).toBe('b');
    expect(innermost([])).toBeUndefined();
  });
});

describe('paragraphs', () => {
  const texts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['One.\n\nTwo goes\non here.\n \nThree.', ['One.', 'Two goes\non here.', 'Three.']],
    ['One.\nTwo.\nThree.\n', ['One.', 'Two.', 'Three.']],
    ['\n\n  One.', ['One.']],
    ['Only one.', ['Only one.']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('changed words', () => {
  const told = (a: string, b: string) => {
    const changed = changedWords(a, b);
    return [
      changed.a.map(({ start, end }) => a.slice(start, end)),
      changed.b.map(({ start, end }) => b.slice(start, end)),
    ];
  };
  it.each([
    ['We will not wait a fourth,', 'We cannot wait a fourth.', [['will', 'not'], ['cannot']]],
    ['“Nothing more,” he wrote', 'nothing MORE he wrote', [[], []]],
    ['It can’t hold', "It can't hold", [[], []]],
    ['about 1,200 people', 'about 1,250 people', [['1,200'], ['1,250']]],
    ['A bridge fell', 'A bridge fell and then burned', [[], ['and', 'then', 'burned']]],
  ])('%s / %s', (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });
});
