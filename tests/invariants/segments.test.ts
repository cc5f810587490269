/** What holds of tokens, sentences, paragraphs and quotations in any text whatever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segmented } from '../../src/model/segmented.ts';
import { contains, overlaps } from '../../src/model/span.ts';
import { withoutMarks } from '../../src/text/bare-text.ts';
import { scanTokens } from '../../src/text/scan-tokens.ts';
import { tokenPattern } from '../../src/text/token-pattern.ts';
import { diagnosticsOf, segmentText } from '../support/segment-text.ts';

/** Pieces that texts with quotations, abbreviations, lists and line breaks are made of. */
const PIECES = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '``', "''", '(', ')', '[', ']'],
  ...['.', '!', '?', '…', '...', ',', ':', ' – ', '—', '-', '•', '1.', '2.', 'a)', '. . .'],
  ...[' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\ufeff'],
  ...['He', 'said', 'the', 'ferry', 'Ann', 'U.S.', 'Mr.', 'Inc.', 'p.m.', 'No.', 'Calif.', 'Ph.D.', "don't"],
  ...[
    'cannot',
    "'90s",
    '’tis',
    's',
    '755',
    '$1.2bn',
    '4th',
    'alder.com',
    'a@b.co',
    'Related:',
    'Erdoğan',
    '新聞',
  ],
  ...['\ud83d', '👩‍👧', '\u0301', '\u0000', '\u202e', 'e\u0301'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const holds = (property: (segmented: Segmented, text: string) => void): void => {
  fc.assert(
    fc.property(texts, (text) => property(segmentText(text), text)),
    { numRuns: 400, seed: 1 },
  );
};

/** Where tokens start by the pattern alone. */
const patternStarts = (text: string): number[] => {
  const pattern = tokenPattern(false);
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) starts.push(at);
    at = found ? pattern.lastIndex : at + 1;
  }
  return starts;
};

describe('any text', () => {
  it('has tokens that cover all but white space once, in order', () => {
    holds(({ tokens }, text) => {
      let last = 0;
      for (const token of tokens) {
        expect(withoutMarks(text.slice(last, token.start)).trim()).toBe('');
        expect(withoutMarks(token.text)).toBe(withoutMarks(text.slice(token.start, token.end)));
        expect(token.text).toMatch(/^\S+$/);
        last = token.end;
      }
      expect(withoutMarks(text.slice(last)).trim()).toBe('');
    });
  });

  it('has sentences that part its tokens among them', () => {
    holds(({ tokens, sentences }) => {
      let next = 0;
      for (const { firstToken, endToken, start, end } of sentences) {
        expect(firstToken).toBe(next);
        expect(endToken).toBeGreaterThan(firstToken);
        expect(start).toBe(tokens[firstToken]!.start);
        expect(end).toBe(tokens[endToken - 1]!.end);
        next = endToken;
      }
      expect(next).toBe(tokens.length);
    });
  });

  it('has paragraphs that part its sentences among them', () => {
    holds(({ sentences, paragraphs }) => {
      let next = 0;
      paragraphs.forEach(({ firstSentence, endSentence, start, end }, paragraph) => {
        const own = sentences.slice(firstSentence, endSentence);
        expect(firstSentence).toBe(next);
        expect(own.every((sentence) => sentence.paragraph === paragraph)).toBe(true);
        expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end]);
        next = endSentence;
      });
      expect(next).toBe(sentences.length);
    });
  });

  it('has quotations that nest, each in one paragraph', () => {
    holds(({ quotations, paragraphs }) => {
      quotations.forEach((quotation, i) => {
        expect(contains(quotation, quotation.inner)).toBe(true);
        expect(paragraphs.filter((paragraph) => overlaps(paragraph, quotation)).length).toBe(1);
        const outer = quotations.slice(0, i).filter((other) => overlaps(other, quotation));
        expect(outer.every((other) => contains(other.inner, quotation))).toBe(true);
        expect(quotation.depth).toBe(outer.length);
      });
    });
  });

  it('tells of every unclosed quotation, at its mark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const unclosed = segmentText(text).quotations.filter(({ ending }) => ending === 'unclosed');
        expect(diagnosticsOf(text).map(({ span }) => span?.start)).toEqual(
          unclosed.map(({ start }) => start),
        );
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('is scanned alike with and without the shortcuts for plain words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = patternStarts(text);
        const cut = scanTokens(text, () => false).map(({ start }) => start);
        expect(cut.filter((start) => whole.includes(start))).toEqual(whole);
        const clitics = cut.filter((start) => !whole.includes(start)).map((start) => text.slice(start));
        expect(clitics.filter((rest) => !/^(?:n?['’ʼ´`‘]|not)/i.test(rest))).toEqual([]);
      }),
      { numRuns: 400, seed: 1 },
    );
  });
});
