/**
 * Where tokens start and end. Our own scanner, since wink-nlp's cuts depend on what it read before (a chunk
 * met twice, such as "Clinton's", comes out differently the second time) and miss news forms ("Russia-U.S.").
 *
 *   He didn't go to the Russia-U.S. talks in '98 – $1.2bn, 52-48, 4th, a 22-year-old.
 *   ^^ ^^^^^^ ^^ ^^ ^^^ ^^^^^^^^^^^ ^^^^^ ^^ ^^^ ^ ^^  ^^  ^ ^^ ^^ ^^^ ^ ^^ ^    ^
 */
import type { Span } from '../model/span.ts';

const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*`;

/** The first alternative that matches at a place wins, so the longer forms come first. */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"“”]{1,2000}|www\.[^\s<>"“”]{1,2000}`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    // U.S., D.C., a.m., e.g., Ph.D.; a lone initial before a capital ("John F. Kennedy")
    String.raw`(?:\p{L}\.){2,}|Ph\.D\.|\p{Lu}\.(?=\s+\p{Lu})`,
    // 1,200  4.5  10:30  3/4  4th  1990s  '90s  .08
    String.raw`['’]\d0s\b|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th)\b|s\b)?|\.\d+`,
    // AT&T, O'Brien, don't: clitics are cut off afterwards
    String.raw`\p{Lu}+&\p{Lu}+|${WORD}(?:['’]${WORD})*`,
    String.raw`\.{2,}|-{2,}|''|\x60\x60`,
    // anything else by itself, a pair of surrogates whole
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/** What English glues to the word before it: "Clinton's", "they're", "don't". */
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;

/** Told a word as written and the few characters after its full stop: "Sept.", "Gov.", "No." before " 10". */
export type IsAbbreviation = (word: string, after: string) => boolean;

/** Longer than any abbreviation. */
const LONGEST_ABBREVIATION = 8;

/**
 * The tokens of `text` in order, white space between them left out.
 */
export const scanTokens = (text: string, isAbbreviation: IsAbbreviation): Span[] => {
  const spans: Span[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    const clitic = CLITIC.exec(match[0]);
    if (clitic !== null && clitic.index > 0) {
      spans.push({ start, end: start + clitic.index }, { start: start + clitic.index, end });
      continue;
    }
    if (
      text[end] === '.' &&
      text[end + 1] !== '.' &&
      end - start <= LONGEST_ABBREVIATION &&
      isAbbreviation(match[0], text.slice(end + 1, end + 4))
    ) {
      end += 1;
      TOKEN.lastIndex = end;
    }
    spans.push({ start, end });
  }
  return spans;
};
