/**
 * Figures that name a thing rather than count it.
 *
 *   Section 427, Boeing 737, COVID-19, No. 10, 13F, 1600 Linden Avenue, 555-0142, 554 U.S. at 629
 *           ^^^         ^^^        ^^      ^^  ^^   ^^^^                ^^^^^^^^  ^^^         ^^^
 */
import { BOUNDS_AFTER } from '../../lexicon/bounds.ts';
import { LABEL_NOUNS } from '../../lexicon/label-nouns.ts';
import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom } from '../../text/phrases.ts';
import { glued, type Numeral } from './numeral.ts';
import { isPlural } from './plural.ts';

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** "007", "13F", "24703L", "5G": letters glued on that are no unit make a code. */
const isCode = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  /^0\d/.test(tokens[first]!.text) || (glued(tokens, end - 1) && /^\p{L}/u.test(tokens[end]!.text));

/** "two-to-10", "one-in-5", "minus-90", "a magnitude-7.3 quake", "the top-10 list" */
const JOINTS: ReadonlySet<string> = new Set(
  'to in of and or by a minus plus magnitude top under over sub'.split(' '),
);

/** "COVID-19", "F-16", "SCP-173", "G-20", "MH-17" */
export const isHyphened = (tokens: readonly Token[], { first }: Numeral): boolean => {
  const hyphen = tokens[first - 1];
  const name = tokens[first - 2];
  return (
    (hyphen?.text === '-' || hyphen?.text === '–') &&
    name !== undefined &&
    name.end === hyphen.start &&
    hyphen.end === tokens[first]!.start &&
    /^\p{L}/u.test(name.text) &&
    !JOINTS.has(name.lower) &&
    !NUMBER_WORDS.has(name.lower)
  );
};

/** "pages 12-15", "chapters 3 and 4": the second figure under one label */
const goesOnLabel = (tokens: readonly Token[], first: number): boolean =>
  /^(?:-|–|and|to|or)$/.test(tokens[first - 1]?.lower ?? '') &&
  /^\d+$/.test(tokens[first - 2]?.text ?? '') &&
  LABEL_NOUNS.has(tokens[first - 3]?.lower ?? '');

/** "apt. 14", "no . 1": the stop does not end a sentence. */
const SHORTENED: ReadonlySet<string> = new Set('no nos nr nrs apt vol prop fig sec art'.split(' '));

/** "a Year 6 teacher", "in Grade 8": with a capital only */
const SCHOOLED = /^(?:Year|Grade)$/;

/** "The 486 is sold": one thing of that name, where several counted would be "are". */
const isModel = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  tokens[first - 1]?.lower === 'the' && /^(?:is|was|has|does)$/.test(tokens[end]?.lower ?? '');

/** "Group of 20", "Gang of Six" */
const isGroupOf = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'of' && /^(?:Group|Gang)$/.test(tokens[first - 2]?.text ?? '');

/** "Section 427", "Boeing 737", "No. 10", "Nikkei 225" */
const isLabel = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const isCut = tokens[first - 1]?.text === '.' && SHORTENED.has(tokens[first - 2]?.lower ?? '');
  const before = tokens[first - (isCut ? 2 : 1)];
  if (before === undefined) return false;
  if (before.text === '#' || before.text === '§' || goesOnLabel(tokens, first)) return true;
  if (isGroupOf(tokens, first)) return true;
  if (LABEL_NOUNS.has(before.lower)) return !isPlural(tokens[end]);
  if (SCHOOLED.test(before.text)) return true;
  // "iPhone 7"
  const proper = (before.pos === 'PROPN' && isCapital(before)) || /^\p{Ll}\p{Lu}/u.test(before.text);
  // "Adults 55 and older"
  if (phraseFrom(BOUNDS_AFTER, tokens, end) !== null) return false;
  const named = proper && before.end + 1 === tokens[first]!.start;
  return named && !isPlural(tokens[end]) && tokens[end]?.pos !== 'ADJ';
};

const STREET =
  /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|rd\.|boulevard|blvd|blvd\.|lane|drive|square|place|court|parkway|highway|dr|dr\.|way|terrace)$/;

