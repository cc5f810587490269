/**
 * Centuries by their number.
 *
 *   A 12th-century abbey was rebuilt in the nineteenth century.
 *     ^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^^^ date/century
 */
import { type DateExtractor, point } from './expression.ts';
import { factAt, isDash, withThe, wordAt } from './words.ts';

const DIGITS = /^(\d{1,2})(?:st|nd|rd|th)$/;

export const century: DateExtractor = {
  rule: 'date/century',
  heads: ['century', 'centuries'],
  match: (tokens, at) => {
    const hyphen = isDash(tokens, at - 1);
    const place = hyphen ? at - 2 : at - 1;
    const digits = DIGITS.exec(wordAt(tokens, place));
    let number = digits ? Number(digits[1]) : factAt(tokens, place).ordinal;
    let first = place;
    if (number === undefined) return null;
    // "twenty-first century"
    if (!digits && number < 10 && isDash(tokens, place - 1) && wordAt(tokens, place - 2) === 'twenty') {
      number += 20;
      first = place - 2;
    }
    return point(hyphen ? first : withThe(tokens, first), at + 1, { century: number - 1 });
  },
};
