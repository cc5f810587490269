/** Digits, exact shifts by powers of ten, and sums without stray bits. */
import { describe, expect, it } from 'vitest';
import { readDigits, shifted, tidied } from '../../src/text/decimal.ts';

describe('readDigits', () => {
  it.each([
    ['755', 755],
    ['.08', 0.08],
    ['1,234,567.89', 1234567.89],
    ['12,34,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['5,00', 5],
    ['10:30', null],
    ['3/4', null],
    ['192.168.1.2', null],
    ['22,24,26', null],
    ['7'.repeat(21), null],
  ])('%s', (raw, value) => {
    expect(readDigits(raw)).toBe(value);
  });
});

it('shifts by a power of ten without rounding twice', () => {
  expect(shifted(4.1, 12)).toBe(4_100_000_000_000);
  expect(4.1 * 1e12).not.toBe(4_100_000_000_000);
  expect(shifted(7, -2)).toBe(0.07);
});

it('sheds the last bits', () => {
  expect(tidied(1.1 * 12)).toBe(13.2);
});