/** "1600 Linden Avenue" */
const isAddress = (tokens: readonly Token[], { end }: Numeral): boolean => {
  for (let i = end; i < end + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token)) return false;
    if (i > end && STREET.test(token.lower)) return true;
  }
  return false;
};

/** "555-0142": three or four digits hyphened to four. */
const isHyphenedPair = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const own = tokens[first]!.text.length;
  const left = tokens[first - 1]?.text === '-' && glued(tokens, first - 1) ? tokens[first - 2] : undefined;
  const right = tokens[end]?.text === '-' && glued(tokens, end - 1) ? tokens[end + 1] : undefined;
  const isPart = (other: Token | undefined) => other !== undefined && /^\d{3,4}$/.test(other.text);
  return own >= 3 && own <= 4 && ((isPart(left) && own === 4) || (isPart(right) && right!.text.length === 4));
};

/** "1111-2222-3333": three groups or more joined by hyphens are a code. */
const isChain = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const hyphened = (i: number): boolean =>
    tokens[i]?.text === '-' &&
    glued(tokens, i - 1) &&
    glued(tokens, i) &&
    /^\d+$/.test(tokens[i - 1]?.text ?? '') &&
    /^\d/.test(tokens[i + 1]?.text ?? '');
  const [left, right] = [hyphened(first - 1), hyphened(end)];
  return (left && right) || (left && hyphened(first - 3)) || (right && hyphened(end + 2));
};

/** Ends of a range lie closer than this many times the lower; "12-785" is the number of a case. */
const DOCKET_RATIO = 50;

/** "Holm v. Tarn (12-785)": the figures of a docket, from either of them. */
const isDocket = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const paired = (a: Token | undefined, b: Token | undefined): boolean =>
    /^\d{2}$/.test(a?.text ?? '') &&
    /^\d{3,5}$/.test(b?.text ?? '') &&
    Number(b!.text) >= DOCKET_RATIO * Number(a!.text);
  const tied = (i: number): boolean => tokens[i]?.text === '-' && glued(tokens, i - 1) && glued(tokens, i);
  return (
    (tied(end) && paired(tokens[first], tokens[end + 1])) ||
    (tied(first - 1) && paired(tokens[first - 2], tokens[first]))
  );
};

/** "the travel ban 2.0" */
const isVersion = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  end === first + 1 &&
  /^\d\.0$/.test(tokens[first]!.text) &&
  /NOUN|PROPN/.test(tokens[first - 1]?.pos ?? '') &&
  tokens[end]?.pos !== 'NOUN';

const REPORTS: ReadonlySet<string> = new Set([
  'u.s.',
  'u.s',
  's.',
  's.ct',
  'f',
  'f.',
  'f.2d',
  'f.3d',
  'u.s.c',
  'u.s.c.',
  'cal.',
]);

/** "554 U.S. at 629", "130 S.Ct. 3020, 3045": volume and page of a law report. */
const isCitation = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const cites = (i: number): boolean =>
    REPORTS.has(tokens[i]?.lower ?? '') && /^(?:at|ct|ct\.|\d+|§)$/.test(tokens[i + 1]?.lower ?? '');
  if (cites(end)) return true;
  for (let i = first - 1; i > Math.max(0, first - 6); i -= 1)
    if (cites(i) && /^\d+$/.test(tokens[i - 1]?.text ?? '')) return true;
  return false;
};

/** "number two on the list", "phase one" */
export const isLabelInWords = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  (LABEL_NOUNS.has(tokens[first - 1]?.lower ?? '') || isGroupOf(tokens, first)) && !isPlural(tokens[end]);

/** Whether digits are part of a name or a code. */
export const isIdentifier = (tokens: readonly Token[], numeral: Numeral): boolean => {
  if (isHyphened(tokens, numeral)) return true;
  if (!numeral.plain) return isVersion(tokens, numeral);
  return (
    isCode(tokens, numeral) ||
    isLabel(tokens, numeral) ||
    isModel(tokens, numeral) ||
    isAddress(tokens, numeral) ||
    isHyphenedPair(tokens, numeral) ||
    isChain(tokens, numeral) ||
    isDocket(tokens, numeral) ||
    isCitation(tokens, numeral)
  );
};
