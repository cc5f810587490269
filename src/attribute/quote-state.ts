/** Which tokens lie in quotation, and which are its marks, whatever marks the article uses. */

import { hashText } from '../linear/hash.ts';
import type { Segmented, Token } from '../model/segmented.ts';

const OPENING = hashText('“');
const CLOSING = hashText('”');

/** Deeper nesting than speech in speech in speech tells nothing, and hostile text nests for ever. */
const DEEPEST = 2;

/** The first token from `from` on that ends after `offset`. */
const tokenAt = (tokens: readonly Token[], from: number, offset: number): number => {
  let token = from;
  while (token < tokens.length && tokens[token]!.end <= offset) token += 1;
  return token;
};

/** The quotation columns of an article; the forms of marks become one opening and one closing form. */
export const markQuotations = ({ tokens, quotations }: Segmented, written: Int32Array) => {
  const form = written.slice();
  const size = tokens.length;
  const depth = new Int32Array(size);
  const opens = new Int32Array(size);
  const closes = new Int32Array(size);
  const quoted = new Int32Array(size);
  let from = 0;
  for (const quotation of quotations) {
    if (quotation.depth > DEEPEST) continue;
    const first = tokenAt(tokens, from, quotation.start);
    let end = first;
    while (end < size && tokens[end]!.start < quotation.end) depth[end++]! += 1;
    if (first >= end) continue;
    form[first] = OPENING;
    if (quotation.ending === 'closed') form[end - 1] = CLOSING;
    from = first;
    if (quotation.depth > 0) continue;
    opens[first] = 1;
    if (quotation.ending === 'closed') closes[end - 1] = 1;
    quoted.fill(end - first, first, end);
  }
  return { form, depth, opens, closes, quoted };
};
