/**
 * Bodies by their names and short forms: what tells one body is one in all articles, what many go by in one story, or
 * in one newspaper, alone.
 *
 *   Food and Drug Administration = F.D.A.     Judiciary Committee = Senate Judiciary Committee, in one story
 */
import type { JoinRule } from '../model/known-person.ts';
import type { PersonSets, Seen } from './person-sets.ts';
import { acronymOf, type BodyName, knownByShortForm } from './read-body.ts';

interface Body {
  readonly seen: Seen;
  readonly name: BodyName;
}

/** Shorter letters stand for too much: "AP" is a press agency and a course at school. */
const SHORTEST_ACRONYM = 3;

const bodiesOf = ({ seen }: PersonSets): Body[] =>
  seen.flatMap((one) => (one.body === null ? [] : [{ seen: one, name: one.body }]));

/** Joins all that have one key. @param keyOf null to leave a body out */
const joinByKey = (
  sets: PersonSets,
  bodies: readonly Body[],
  rule: JoinRule,
  keyOf: (body: Body) => string | null,
): void => {
  const first = new Map<string, Seen>();
  for (const body of bodies) {
    const key = keyOf(body);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, body.seen);
    else sets.join(rule, known, body.seen);
  }
};

const put = <Value>(index: Map<string, Set<Value>>, key: string, value: Value): void => {
  const found = index.get(key);
  if (found === undefined) index.set(key, new Set([value]));
  else found.add(value);
};

/** "Finance Committee" in a story that has one body whose name ends so. */
const joinEndings = (sets: PersonSets, bodies: readonly Body[]): void => {
  const byEnd = new Map<string, Set<Seen>>();
  for (const { seen, name } of bodies) {
    const words = name.key.split(' ');
    if (seen.story === null) continue;
    for (let from = 1; from < words.length - 1; from += 1) {
      put(byEnd, `${seen.story} ${words.slice(from).join(' ')}`, seen);
    }
  }
  for (const { seen, name } of bodies) {
    if (seen.story === null || name.isTelling || !name.key.includes(' ')) continue;
    const longer = [...(byEnd.get(`${seen.story} ${name.key}`) ?? [])];
    if (new Set(longer.map((other) => sets.of(other))).size === 1)
      sets.join('body/short-form', longer[0]!, seen);
  }
};

const only = <Value>(values: Iterable<Value> | undefined): Value | undefined => {
  const all = [...new Set(values ?? [])];
  return all.length === 1 ? all[0] : undefined;
};

/** What letters stand for: in a story by its names, elsewhere by what articles spell out. */
const indexLetters = (bodies: readonly Body[]) => {
  const inStory = new Map<string, Set<string>>();
  const spelledOut = new Map<string, Set<string>>();
  const byKey = new Map<string, Seen>();
  for (const { seen, name } of bodies) {
    if (name.acronym !== null) continue;
    if (!byKey.has(name.key)) byKey.set(name.key, seen);
    if (seen.story !== null && name.initials.length >= SHORTEST_ACRONYM)
      put(inStory, `${seen.story} ${name.initials}`, name.key);
    for (const form of seen.person.forms) {
      const acronym = acronymOf(form);
      if (acronym === null) continue;
      put(spelledOut, acronym, name.key);
      if (seen.story !== null) put(inStory, `${seen.story} ${acronym}`, name.key);
    }
  }
  return { inStory, spelledOut, byKey };
};

const joinLetters = (
  sets: PersonSets,
  bodies: readonly Body[],
  { inStory, spelledOut, byKey }: ReturnType<typeof indexLetters>,
): void => {
  for (const { seen, name } of bodies) {
    if (name.acronym === null) continue;
    const here = seen.story === null ? undefined : only(inStory.get(`${seen.story} ${name.acronym}`));
    const known = knownByShortForm(name.acronym);
    const elsewhere =
      name.acronym.length >= SHORTEST_ACRONYM ? only(spelledOut.get(name.acronym)) : undefined;
    const key = here ?? known ?? elsewhere;
    const other = key === undefined ? undefined : byKey.get(key);
    if (other === undefined) continue;
    const rule =
      here !== undefined ? 'acronym/story' : known !== undefined ? 'acronym/known' : 'acronym/spelled-out';
    sets.join(rule, other, seen);
  }
};

export const joinBodies = (sets: PersonSets): void => {
  const bodies = bodiesOf(sets);
  const letters = indexLetters(bodies);
  const means = ({ acronym }: BodyName): boolean => (letters.spelledOut.get(acronym ?? '')?.size ?? 0) < 2;
  joinByKey(sets, bodies, 'body/name', ({ name }) => {
    if (name.isTelling) return name.key;
    const isWhole = name.acronym !== null && name.acronym.length >= SHORTEST_ACRONYM && means(name);
    return isWhole || knownByShortForm(name.acronym ?? '') !== undefined ? `letters ${name.acronym}` : null;
  });
  joinByKey(sets, bodies, 'body/story', ({ name, seen }) =>
    seen.story === null ? null : `${seen.story} ${name.key}`,
  );
  // a paper's "City Council" is that of its own city
  joinByKey(sets, bodies, 'body/source', ({ name, seen }) =>
    seen.source !== null && !name.isTelling && name.acronym === null && name.key.includes(' ')
      ? `${seen.source} ${name.key}`
      : null,
  );
  joinEndings(sets, bodies);
  joinLetters(sets, bodies, letters);
};

/** "Democrats", "Republicans": a party or a people has one name. */
export const joinGroups = (sets: PersonSets): void => {
  const first = new Map<string, Seen>();
  for (const seen of sets.seen) {
    if (seen.person.type !== 'group') continue;
    const key = seen.person.name.toLowerCase().replace(/^the /, '');
    const known = first.get(key);
    if (known === undefined) first.set(key, seen);
    else sets.join('group/name', known, seen);
  }
};
