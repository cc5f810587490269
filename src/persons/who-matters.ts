/** Of all people of a corpus those who speak somewhere, and whoever might be one of these under another name. */
import type { SpeakerType } from '../model/attribution.ts';
import type { PersonDigest } from '../model/person-digest.ts';
import type { ArticleFacts } from './person-sets.ts';

/** Documents speak in one article alone. */
const CLASSES: ReadonlySet<SpeakerType> = new Set(['person', 'organization', 'group']);

const SUFFIX = /^(?:jr|sr|i{1,3}|iv)\.?$/;

/** Lower-cased, "Jr." and the like left out. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));

/** "Jr." is no name, nor is a single letter. */
const isName = (name: string): boolean =>
  wordsOf(name).length > 0 && (name.match(/\p{L}/gu) ?? []).length > 1;

/** What so large a share of articles takes a name for counts for the others too. */
const MOSTLY = 0.65;

const votes = (articles: readonly ArticleFacts[]): ReadonlyMap<string, SpeakerType> => {
  const counts = new Map<string, Map<SpeakerType, number>>();
  for (const { people } of articles)
    for (const { name, type } of people) {
      const types = counts.get(name) ?? new Map<SpeakerType, number>();
      counts.set(name, types.set(type, (types.get(type) ?? 0) + 1));
    }
  const decided = new Map<string, SpeakerType>();
  for (const [name, types] of counts) {
    if (types.size < 2) continue;
    const total = [...types.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of types) if (count >= MOSTLY * total) decided.set(name, type);
  }
  return decided;
};

/** Under what somebody is found again: a surname, or any name of a body. Each name is read once. */
const createHandles = () => {
  const surnames = new Map<string, readonly string[]>();
  return ({ name, type, forms }: PersonDigest): readonly string[] => {
    if (type !== 'person') return forms;
    const known = surnames.get(name) ?? wordsOf(name).slice(-1);
    surnames.set(name, known);
    return known;
  };
};

/** The articles with those of their people that matter, each of the type that most articles take the name for. */
export const whoMatters = (articles: readonly ArticleFacts[]): ArticleFacts[] => {
  const typeOf = votes(articles);
  const handlesOf = createHandles();
  const named = new Map<string, boolean>();
  const spoken = new Set<string>();
  const typed = articles.map((article) => ({
    ...article,
    people: article.people.flatMap((person): PersonDigest[] => {
      const type = typeOf.get(person.name) ?? person.type;
      if (!CLASSES.has(type)) return [];
      if (!named.has(person.name)) named.set(person.name, isName(person.name));
      if (!named.get(person.name)) return [];
      const own = type === person.type ? person : { ...person, type };
      if (own.claims > 0) for (const handle of handlesOf(own)) spoken.add(handle);
      return [own];
    }),
  }));
  const matters = (person: PersonDigest): boolean =>
    person.claims > 0 || handlesOf(person).some((handle) => spoken.has(handle));
  return typed.map((article) => ({ ...article, people: article.people.filter(matters) }));
};
