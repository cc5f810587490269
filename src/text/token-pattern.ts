/** What one token looks like. The first alternative that matches at a place wins: longer forms come first. */

/** Apostrophes as they are typed within words: O'Brien, don’t, Trump´s. */
const APOSTROPHE = "['’ʼ´\\x60‘]";
/** Names end so often enough in news: "Alder.com", "harwich.co.uk/ferry". */
const TOP_LEVEL = 'com|org|net|gov|edu|mil|int|info|io|tv|co\\.uk|ac\\.uk|gov\\.uk|eu|ca|de|fr|ru';
/** Up to the white space, but not a stop or bracket at the very end: "https://alder.com/ferry." */
const PATH = String.raw`[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)\]'’…]`;

/** Letters, capitals, numbers and marks, as they stand within brackets. */
interface Alphabet {
  readonly l: string;
  readonly lu: string;
  readonly n: string;
  readonly m: string;
}

const EVERY: Alphabet = {
  l: String.raw`\p{L}`,
  lu: String.raw`\p{Lu}`,
  n: String.raw`\p{N}`,
  m: String.raw`\p{M}`,
};
/** Of Latin-1, and the other µ. */
const WESTERN: Alphabet = { l: 'a-zA-ZªµºÀ-ÖØ-öø-ÿμ', lu: 'A-ZÀ-ÖØ-Þ', n: '0-9²³¹¼-¾', m: '' };

const alternatives = ({ l, lu, n, m }: Alphabet): readonly string[] => {
  const label = `[${l}${n}-]{1,63}`;
  // a soft hyphen or a joiner within a word parts nothing
  const word = String.raw`[${l}][${l}${m}${n}_\u00ad\u200c\u200d]*`;
  return [
    String.raw`https?:\/\/${PATH}|www\.${PATH}`,
    String.raw`[${l}${n}][${l}${n}._%+-]{0,63}@${label}(?:\.${label}){1,4}`,
    String.raw`[${l}${n}][${l}${n}-]{0,62}(?:\.${label}){0,4}?\.(?:${TOP_LEVEL})(?![${l}${n}-])(?:\/${PATH})?`,
    `[@#][${l}${n}_]+`,
    // U.S., D.C., a.m., e.g., Ph.D., and with the last stop forgotten: U.S.A, p.m
    String.raw`(?:[${lu}]\.){1,4}[${lu}](?![${l}${n}.'’])|(?:[${l}]\.){2,}|Ph\.D\.|[ap]\.m(?![${l}${n}])`,
    // number ten, as signs have it: N° 10, Nº. 10
    String.raw`[Nn][°º]\.?`,
    // a lone initial before a capital: "John F. Kennedy"
    String.raw`[${lu}]\.(?=\s{0,4}[${lu}])`,
    // what is left of a word whose end went before: "U.S." + "'s"
    `(?<=[${l}${n}.])${APOSTROPHE}(?:s|re|ve|ll|d|m)(?![${l}${n}])`,
    // letters left out at the front: '90s, ’tis, ’em, rock ’n’ roll
    String.raw`${APOSTROPHE}(?:\d0s|[Tt]is|[Tt]was|[Tt]were|[Tt]il|em|[Nn]${APOSTROPHE})(?![${l}${n}])`,
    // 1’250’000.50 as the Swiss write it
    String.raw`\d{1,3}(?:['’]\d{3}(?!\d))+(?:\.\d+)?`,
    // $l.2, £2O,000: a one or a nought that was read as a letter
    String.raw`(?<=[$£€]\s?)(?=[\d.,]*[lIO])[\dlIO]+(?:[.,][\dlIO]+)*(?![a-zA-Z])`,
    // 1,200  4.5  10:30  3/4  4th  1,000th  1990s  .08
    String.raw`\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th)\b|s\b)?|(?<![a-zA-Z])\.\d+`,
    // AT&T, O'Brien, don't: clitics are cut off afterwards
    `[${lu}]+&[${lu}]+|${word}(?:${APOSTROPHE}${word})*`,
    String.raw`\.{2,}|-{2,}|''|\x60\x60`,
    // anything else by itself, a pair of surrogates whole
    String.raw`[^\s]`,
  ];
};

/** Latin-1, the other µ, and marks and signs of news that are no letters and no numbers. */
const WESTERN_TEXT = /^[\0-\xffμ‘’“”–—…€•™′″℃℉]*$/;

/**
 * Sticky: set `lastIndex`, and it tells the token that starts there, if one does. A text in Western letters has a
 * pattern that finds the same tokens: V8 takes long to compile the one with every letter of Unicode.
 */
export const tokenPattern = (isWestern: boolean): RegExp =>
  new RegExp(alternatives(isWestern ? WESTERN : EVERY).join('|'), 'uy');

export const isWestern = (text: string): boolean => WESTERN_TEXT.test(text);

/** What English glues to the word before it: "Clinton's", "they're", "don't", and the "not" of "cannot". */
export const CLITIC = new RegExp(`(?:${APOSTROPHE}(?:s|re|ve|ll|d|m)|n${APOSTROPHE}t|(?<=^can)not)$`, 'i');

export const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
