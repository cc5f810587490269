/**
 * Tables of phrases and the numbers in them, one a line:
 *
 *   Some 20 to 30 percent of crops failed. => 20 to 30 percent | percent | 20..30 | unit=percent | bound=about | of=crops
 *
 * Several numbers are set apart by " ; ", and "-" is none. What a line leaves out is null, or "exact".
 */
import { expect, it } from 'vitest';
import type { NumberMention } from '../../src/model/number-mention.ts';
import { numbersIn } from './numbers.ts';

const amount = ({ value, low, high }: NumberMention): string =>
  low === null && high === null ? String(value) : `${low ?? ''}..${high ?? ''}`;

const written = (mention: NumberMention): string =>
  [
    mention.text,
    mention.kind,
    amount(mention),
    ...(mention.unit === null ? [] : [`unit=${mention.unit}`]),
    ...(mention.bound === 'exact' ? [] : [`bound=${mention.bound}`]),
    ...(mention.of === null ? [] : [`of=${mention.of}`]),
    ...(mention.change === null ? [] : [`change=${mention.change}`]),
    ...(mention.per === null ? [] : [`per=${mention.per}`]),
  ].join(' | ');

/** One test a line. */
export const itReads = (table: string): void => {
  for (const line of table.trim().split('\n')) {
    const [text = '', expected = ''] = line.trim().split(' => ');
    it(text, () => {
      const found = numbersIn(text);
      for (const { start, end, text: span } of found) expect(span).toBe(text.slice(start, end));
      expect(found.map(written).join(' ; ') || '-').toBe(expected);
    });
  }
};
