/** Whether a content is quotation, paraphrase, or paraphrase that holds quoted words. */
import type { QuoteKind } from '../model/attribution.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** By ASCII code; nearly all units are told without the pattern. */
const COUNTS = Uint8Array.from({ length: 128 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

const isCounted = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < COUNTS.length ? COUNTS[code] === 1 : LETTER_OR_DIGIT.test(text[at]!);
};

/** Of the letters and digits of direct speech this share is quoted: a stray word outside must not matter. */
const DIRECT_SHARE = 0.9;

/** "said that “the well is dry”" is as direct as without its conjunction. */
const LEADING_THAT = /^that\s+/i;

/** The quotations that share a unit with a stretch; they must be outermost, so that their ends rise too. */
const quotationsAround = (quotations: readonly Quotation[], start: number, end: number): Quotation[] => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const around: Quotation[] = [];
  for (let i = low; i < quotations.length && quotations[i]!.start < end; i += 1) around.push(quotations[i]!);
  return around;
};

/** @param quotations the outermost ones, in text order */
export const quoteKind = (
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): QuoteKind => {
  let all = 0;
  let quoted = 0;
  for (const span of content) {
    const { end } = span;
    const start = span.start + (LEADING_THAT.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0);
    const around = quotationsAround(quotations, start, end);
    let next = 0;
    for (let at = start; at < end; at += 1) {
      if (!isCounted(text, at)) continue;
      all += 1;
      while (next < around.length && around[next]!.end <= at) next += 1;
      if (next < around.length && around[next]!.start <= at) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT_SHARE * all ? 'direct' : 'mixed';
};
