/**
 * Where tokens start and end. Our own scanner, since wink-nlp's cuts depend on what it read before (a chunk
 * met twice, such as "Clinton's", comes out differently the second time) and miss news forms ("Russia-U.S.").
 *
 *   He didn't go to the Russia-U.S. talks in '98 – $1.2bn, 52-48, 4th, a 22-year-old.
 *   ^^ ^^^^^^ ^^ ^^ ^^^ ^^^^^^^^^^^ ^^^^^ ^^ ^^^ ^ ^^  ^^  ^ ^^ ^^ ^^^ ^ ^^ ^    ^
 */
import type { Span } from '../model/span.ts';
import { currencyEnd } from './glued-currency.ts';
import { CLITIC, isWestern, tokenPattern } from './token-pattern.ts';

/** Told a word as written and the few characters after its full stop: "Sept.", "Gov.", "No." before " 10". */
export type IsAbbreviation = (word: string, after: string) => boolean;

/** Longer than any abbreviation. */
const LONGEST_ABBREVIATION = 8;

const STOP = 0x2e;
const COLON = 0x3a;
const HYPHEN = 0x2d;

/**
 * What an ASCII character is without a look at its neighbours: white space, a letter, the inside of a word,
 * a mark that stands alone, or something to ask the pattern about.
 */
const [ASK, SPACE, LETTER, INSIDE, ALONE] = [0, 1, 2, 3, 4];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/[a-zA-Z]/.test(char)) return LETTER;
  if (/[\d_]/.test(char)) return INSIDE;
  return /[,;:!?()[\]{}"<>=*|\\^~$]/.test(char) ? ALONE : ASK;
});
/** Marks beyond ASCII that stand alone: “ ” – — … */
const MARKS: ReadonlySet<number> = new Set([0x201c, 0x201d, 0x2013, 0x2014, 0x2026]);
const NO_BREAK_SPACE = 0xa0;

const kindOf = (code: number): number => {
  if (code < 128) return KINDS[code]!;
  if (MARKS.has(code)) return ALONE;
  return code === NO_BREAK_SPACE ? SPACE : ASK;
};

/**
 * Where the plain word that starts at `start` ends, or -1 when what follows may belong to it ("AT&T",
 * "O'Brien", "U.S.", "alder.com"). Nine words in ten are plain, and need no pattern.
 */
const plainWordEnd = (text: string, start: number): number => {
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (code < 128 && (KINDS[code] === LETTER || KINDS[code] === INSIDE)) code = text.charCodeAt(++end);
  if (end === text.length) return end;
  if (code === COLON) return text.charCodeAt(end + 1) === 0x2f ? -1 : end;
  if (code !== STOP) return kindOf(code) === ASK ? -1 : end;
  const isSure = end - start > 1 && (end + 1 === text.length || kindOf(text.charCodeAt(end + 1)) === SPACE);
  return isSure ? end : -1;
};

/** Cuts off what is glued to a word, so that "didn't" is "did" and "n't". */
const pushWord = (spans: Span[], text: string, start: number, end: number): void => {
  const clitic = CLITIC.exec(text.slice(start, end));
  if (clitic === null || clitic.index === 0) spans.push({ start, end });
  else spans.push({ start, end: start + clitic.index }, { start: start + clitic.index, end });
};

/** Told cheaply: six letters from c to t. */
const mayBeCannot = (text: string, start: number, end: number): boolean =>
  end - start === 6 && /c/i.test(text.charAt(start)) && /t/i.test(text.charAt(end - 1));

/** A stop or hyphen by itself, and neither "..." nor "--" nor ".08"; in "Rs.500" and "No.10" it is no point. */
const isLoneMark = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start);
  if (code !== STOP && code !== HYPHEN) return false;
  const next = text.charCodeAt(start + 1);
  const isPoint = next >= 0x30 && next <= 0x39 && kindOf(text.charCodeAt(start - 1)) !== LETTER;
  return next !== code && !isPoint;
};

/** $ £ €: a letter glued to them may be a misread figure. */
const SIGNS: ReadonlySet<number> = new Set([0x24, 0xa3, 0x20ac]);

/** Where the token at `start` ends if that can be told at a glance, or -1. */
const plainEnd = (text: string, start: number, kind: number): number => {
  if (kind === LETTER) return SIGNS.has(text.charCodeAt(start - 1)) ? -1 : plainWordEnd(text, start);
  return kind === ALONE || isLoneMark(text, start) ? start + 1 : -1;
};

const NO_CODES: ReadonlySet<string> = new Set();

/**
 * The tokens of `text` in order, white space between them left out.
 * @param codes of currencies, which are cut off the amount that they are glued to
 */
export const scanTokens = (
  text: string,
  isAbbreviation: IsAbbreviation,
  codes: ReadonlySet<string> = NO_CODES,
): Span[] => {
  let pattern: RegExp | null = null;
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind === SPACE) {
      start += 1;
      continue;
    }
    let end = plainEnd(text, start, kind);
    const isPlain = end !== -1;
    if (!isPlain) {
      pattern ??= tokenPattern(isWestern(text));
      pattern.lastIndex = start;
      // nothing matches at white space beyond ASCII
      end = pattern.test(text) ? pattern.lastIndex : start;
      if (end === start) {
        start += 1;
        continue;
      }
    }
    // "RM50,000" goes on with its amount
    if (kind === LETTER) end = currencyEnd(text, start, end, codes);
    if (
      text.charCodeAt(end) === STOP &&
      text.charCodeAt(end + 1) !== STOP &&
      end - start <= LONGEST_ABBREVIATION &&
      isAbbreviation(text.slice(start, end), text.slice(end + 1, end + 4))
    ) {
      end += 1;
      spans.push({ start, end });
    } else if (isPlain && !mayBeCannot(text, start, end)) spans.push({ start, end });
    else pushWord(spans, text, start, end);
    start = end;
  }
  return spans;
};
