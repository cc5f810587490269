/**
 * Everybody and everything that an article names, each with all its names. Whom a pronoun means is asked of these.
 *
 *   Ruth Moss of Corvid Capital came to Delft.
 *   ^^^^^^^^^ person
 *                ^^^^^^^^^^^^^^ body
 *                                       ^^^^^ place
 */
import type { Gender } from '../lexicon/roles.ts';
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Anaphor } from './anaphor.ts';
import { type Identity, nameless, personIdentity } from './identity.ts';
import { nameHint } from './name-hint.ts';
import { isPeople, isPeopleName } from './name-kind.ts';
import type { NameLayer } from './name-layer.ts';
import type { NameMention } from './name-mention.ts';

/** `unsure`: a name that could be anybody's. `unnamed`: told of, but by no name. */
export type EntitySort = 'person' | 'unsure' | 'body' | 'place' | 'thing' | 'group' | 'unnamed';

export interface Entity {
  readonly sort: EntitySort;
  /** Who they are: asked only of those who are listed. */
  readonly identify: () => Identity;
  readonly gender: Gender | null;
  /** In text order; none for the unnamed. */
  readonly names: readonly NameMention[];
}

const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;

const endsAsBody = (words: readonly string[]): boolean => {
  const last = words.at(-1)!.toLowerCase().replace(/\.$/, '');
  const noun = SPEAKER_NOUNS.get(last);
  return noun === 'organization' || noun === 'document';
};

/** What a name that is no person's stands for. */
const sortOfThing = ({ words, kind }: NameMention): EntitySort => {
  const last = words.at(-1)!.toLowerCase();
  if (isPeople(last)) return 'group';
  if (words.length === 1 && ROLES.has(last)) return 'thing';
  if (endsAsBody(words) || words.some((word) => ACRONYM.test(word) || word === '&')) return 'body';
  const hint = nameHint(words.length === 1 ? last.replace(/\.$/, '') : words.join(' ').toLowerCase());
  if (hint === 'place' || hint === 'demonym') return 'place';
  // "African American"
  if (nameHint(last) === 'demonym') return 'place';
  if (hint === 'organization') return 'body';
  if (kind === 'unsure') return 'unsure';
  return nameHint(last) === 'place' ? 'place' : 'thing';
};

/** Who a name that is no person's is, should it speak. */
const thingIdentity = (name: string, { words }: NameMention, sort: EntitySort): Identity => {
  if (sort === 'group')
    return { ...nameless('group'), name: isPeopleName(words.at(-1)!.toLowerCase()) ? name : null };
  // "Police said": no body in particular
  if (words.length === 1 && words[0]!.toLowerCase() === 'police') return nameless('group');
  // "a Democrat"
  if (words.length === 1 && ROLES.has(words[0]!.toLowerCase())) return nameless('unnamed');
  return { name, role: null, type: 'organization' };
};

/** Somebody told of without a name. */
export const unnamedEntity = (identify: () => Identity, { reference, gender }: Anaphor): Entity => ({
  sort: reference === 'person' || reference === 'he' ? 'unnamed' : 'group',
  identify,
  gender,
  names: [],
});

export interface Entities {
  readonly entities: readonly Entity[];
  /** Index into `entities` by name. */
  readonly entityAt: ReadonlyMap<NameMention, number>;
}

/** All entities that `layer` names, persons first. */
export const gatherEntities = (layer: NameLayer): Entities => {
  const entities: Entity[] = layer.persons.map((person) => ({
    sort: 'person',
    identify: () => personIdentity(person),
    gender: person.gender,
    names: person.mentions,
  }));
  const things = new Map<string, NameMention[]>();
  /** By the name as written: "the FBI" and "the Federal Bureau of Investigation" are one thing. */
  const written = new Map<string, NameMention[]>();
  for (const mention of layer.names) {
    if (layer.personAt.has(mention)) continue;
    const form = mention.words.length === 1 ? mention.words[0]! : mention.words.join(' ');
    let mentions = written.get(form);
    if (mentions === undefined) {
      const name = layer.nameThing(form);
      mentions = things.get(name) ?? [];
      things.set(name, mentions);
      written.set(form, mentions);
    }
    mentions.push(mention);
  }
  for (const [name, names] of things) {
    const sort = sortOfThing(names[0]!);
    entities.push({ sort, identify: () => thingIdentity(name, names[0]!, sort), gender: null, names });
  }
  const entityAt = new Map<NameMention, number>();
  entities.forEach(({ names }, i) => {
    for (const name of names) entityAt.set(name, i);
  });
  return { entities, entityAt };
};
