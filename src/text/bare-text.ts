/**
 * A text as a reader sees it: without soft hyphens, zero-width marks, and the hyphens of words that a line end cuts.
 *
 *   "mil­lion" with a soft hyphen → "million"; "Decem-⏎ber 31" → "December 31"; "well-⏎known" stays
 */
import type { Span } from '../model/span.ts';

export interface BareText {
  readonly text: string;
  /** Spans of the bare text as spans of the text as given; what touched there touches here. */
  readonly asGiven: (spans: readonly Span[]) => readonly Span[];
}

/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark. */
const MARK = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const HAS_MARK = new RegExp(`[${MARK}]`);
const EVERY_MARK = new RegExp(`[${MARK}]+`, 'g');
/** "fac-⏎tory": the letters on either side. */
const CUT_WORD = /(\p{L}+)-[^\S\n]*\r?\n[^\S\n]*(\p{Ll}+)/gu;
/** Begins with the hyphen, which is rare, so that the search is quick; what stands before it is asked later. */
const MAY_CUT_WORD = /-[^\S\n]*\r?\n[^\S\n]*\p{Ll}/u;

/** A piece of a text, such as a name, without its soft hyphens and zero-width marks. */
export const withoutMarks = (piece: string): string => piece.replace(EVERY_MARK, '');

/** Stretches that a reader does not see, in text order. */
const hiddenIn = (text: string, isWord: (lower: string) => boolean): Span[] => {
  const hidden: Span[] = [];
  // a soft hyphen at a line end takes the line break with it; the joiner within an emoji stays
  const marks = new RegExp(
    `\\u00ad[^\\S\\n]*\\r?\\n[^\\S\\n]*(?=\\p{Ll})|(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\p{M}*)[${MARK}]+`,
    'gu',
  );
  for (const match of text.matchAll(marks))
    hidden.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(CUT_WORD)) {
    const [whole, before, after] = match as unknown as [string, string, string];
    if (!isWord(`${before}${after}`.toLowerCase())) continue;
    hidden.push({ start: match.index + before.length, end: match.index + whole.length - after.length });
  }
  return hidden.sort((a, b) => a.start - b.start);
};

/** For each character that is left, and for the end, where it stood. */
const placesOf = (text: string, hidden: readonly Span[]): { bare: string; places: number[] } => {
  let bare = '';
  const places: number[] = [];
  let from = 0;
  for (const { start, end } of [...hidden, { start: text.length, end: text.length }]) {
    for (let at = from; at < start; at += 1) places.push(at);
    bare += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return { bare, places: [...places, text.length] };
};

/**
 * @param isWord told a word in lower case: whether there is such a word, so that its pieces belong together
 * @returns null where nothing is hidden: nearly always
 */
export const bareText = (text: string, isWord: (lower: string) => boolean): BareText | null => {
  if (!HAS_MARK.test(text) && !MAY_CUT_WORD.test(text)) return null;
  const hidden = hiddenIn(text, isWord);
  if (hidden.length === 0) return null;
  const { bare, places } = placesOf(text, hidden);
  return {
    text: bare,
    asGiven: (spans) =>
      spans.map(({ start, end }, i) => ({
        start: places[start]!,
        // what is hidden between two tokens that touch belongs to the first
        end: spans[i + 1]?.start === end ? places[end]! : places[end - 1]! + 1,
      })),
  };
};
