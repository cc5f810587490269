/**
 * What compromise's word list knows of one capitalised word: a given name and its gender, a surname, a place,
 * an organisation. Its list is copied once, so that nothing else in the process can change the answers.
 */
import nlp from 'compromise/two';
import type { Gender } from '../lexicon/roles.ts';

export type NameHint =
  | Gender
  | 'given'
  | 'surname'
  | 'place'
  | 'organization'
  | 'demonym'
  | 'calendar'
  | 'word';

const HINT_OF_TAG: Readonly<Record<string, NameHint>> = {
  MaleName: 'male',
  FemaleName: 'female',
  FirstName: 'given',
  Person: 'given',
  LastName: 'surname',
  City: 'place',
  Country: 'place',
  Region: 'place',
  Place: 'place',
  Organization: 'organization',
  SportsTeam: 'organization',
  Demonym: 'demonym',
  WeekDay: 'calendar',
  Month: 'calendar',
};

/** The part of compromise's model that holds its words; its types leave it open. */
interface WithLexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const readLexicon = (): ReadonlyMap<string, NameHint> => {
  const { lexicon } = (nlp as unknown as { model: () => WithLexicon }).model().one;
  return new Map(
    Object.entries(lexicon).map(([word, tags]) => {
      const tag = typeof tags === 'string' ? tags : tags[0]!;
      return [word, HINT_OF_TAG[tag] ?? 'word'];
    }),
  );
};

/** compromise lists "may" as the verb; with a capital it is the month, or a surname. */
const HINTS: ReadonlyMap<string, NameHint> = new Map([...readLexicon(), ['may', 'calendar']]);

/** @returns undefined for a word that compromise does not list, as most surnames */
export const nameHint = (lower: string): NameHint | undefined => HINTS.get(lower);
