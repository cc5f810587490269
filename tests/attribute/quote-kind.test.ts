import { describe, expect, it } from 'vitest';
import { quoteKind } from '../../src/attribute/quote-kind.ts';
import type { Quotation } from '../../src/model/quotation.ts';

/** Curly double quotations of a text without nesting. */
const quotationsOf = (text: string): Quotation[] =>
  [...text.matchAll(/“[^”]*”/g)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      start,
      end,
      inner: { start: start + 1, end: end - 1 },
      style: 'double',
      depth: 0,
      ending: 'closed',
    };
  });

const kindOf = (text: string, ...parts: string[]) =>
  quoteKind(
    text,
    parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
    quotationsOf(text),
  );

describe('quoteKind', () => {
  it.each([
    ['“The well is dry,” she said. “We leave.”', ['“The well is dry,”', '“We leave.”'], 'direct'],
    ['“The well is dry,” she said.', ['The well is dry'], 'direct'],
    ['She said that “the well is dry and we leave”.', ['that “the well is dry and we leave”'], 'direct'],
    ['She called the well “dry as bone” on Monday.', ['the well “dry as bone”'], 'mixed'],
    ['She said the well was dry.', ['the well was dry'], 'indirect'],
    ['She said the “Dry Well” was open. Then “no”.', ['was open'], 'indirect'],
  ] as const)('%s: %j is %s', (text, parts, kind) => {
    expect(kindOf(text, ...parts)).toBe(kind);
  });
});
