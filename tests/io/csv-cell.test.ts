/** Cells that no spreadsheet may run, and the way back to the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, escapeText, plainNumber, unescapeText } from '../../src/io/csv-cell.ts';

describe('escapeText', () => {
  it.each([
    '=1+1',
    '+44 20 7946 0000',
    '-2',
    '@mayor said so',
    '\tindented',
    '\rreturned',
    '\nnext line',
    ' =1+1',
    '   -1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '"=1+1"',
    '“=1+1”',
    " '=1",
    '=1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '- He said so',
  ])('puts an apostrophe before %j', (text) => {
    expect(escapeText(text)).toBe(`'${text}`);
  });

  it.each(["'Tis the season", "'", "''", "'=1"])('doubles the apostrophe of %j', (text) => {
    expect(escapeText(text)).toBe(`'${text}`);
  });

  it.each(['', 'The mayor', '“No,” she said', '— No', '5 - 3', 'a=b', '€5', '(-2)', '#1', ' word'])(
    'leaves %j alone',
    (text) => expect(escapeText(text)).toBe(text),
  );

  it.each([
    ['t;=HYPERLINK("x")', ';'],
    ['t\t=1+1', '\t'],
    ['t| -1', '|'],
    ['t\n@SUM(1)', '\n'],
    ['t\r\n\n"=1+1"', '\n'],
    ["t;'=1", ';'],
  ])('puts one in %j where another program would begin a cell', (text, mark) => {
    const at = text.lastIndexOf(mark) + 1;
    const escaped = escapeText(text);
    expect(escaped).toBe(`${text.slice(0, at)}'${text.slice(at)}`);
    expect(unescapeText(escaped)).toBe(text);
  });

  it.each(['a; b', 'No;\nnobody', 'x | y', 'a\n\nb', 'a, -5', 'a;b-c', '5;6', 'said\n“No”'])(
    'puts none in %j',
    (text) => expect(escapeText(text)).toBe(text),
  );

  it('minds commas where the file has another delimiter', () => {
    expect(escapeText('t,=1+1', ';')).toBe("t,'=1+1");
    expect(unescapeText("t,'=1+1", ';')).toBe('t,=1+1');
    expect(escapeText('t,=1+1')).toBe('t,=1+1');
  });

  it('can be undone, whatever the text', () => {
    const odd = fc.string({
      unit: fc.constantFrom("'", '"', '=', '+', '-', '@', '\t', '\r', '\n', ';', '|', ',', ' ', '＝', 'a'),
    });
    for (const text of [fc.string(), fc.string({ unit: 'binary' }), odd])
      for (const delimiter of [',', ';', '\t'])
        fc.assert(
          fc.property(text, (given) => unescapeText(escapeText(given, delimiter), delimiter) === given),
        );
  });

  it('never leaves a formula, whatever stands around it', () => {
    const lead = fc.string({ unit: fc.constantFrom(' ', '\t', '"', "'", '\u00a0', '\u200b', '“') });
    fc.assert(
      fc.property(lead, fc.constantFrom('=', '+', '-', '@', '＝'), fc.string(), (before, sign, after) =>
        escapeText(before + sign + after).startsWith("'"),
      ),
    );
  });
});

describe('plainNumber', () => {
  it.each([
    [755, '755'],
    [-3, '-3'],
    [4.1e12, '4100000000000'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [-2.25e22, '-22500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [0.1, '0.1'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('%d is %s', (value, written) => expect(plainNumber(value)).toBe(written));

  it('is the same number, with neither exponent nor separator', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(plainNumber(value))).toBe(value === 0 ? 0 : value);
        expect(plainNumber(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
    ));
});

describe('cellOf', () => {
  it.each([
    [null, ''],
    [-5, '-5'],
    ['-5', "'-5"],
    ['a\0b\ud800c', 'a\ufffdb\ufffdc'],
    ['🙂', '🙂'],
  ])('%j becomes %j', (value, cell) => expect(cellOf(value)).toBe(cell));
});
