/** Whether a run of capitalised words is a person's name, by its words, its titles and compromise's word list. */
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { PLACE_GOVERNMENTS } from '../lexicon/place-governments.ts';
import { type Gender, ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Token } from '../model/segmented.ts';
import { type NameHint, nameHint } from './name-hint.ts';
import type { NameKind } from './name-mention.ts';
import { isPersonName } from './parse-name.ts';

/** "Jean-Claude van der Berg Jr." is eight tokens; longer runs are titles of works, laws, headlines. */
const LONGEST_PERSON = 8;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const ACRONYM = /^(?:\p{Lu}{3,}|(?:\p{Lu}\.){3,})$/u;
const isAcronym = ({ text, lower }: Token): boolean =>
  text.length > 2 && (text[1] === '.' || text[1] !== lower[1]) && ACRONYM.test(text) && !SUFFIX.test(lower);
const INITIALS = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;
const NOT_PERSON: ReadonlySet<NameHint | undefined> = new Set(['place', 'organization', 'demonym'] as const);

/** "De Blasio", "Van Hollen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos du del della la le van von der den ter bin ibn al el ul y'.split(' '),
);

const CAPITAL = /^\p{Lu}/u;
/** Codes below this are ASCII, where A to Z are 65 to 90: nearly all words are told without a pattern. */
const ASCII_END = 128;

export const startsCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < ASCII_END ? code >= 65 && code <= 90 : CAPITAL.test(word);
};

const STOP = '.'.charCodeAt(0);

const isOrgWord = (token: Token): boolean => {
  const { lower } = token;
  const noun = SPEAKER_NOUNS.get(lower.charCodeAt(lower.length - 1) === STOP ? lower.slice(0, -1) : lower);
  return noun === 'organization' || noun === 'document';
};

const S = 's'.charCodeAt(0);

/** "Russians", "Republicans": the plural of a people or of a party's followers. */
export const isPeople = (lower: string): boolean => {
  const { length } = lower;
  if (lower.charCodeAt(length - 1) !== S || length < 2 || lower.charCodeAt(length - 2) === S) return false;
  const one = lower.slice(0, -1);
  return nameHint(lower) === 'demonym' || nameHint(one) === 'demonym' || ROLES.has(one);
};

const PARTISANS: ReadonlySet<string> = new Set(['republican', 'democrat', 'conservative', 'liberal', 'tory']);

/** "Democrats", "Russians" speak by that name; "officials" and "critics" have none. */
export const isPeopleName = (lower: string): boolean => {
  const one = lower === 'tories' ? 'tory' : lower.replace(/s$/, '');
  return (
    lower.endsWith('s') &&
    (PARTISANS.has(one) || nameHint(one) === 'demonym' || nameHint(lower) === 'demonym')
  );
};

export const isGiven = (lower: string): boolean => {
  const hint = nameHint(lower);
  return hint === 'male' || hint === 'female' || hint === 'given';
};

/** What a run without a title is, by its own words. */
const kindOfWords = (text: string, words: readonly Token[]): NameKind => {
  const first = words[0]!;
  const hint = nameHint(first.lower);
  if (words.length === 1) return NOT_PERSON.has(hint) ? 'thing' : 'unsure';
  if (isGiven(first.lower) || NICKNAMES.has(first.lower)) return 'person';
  if (hint === 'word' && isPersonName(text.slice(first.start, words.at(-1)!.end))) return 'person';
  // "ChildCare Ethiopia"
  if (NOT_PERSON.has(nameHint(words.at(-1)!.lower))) return 'thing';
  return NOT_PERSON.has(hint) || (hint === 'word' && !PARTICLES.has(first.lower)) ? 'thing' : 'unsure';
};

const isPlaceOfPower = (words: readonly Token[]): boolean =>
  words.length === 2 && PLACE_GOVERNMENTS.has(`${words[0]!.lower} ${words[1]!.lower}`);

/** "GOV. JAN DORN", "JAN DORN", "ORTEGA-BELL": capitals throughout, and a title, given name or surname opens it. */
const isShouted = (words: readonly Token[], titled: boolean): boolean => {
  if (words.length < 2 && !titled) return false;
  if (!words.every(({ text }) => text === text.toUpperCase()) || words.some(isOrgWord)) return false;
  const hint = nameHint(words[0]!.lower);
  if (titled) return words[0]!.text.length > 2;
  return isGiven(words[0]!.lower) || (words[1]!.text === '-' && hint === 'surname');
};

/**
 * @param words the name's tokens, titles left out; at least one
 * @param before the token before it
 * @param titled a title or post stands before it
 */
export const nameKind = (
  text: string,
  words: readonly Token[],
  before: Token | undefined,
  titled: boolean,
): NameKind => {
  const isThing =
    words.length > LONGEST_PERSON ||
    isOrgWord(words.at(-1)!) ||
    isPlaceOfPower(words) ||
    (!titled && !isGiven(words[0]!.lower) && isPeople(words.at(-1)!.lower)) ||
    words.some(({ lower }) => lower === 'of' || lower === '&' || lower === "'s") ||
    (words.length > 1 && words.some(isAcronym) && !isShouted(words, titled));
  if (isThing) return 'thing';
  if (titled) return 'person';
  // "investment firm Kestrel Ridge"
  const called =
    before !== undefined && SPEAKER_NOUNS.get(before.lower) === 'organization' && !isGiven(words[0]!.lower);
  if (called || before?.lower === 'the') return 'thing';
  if (INITIALS.test(words[0]!.text)) return isShouted(words, titled) ? 'person' : 'thing';
  return kindOfWords(text, words);
};

/** @param title the gender that a title tells */
export const nameGender = (words: readonly Token[], title: Gender | null): Gender | null => {
  if (title !== null || words.length === 1) return title;
  const given = words[0]!.lower;
  const hint = nameHint(NICKNAMES.get(given) ?? given);
  return hint === 'male' || hint === 'female' ? hint : null;
};
