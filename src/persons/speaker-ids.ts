/**
 * The id of a person across articles: made from the name as first told, so that the same person has the same id in
 * another corpus. Of two people of one name the one who is told of first keeps it; the other's holds an article too.
 */
import { shortId } from '../text/short-id.ts';
import type { PersonSet, Seen } from './person-sets.ts';

const byDay = (a: Seen, b: Seen): number => {
  const [x, y] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY];
  return x === y ? a.id - b.id : x - y;
};

const keyOf = ({ person, name, body }: Seen): string => {
  if (person.type === 'person') return `person ${name.given} ${name.surname}`;
  return body === null ? `group ${person.name.toLowerCase()}` : `body ${body.key}`;
};

/** The first who has a full name, or no acronym for one. */
const tellerOf = ({ members }: PersonSet): Seen => {
  const sorted = [...members].sort(byDay);
  return (
    sorted.find(({ person, name, body }) =>
      person.type === 'person' ? name.given !== '' : body === null || body.acronym === null,
    ) ?? sorted[0]!
  );
};

/** @param articleIdOf by number */
export const createSpeakerIds = (
  all: readonly PersonSet[],
  articleIdOf: (article: number) => string,
): ((set: PersonSet) => string) => {
  const tellers = all
    .map((set) => ({ set, teller: tellerOf(set) }))
    .sort((a, b) => byDay(a.teller, b.teller));
  const fixed = new Set(all.map((set) => set.fixed));
  const taken = new Set<string>();
  const ids = new Map<PersonSet, string>();
  for (const { set, teller } of tellers) {
    const plain = keyOf(teller);
    const key =
      taken.has(plain) || fixed.has(`p${shortId(plain)}`)
        ? `${plain}\u0000${articleIdOf(teller.article)}\u0000${teller.person.index}`
        : plain;
    if (set.fixed === null) taken.add(plain);
    ids.set(set, set.fixed ?? `p${shortId(key)}`);
  }
  return (set) => ids.get(set)!;
};
