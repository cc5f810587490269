/**
 * Years and centuries with their era.
 *
 *   The wall went up around 300 BC, fell in the 2nd century B.C. and rose again in AD 61.
 *                    ^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^                   ^^^^^ date/era
 */
import type { Token } from '../../model/segmented.ts';
import { pad } from '../../text/calendar.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, isDash, rawAt, withThe, wordAt } from './words.ts';

const BEFORE: ReadonlySet<string> = new Set(['bc', 'b.c.', 'bce', 'b.c.e.', 'b.c', 'b.c.e']);
const AFTER: ReadonlySet<string> = new Set(['ad', 'a.d.', 'ce', 'c.e.', 'a.d', 'c.e']);
const YEAR = /^(?:\d{1,4}|\d{1,2},\d{3})$/;

const yearAt = (tokens: readonly Token[], at: number): number | null =>
  YEAR.test(wordAt(tokens, at)) ? Number(wordAt(tokens, at).replace(',', '')) : null;

/** TIMEX3 writes "BC0500"; no day of our calendar is told. */
const beforeChrist = (first: number, end: number, value: string, precision: 'year' | 'century'): Found => ({
  first,
  end,
  meaning: { kind: 'reference', value, precision },
});

/** "the 5th century BC", "fifth-century B.C." */
const century = (tokens: readonly Token[], at: number): Found | null => {
  if (wordAt(tokens, at - 1) !== 'century') return null;
  const place = isDash(tokens, at - 2) ? at - 3 : at - 2;
  const number =
    /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(tokens, place))?.[1] ?? factAt(tokens, place).ordinal;
  if (number === undefined) return null;
  const first = withThe(tokens, place);
  const count = Number(number) - 1;
  return BEFORE.has(wordAt(tokens, at))
    ? beforeChrist(first, at + 1, `BC${pad(count, 2)}`, 'century')
    : point(first, at + 1, { century: count });
};

export const era: DateExtractor = {
  rule: 'date/era',
  heads: [...BEFORE, ...AFTER],
  match: (tokens, at) => {
    if (!/^[A-Z][A-Z.]+$/.test(rawAt(tokens, at))) return null;
    const told = century(tokens, at);
    if (told !== null) return told;
    const year = yearAt(tokens, at - 1);
    if (BEFORE.has(wordAt(tokens, at)))
      return year === null ? null : beforeChrist(at - 1, at + 1, `BC${pad(year, 4)}`, 'year');
    if (year !== null) return point(at - 1, at + 1, { year });
    // "AD 79", but no "AD 5,000"
    const next = /^\d{1,4}$/.test(wordAt(tokens, at + 1)) ? yearAt(tokens, at + 1) : null;
    return next === null || wordAt(tokens, at).startsWith('c') ? null : point(at, at + 2, { year: next });
  },
};
