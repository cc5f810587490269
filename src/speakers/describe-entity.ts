/** What is known of a candidate whatever its place: gender, posts, what its name looks like. */
import type { Anaphor } from './anaphor.ts';
import { type Row, SLOT, SLOT_NAMES, type Slots, VALUE } from './antecedent-slots.ts';
import type { EntityState } from './discourse.ts';
import { type NameHint, nameHint } from './name-hint.ts';

/** What holds for an entity wherever it stands. */
export interface Known {
  /** Its slots. */
  readonly row: Row;
  /** What the word list knows of the first word of its first name. */
  readonly hint: NameHint | undefined;
}

export const genderOf = ({ gender }: Anaphor, state: EntityState): number => {
  if (gender === null) return VALUE.gender.unknown;
  if (state.gender !== null && gender !== state.gender) return VALUE.gender.clashes;
  if (state.gender !== null) return state.byPronoun ? VALUE.gender['agrees by pronoun'] : VALUE.gender.agrees;
  const { hint } = knownOf(state);
  if (hint !== 'male' && hint !== 'female') return VALUE.gender.unknown;
  return hint === gender ? VALUE.gender['agrees by word'] : VALUE.gender['clashes by word'];
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
const hintOf = (names: EntityState['names'], at: 0 | -1): NameHint | undefined =>
  nameHint(names[0]?.words.at(at)?.toLowerCase() ?? '');

const classOf = (hint: NameHint | undefined): Slots['opens'] =>
  hint === undefined ? 'unknown' : HINTS[hint];

/** What an article tells of somebody beside their names. */
export interface Told {
  readonly posts: ReadonlySet<string>;
  /** Asked for only of those who hold the post. */
  readonly postWords: () => ReadonlySet<string>;
  /** Last words of the names, lower-cased: "ministry". */
  readonly lastWords: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Of somebody brought in by a description alone. @param means their post */
export const toldBy = (means: string): Told => ({
  posts: new Set([means]),
  postWords: () => NONE,
  lastWords: NONE,
});

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

const toldOf = (names: EntityState['names']): Told => {
  const roles = names.flatMap((name) => name.roles);
  return {
    posts: new Set(roles.map(({ means }) => means)),
    postWords: () => new Set(roles.flatMap(({ text }) => wordsOf(text))),
    lastWords: new Set(names.map(({ words }) => words.at(-1)!.toLowerCase())),
  };
};

export const postOf = ({ reference, means, words }: Anaphor, state: EntityState): number => {
  if (means === null) return VALUE.post.no;
  state.told ??= toldOf(state.names);
  const { posts, postWords, lastWords } = state.told;
  if (reference === 'body' || reference === 'document')
    return lastWords.has(means) ? VALUE.post['ends in it'] : VALUE.post.no;
  if (!posts.has(means)) return posts.size > 0 ? VALUE.post['other told'] : VALUE.post.no;
  const known = postWords();
  return words().every((word) => known.has(word)) ? VALUE.post['told with more'] : VALUE.post.told;
};

const describeEntity = ({ sort, names }: EntityState): Known => {
  const hint = hintOf(names, 0);
  const row = new Uint8Array(SLOT_NAMES.length);
  row[SLOT.sort] = VALUE.sort[sort];
  row[SLOT.full] = names.some(({ words }) => words.length > 1) ? VALUE.full.full : 0;
  row[SLOT.opens] = VALUE.opens[classOf(hint)];
  row[SLOT.ends] = VALUE.ends[classOf(hintOf(names, -1))];
  return { row, hint };
};

export const knownOf = (state: EntityState): Known => {
  state.known ??= describeEntity(state);
  return state.known;
};
