/** What one token looks like. The first alternative that matches at a place wins: longer forms come first. */

/** Apostrophes as they are typed within words: O'Brien, don’t, Trump´s. */
const APOSTROPHE = "['’ʼ´\\x60‘]";
/** A soft hyphen or a joiner within a word parts nothing. */
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]*`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
/** Names end so often enough in news: "Alder.com", "harwich.co.uk/ferry". */
const TOP_LEVEL = 'com|org|net|gov|edu|mil|int|info|io|tv|co\\.uk|ac\\.uk|gov\\.uk|eu|ca|de|fr|ru';
/** Up to the white space, but not a stop or bracket at the very end: "https://alder.com/ferry." */
const PATH = String.raw`[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)\]'’…]`;

const ALTERNATIVES = [
  String.raw`https?:\/\/${PATH}|www\.${PATH}`,
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@${LABEL}(?:\.${LABEL}){1,4}`,
  String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.${LABEL}){0,4}?\.(?:${TOP_LEVEL})(?![\p{L}\p{N}-])(?:\/${PATH})?`,
  String.raw`[@#][\p{L}\p{N}_]+`,
  // U.S., D.C., a.m., e.g., Ph.D., and with the last stop forgotten: U.S.A, p.m
  String.raw`(?:\p{Lu}\.){1,4}\p{Lu}(?![\p{L}\p{N}.'’])|(?:\p{L}\.){2,}|Ph\.D\.|[ap]\.m(?![\p{L}\p{N}])`,
  // number ten, as signs have it: N° 10, Nº. 10
  String.raw`[Nn][°º]\.?`,
  // a lone initial before a capital: "John F. Kennedy"
  String.raw`\p{Lu}\.(?=\s{0,4}\p{Lu})`,
  // what is left of a word whose end went before: "U.S." + "'s"
  String.raw`(?<=[\p{L}\p{N}.])${APOSTROPHE}(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
  // letters left out at the front: '90s, ’tis, ’em, rock ’n’ roll
  String.raw`${APOSTROPHE}(?:\d0s|[Tt]is|[Tt]was|[Tt]were|[Tt]il|em|[Nn]${APOSTROPHE})(?![\p{L}\p{N}])`,
  // 1,200  4.5  10:30  3/4  4th  1990s  .08
  String.raw`\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th)\b|s\b)?|(?<![a-zA-Z])\.\d+`,
  // AT&T, O'Brien, don't: clitics are cut off afterwards
  String.raw`\p{Lu}+&\p{Lu}+|${WORD}(?:${APOSTROPHE}${WORD})*`,
  String.raw`\.{2,}|-{2,}|''|\x60\x60`,
  // anything else by itself, a pair of surrogates whole
  String.raw`[^\s]`,
];

/** Sticky: set `lastIndex`, and it tells the token that starts there, if one does. */
export const tokenPattern = (): RegExp => new RegExp(ALTERNATIVES.join('|'), 'uy');

/** What English glues to the word before it: "Clinton's", "they're", "don't", and the "not" of "cannot". */
export const CLITIC = new RegExp(`(?:${APOSTROPHE}(?:s|re|ve|ll|d|m)|n${APOSTROPHE}t|(?<=^can)not)$`, 'i');

export const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
