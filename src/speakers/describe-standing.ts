/** What is known of a candidate whatever its place: gender, posts, what its name looks like. */
import type { Anaphor } from './anaphor.ts';
import { type Row, SLOT, SLOT_NAMES, type Slots, VALUE } from './antecedent-slots.ts';
import { nameHint } from './name-hint.ts';
import type { Standing } from './scene.ts';

type Value<S extends keyof Slots> = Slots[S];

export const genderOf = ({ gender }: Anaphor, standing: Standing): Value<'gender'> => {
  if (gender === null) return 'unknown';
  if (standing.gender !== null && gender !== standing.gender) return 'clashes';
  if (standing.gender !== null) return standing.byPronoun ? 'agrees by pronoun' : 'agrees';
  const { words } = standing.names[0] ?? { words: [] };
  const hint = words.length === 0 ? undefined : nameHint(words[0]!.toLowerCase());
  if (hint !== 'male' && hint !== 'female') return 'unknown';
  return hint === gender ? 'agrees by word' : 'clashes by word';
};

const HINTS = {
  male: 'given',
  female: 'given',
  given: 'given',
  surname: 'surname',
  place: 'place',
  organization: 'body',
  demonym: 'people',
  calendar: 'date',
  word: 'word',
} as const;

/** What the word list knows of one word of a name. */
const hintOf = (names: Standing['names'], at: 0 | -1): Value<'opens'> => {
  const hint = nameHint(names[0]?.words.at(at)?.toLowerCase() ?? '');
  return hint === undefined ? 'unknown' : HINTS[hint];
};

/** What an article tells of somebody beside their names. */
export interface Told {
  readonly posts: ReadonlySet<string>;
  readonly postWords: ReadonlySet<string>;
  /** Last words of the names, lower-cased: "ministry". */
  readonly lastWords: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Of somebody brought in by a description alone. @param means their post */
export const toldBy = (means: string): Told => ({
  posts: new Set([means]),
  postWords: NONE,
  lastWords: NONE,
});

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

const toldOf = (names: Standing['names']): Told => {
  const roles = names.flatMap((name) => name.roles);
  return {
    posts: new Set(roles.map(({ means }) => means)),
    postWords: new Set(roles.flatMap(({ text }) => wordsOf(text))),
    lastWords: new Set(names.map(({ words }) => words.at(-1)!.toLowerCase())),
  };
};

export const postOf = ({ reference, means, words }: Anaphor, standing: Standing): Value<'post'> => {
  if (means === null) return 'no';
  standing.told ??= toldOf(standing.names);
  const { posts, postWords, lastWords } = standing.told;
  if (reference === 'body' || reference === 'document') return lastWords.has(means) ? 'ends in it' : 'no';
  if (!posts.has(means)) return posts.size > 0 ? 'other told' : 'no';
  return words.every((word) => postWords.has(word)) ? 'told with more' : 'told';
};

/** The last letter of a given name: a hint of its gender where no list has it. */
const endingOf = (names: Standing['names']): Value<'ending'> => {
  const given = names.find(({ words }) => words.length > 1) ?? names[0];
  const last = given?.words[0]?.at(-1) ?? '';
  if (last === 'a' || last === 'e' || last === 'i' || last === 'o') return last;
  return last === 'y' || last === 'n' ? last : 'other';
};

const describeEntity = ({ sort, names }: Standing): Row => {
  const row = new Uint8Array(SLOT_NAMES.length);
  row[SLOT.sort] = VALUE.sort[sort];
  row[SLOT.full] = names.some(({ words }) => words.length > 1) ? VALUE.full.full : 0;
  row[SLOT.opens] = VALUE.opens[hintOf(names, 0)];
  row[SLOT.ends] = VALUE.ends[hintOf(names, -1)];
  row[SLOT.ending] = VALUE.ending[endingOf(names)];
  return row;
};

/** Slots that hold for an entity wherever it stands. */
export const knownOf = (standing: Standing): Row => {
  standing.known ??= describeEntity(standing);
  return standing.known;
};
