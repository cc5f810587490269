/** The people of an article: who of all that it tells of speaks, or is a person or body with a name. */
import type { Mention, Person } from '../model/person.ts';
import type { Token } from '../model/segmented.ts';
import { inTextOrder } from '../model/span.ts';
import type { Entity } from './entity.ts';
import type { Identity } from './identity.ts';
import { nameHint } from './name-hint.ts';
import type { Traced } from './trace-mentions.ts';

/** What is gathered of one entity. */
interface Gathered {
  readonly mentions: Mention[];
  speaks: boolean;
  /** "he", "she" or "who" stands for it. */
  byPerson: boolean;
  gender: 'female' | 'male' | null;
}

/** "Okonjo": a name that no other word explains is listed if its words look like a person's. */
const looksLikePerson = ({ names }: Entity): boolean => {
  const first = nameHint(names[0]!.words[0]!.toLowerCase());
  const last = nameHint(names[0]!.words.at(-1)!.toLowerCase());
  return first === 'male' || first === 'female' || first === 'given' || last === 'surname';
};

const isListed = (entity: Entity, { speaks, byPerson }: Gathered): boolean => {
  if (speaks || (byPerson && entity.names.length > 0)) return true;
  switch (entity.sort) {
    case 'person':
    case 'body':
    case 'group':
      return entity.names.length > 0;
    case 'unsure':
      return looksLikePerson(entity);
    default:
      return false;
  }
};

const typeOf = (
  { sort, names }: Entity,
  { byPerson, speaks }: Gathered,
  { type }: Identity,
): Identity['type'] => {
  const person = byPerson || (sort === 'unsure' && !speaks);
  return person && names.length > 0 && type === 'organization' ? 'person' : type;
};

const mentionsOf = (tokens: readonly Token[], { prior }: Traced, gathered: readonly Gathered[]): void => {
  for (const { token, end, entity, kind } of prior)
    gathered[entity]!.mentions.push({ start: tokens[token]!.start, end: tokens[end - 1]!.end, kind });
};

const GENDERS: ReadonlyMap<string, Gathered['gender']> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

const gatherOf = (tokens: readonly Token[], traced: Traced): Gathered[] => {
  const gathered = traced.entities.map(
    ({ gender }): Gathered => ({ mentions: [], speaks: false, byPerson: false, gender }),
  );
  mentionsOf(tokens, traced, gathered);
  for (const { token, entity, kind } of traced.prior) {
    const { lower } = tokens[token]!;
    const gender = kind === 'pronoun' ? (GENDERS.get(lower) ?? null) : null;
    const known = gathered[entity]!;
    if (gender !== null || (kind === 'pronoun' && lower.startsWith('who'))) known.byPerson = true;
    known.gender ??= gender;
  }
  for (const entity of traced.speakerOf) if (entity >= 0) gathered[entity]!.speaks = true;
  for (const { attribution, mention } of traced.selves) {
    const entity = traced.speakerOf[attribution]!;
    if (entity >= 0) gathered[entity]!.mentions.push(mention);
  }
  return gathered;
};

/** Whether each starts after the one before, as nearly always. */
const isInOrder = (mentions: readonly Mention[]): boolean => {
  for (let i = 1; i < mentions.length; i += 1) if (mentions[i]!.start <= mentions[i - 1]!.start) return false;
  return true;
};

const once = (mentions: readonly Mention[]): readonly Mention[] =>
  isInOrder(mentions)
    ? mentions
    : mentions
        .toSorted(inTextOrder)
        .filter(({ start, end }, i, all) => all[i - 1]?.start !== start || all[i - 1]?.end !== end);

export interface PeopleFound {
  /** In the order of their first mention. */
  readonly people: readonly Person[];
  /** Index into `people` by entity; -1 where it is not listed. */
  readonly indexOf: Int32Array;
}

export const listPeople = (tokens: readonly Token[], traced: Traced): PeopleFound => {
  const gathered = gatherOf(tokens, traced);
  const listed = traced.entities
    .map((entity, i) => ({ entity, i, known: gathered[i]! }))
    .filter(({ entity, known }) => known.mentions.length > 0 && isListed(entity, known))
    .map(({ entity, i, known }) => {
      const identity = entity.identify();
      const { name, role } = identity;
      const type = typeOf(entity, known, identity);
      return { i, person: { name, role, type, gender: known.gender, mentions: once(known.mentions) } };
    })
    .sort((a, b) => inTextOrder(a.person.mentions[0]!, b.person.mentions[0]!) || a.i - b.i);
  const indexOf = new Int32Array(traced.entities.length).fill(-1);
  listed.forEach(({ i }, at) => {
    indexOf[i] = at;
  });
  return { people: listed.map(({ person }) => person), indexOf };
};
