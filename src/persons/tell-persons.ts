/** Who is who in a corpus: appearances of one person or body under one id, each join with its rule. */
import type { SpeakerType } from '../model/attribution.ts';
import type { KnownPerson } from '../model/known-person.ts';
import type { PersonDigest } from '../model/person-digest.ts';
import { joinBodies, joinGroups } from './join-bodies.ts';
import { joinFullNames } from './join-full-names.ts';
import { joinGivenNames } from './join-given-names.ts';
import { joinSurnames } from './join-surnames.ts';
import { createPersonSets, type ArticleFacts, gatherSeen, type PersonSet, type PersonSets, type Seen } from './person-sets.ts';
import { createSpeakerIds } from './speaker-ids.ts';

/** Documents speak in one article alone. */
const CLASSES: ReadonlySet<SpeakerType> = new Set(['person', 'organization', 'group']);

/** "Jr." is no name. */
const HAS_NAME = /^(?!(?:jr|sr)\.?$).*\p{L}{2}/iu;

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

const eligible = (articles: readonly ArticleFacts[]): ArticleFacts[] => {
  const typeOf = votes(articles);
  return articles.map((article) => ({
    ...article,
    people: article.people
      .map((person): PersonDigest => {
        const type = typeOf.get(person.name);
        return type === undefined || type === person.type ? person : { ...person, type };
      })
      .filter(({ name, type }) => CLASSES.has(type) && HAS_NAME.test(name)),
  }));
};

/** How often each of several values occurs, the commonest first, the first met before others. */
export const byCount = <Value>(values: Iterable<Value>): Value[] => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
};

const byId = (a: Seen, b: Seen): number => a.id - b.id;

/** Words that a name has more than a surname count; then what most articles write. */
const nameOf = (members: readonly Seen[]): string => {
  const full = members.filter(({ name, person }) => person.type !== 'person' || name.given !== '');
  const written = (full.length > 0 ? full : members).filter(({ person }) => !/^[\p{Lu}.]+$/u.test(person.name));
  return byCount((written.length > 0 ? written : members).map(({ person }) => person.name))[0]!;
};

const knownPerson = (sets: PersonSets, set: PersonSet, speakerId: string): KnownPerson => {
  const members = [...set.members].sort(byId);
  const at = new Map(members.map((member, i) => [member, i]));
  return {
    speakerId,
    name: nameOf(members),
    type: byCount(members.map(({ person }) => person.type))[0]!,
    appearances: members.map(({ article, person }) => ({ article, person })),
    joins: sets.joinsOf(set).map(({ rule, a, b }) => ({ rule, a: at.get(a)!, b: at.get(b)! })),
  };
};

/** @param articles in the order of their ids */
export const tellPersons = (articles: readonly ArticleFacts[]): readonly KnownPerson[] => {
  const sets = createPersonSets(gatherSeen(eligible(articles)));
  joinFullNames(sets);
  joinGivenNames(sets);
  joinSurnames(sets);
  joinBodies(sets);
  joinGroups(sets);
  const all = sets.all();
  const ids = createSpeakerIds(all, (article) => articles[article]!.articleId);
  return all.map((set) => knownPerson(sets, set, ids(set)));
};
