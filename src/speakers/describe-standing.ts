/** What is known of a candidate whatever its place: gender, posts, what its name looks like. */
import type { Anaphor } from './anaphor.ts';
import type { Slots } from './antecedent-slots.ts';
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
export const hintOf = (names: Standing['names'], at: 0 | -1): Value<'opens'> => {
  const hint = nameHint(names[0]?.words.at(at)?.toLowerCase() ?? '');
  return hint === undefined ? 'unknown' : HINTS[hint];
};

export const postOf = ({ reference, means, words }: Anaphor, standing: Standing): Value<'post'> => {
  if (means === null) return 'no';
  if (reference === 'body' || reference === 'document')
    return standing.lastWords.has(means) ? 'ends in it' : 'no';
  if (!standing.posts.has(means)) return standing.posts.size > 0 ? 'other told' : 'no';
  const told = words.every((word) => standing.postWords.has(word));
  return told ? 'told with more' : 'told';
};

/** The last letter of a given name: a hint of its gender where no list has it. */
export const endingOf = (names: Standing['names']): Value<'ending'> => {
  const given = names.find(({ words }) => words.length > 1) ?? names[0];
  const last = given?.words[0]?.at(-1) ?? '';
  if (last === 'a' || last === 'e' || last === 'i' || last === 'o') return last;
  return last === 'y' || last === 'n' ? last : 'other';
};
