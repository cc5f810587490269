/**
 * What a quantity counts: the head noun after it, its modifiers trimmed.
 *
 *   755 U.S. diplomats; 755 of its staff; half the session; one of Holm's main tasks; the number of 755
 *            ^^^^^^^^^             ^^^^^           ^^^^^^^                    ^^^^^  (none)
 */
import type { NumberKind } from '../../model/number-mention.ts';
import type { Token } from '../../model/segmented.ts';
import { glued } from './numeral.ts';

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its their his her our my your these those all this that such other more additional'.split(' '),
);
const MORE: ReadonlySet<string> = new Set(['such', 'other', 'more', 'additional']);
/** Longest noun phrase looked at, in tokens. */
const REACH = 10;

const UNMARKED_PLURALS: ReadonlySet<string> = new Set(
  'people men women children police personnel staff troops others congressmen'.split(' '),
);
/** Tagged as nouns, but no head: "under 50% right now" */
const NO_HEADS: ReadonlySet<string> = new Set(
  'right now next last starting beginning ago per rose fell while figure figures margin margins ratio odds won'.split(
    ' ',
  ),
);

/** A word with all that hyphens join to it: "sign-ups", "non-violent". */
interface Word {
  readonly first: number;
  readonly end: number;
  readonly last: Token;
}

const wordAt = (tokens: readonly Token[], i: number): Word => {
  let end = i + 1;
  while (
    end < i + REACH &&
    tokens[end]?.text === '-' &&
    tokens[end + 1] !== undefined &&
    glued(tokens, end - 1) &&
    glued(tokens, end)
  )
    end += 2;
  return { first: i, end, last: tokens[end - 1]! };
};

const isNoun = ({ pos, lower }: Token): boolean =>
  (pos === 'NOUN' || pos === 'PROPN') && !NO_HEADS.has(lower) && /^\p{L}/u.test(lower);

const isPlural = ({ lower }: Token): boolean => /[^su]s$/.test(lower) || UNMARKED_PLURALS.has(lower);

const isParticiple = ({ pos, lower }: Token): boolean => pos === 'VERB' && /(?:ed|ing)$/.test(lower);

/** What may stand before the head. */
const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'ADV' || isParticiple(token);

/** "U.S.-held prisoners": a participle that a hyphen joins to its agent, of whatever form. */
const isHeld = ({ first, end, last }: Word): boolean => end > first + 1 && last.pos === 'VERB';

/** "zany, offensive, or dull things": what joins adjectives. */
const joinsModifiers = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!;
  if (lower !== ',' && lower !== 'and' && lower !== 'or') return false;
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (next?.pos === 'ADJ') return true;
  if (next?.pos === 'ADV') return after?.pos === 'ADJ' || (after !== undefined && isParticiple(after));
  return lower === ',' && next?.pos === 'CCONJ' && after?.pos === 'ADJ';
};

const isPossessive = ({ lower, pos }: Token): boolean => pos !== 'AUX' && (lower === "'s" || lower === "'");

/** "12 people work": the last plural noun before one that is not; "fighter jets": else the last noun. */
const goesOn = (head: Token, next: Token): boolean => {
  // "one reason Obama won": a name opens another phrase, "fellow Democrats" does not
  if (head.pos === 'NOUN' && next.pos === 'PROPN' && !isPlural(next)) return false;
  return isNoun(next) && (!isPlural(head) || isPlural(next));
};

/** "drug overdose deaths": a noun in the middle, tagged as a verb. */
const isBareVerb = (token: Token, next: Token | undefined): boolean =>
  token.pos === 'VERB' && token.lower === token.lemma && next?.pos === 'NOUN' && isPlural(next);

/** "26 saves.", "3 draws and": a plural right after its figure that is tagged as a verb, and that has no object. */
const isTaggedVerb = (tokens: readonly Token[], at: number, i: number): boolean => {
  const { pos, lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (at !== i || pos !== 'VERB' || !/[^su]s$/.test(lower)) return false;
  // "that 3,000 compares to" is a verb
  return (
    next === undefined || next.pos === 'PUNCT' || /^(?:and|or|but|in|for|on|from|at|of)$/.test(next.lower)
  );
};

const readHead = (
  tokens: readonly Token[],
  i: number,
  isTaken: (k: number) => boolean,
  kind: NumberKind,
): Word | null => {
  let head: Word | null = null;
  for (let at = i; at < Math.min(tokens.length, i + REACH) && !isTaken(at); ) {
    const token = tokens[at]!;
    if (head !== null && isPossessive(token)) {
      head = null;
      at += 1;
      continue;
    }
    const word = wordAt(tokens, at);
    if (head !== null && !isPlural(head.last) && isBareVerb(token, tokens[at + 1])) {
      at += 1;
      continue;
    }
    const isHead: boolean =
      head === null
        ? isNoun(word.last) || (kind === 'count' && isTaggedVerb(tokens, at, i))
        : goesOn(head.last, word.last);
    if (isHead) head = word;
    else if (head !== null && (head.last.pos !== 'PROPN' || !isModifier(word.last))) return head;
    else if (!isModifier(word.last) && !isHeld(word) && (at === i || !joinsModifiers(tokens, at)))
      return head;
    at = word.end;
  }
  return head;
};

export interface Counted {
  readonly text: string;
  /** One past its last token. */
  readonly end: number;
}

/** "20 percent year on year", "3 percent month-over-month": against when, no thing counted. */
const isAgainstPeriod = (tokens: readonly Token[], at: number): boolean =>
  /^(?:year|quarter|month|week)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:on|over|-)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => lower === tokens[at]!.lower);

/**
 * @param i the token after the quantity
 * @param kind after money and a share a participle is a verb ("4 percent supported", "$2m airing ads")
 */
export const readCounted = (
  tokens: readonly Token[],
  i: number,
  isTaken: (k: number) => boolean,
  kind: NumberKind,
): Counted | null => {
  let at = tokens[i]?.text === '-' ? i + 1 : i;
  // "2,140 out of 3,600 wells"
  if (tokens[at]?.lower === 'out' && /^\d/.test(tokens[at + 2]?.text ?? '')) at += 1;
  const isPart = tokens[at]?.lower === 'of';
  if (isPart) at += 1;
  // "13 lakh rupees that day", "the 755 that Holm named": another phrase starts, but not in "half the cabinet"
  const skipped = isPart || kind === 'ratio' ? DETERMINERS : MORE;
  while (skipped.has(tokens[at]?.lower ?? '')) at += 1;
  // "a mat of 12 x 20 ft"
  if (/^[x×]$/.test(tokens[at]?.lower ?? '') || isAgainstPeriod(tokens, at)) return null;
  const next = tokens[at];
  if ((kind === 'money' || kind === 'percent') && next !== undefined && isParticiple(next)) return null;
  const head = readHead(tokens, at, isTaken, kind);
  if (head === null) return null;
  let text = '';
  for (let k = head.first; k < head.end; k += 1) text += tokens[k]!.text;
  return { text, end: head.end };
};
