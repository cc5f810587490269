/**
 * Who "the minister", "the ministry" or "a senior official" is.
 *
 *   Foreign Minister Ingrid Solberg left. The minister agreed.
 *                                         ^^^^^^^^^^^^ Ingrid Solberg
 */
import { ANONYMITY } from '../lexicon/anonymity.ts';
import { PLACE_GOVERNMENTS } from '../lexicon/place-governments.ts';
import type { Token } from '../model/segmented.ts';
import { type Identity, nameless } from './identity.ts';
import { isPeopleName, startsCapital } from './name-kind.ts';
import { lastNameBefore, type NameLayer, namesWithin } from './name-layer.ts';
import type { NameMention } from './name-mention.ts';
import type { NamedPerson } from './named-person.ts';
import { personOfAge } from './of-that-age.ts';
import { onlyOneOf } from './only-one.ts';
import { readNoun } from './read-noun.ts';

/** "the former Danish foreign minister" tells who is meant; more words are a description of somebody new. */
const MOST_MODIFIERS = 4;
/** Titles and name together: "former Deputy Prime Minister Jean-Claude van der Berg". */
const LONGEST_NAMED = 12;

/** "the city" may be any that the article names. */
const TOO_GENERAL = new Set(
  'city state country nation county house group news media service website site post'.split(' '),
);

/** What a description means: somebody named before, or how somebody without a name is told of. */
export type NounMeaning =
  | { readonly is: 'named'; readonly mention: NameMention }
  | {
      readonly is: 'told';
      readonly identity: Identity;
      /** It may point back to somebody: "the Democrat", "the company". */
      readonly open: boolean;
    };

const told = (identity: Identity, open = false): NounMeaning => ({ is: 'told', identity, open });
const namedBy = ({ mentions }: NamedPerson): NounMeaning => ({ is: 'named', mention: mentions[0]! });

const lastStart = (person: NamedPerson, offset: number): number =>
  person.mentions.findLast((mention) => mention.start < offset)?.start ?? -1;

/** The person last named before `offset` who holds the post, told with all of `modifiers`. */
const holderOf = (
  layer: NameLayer,
  means: string,
  modifiers: readonly string[],
  offset: number,
): NamedPerson | undefined => {
  const holds = ({ mentions }: NamedPerson): boolean => {
    if (!mentions.some(({ roles }) => roles.some((role) => role.means === means))) return false;
    if (modifiers.length === 0) return true;
    const told = mentions.flatMap(({ roles }) => roles);
    const words = new Set(told.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/)));
    return modifiers.every((word) => words.has(word));
  };
  let best: NamedPerson | undefined;
  let bestAt = -1;
  for (const person of layer.persons) {
    if (!holds(person)) continue;
    const last = lastStart(person, offset);
    if (last <= bestAt) continue;
    best = person;
    bestAt = last;
  }
  return best;
};

const QUANTIFIES = new Set(['DET', 'NUM', 'ADV', 'ADP']);

/** The phrase without its article or number: "senior official". */
const postText = (layer: NameLayer, first: number, end: number): string => {
  const { tokens, article } = layer.article;
  let from = first;
  while (from + 1 < end && (QUANTIFIES.has(tokens[from]!.pos) || tokens[from]!.lower === 'another'))
    from += 1;
  return article.text.slice(tokens[from]!.start, tokens[end - 1]!.end);
};

const keepsName = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (ANONYMITY.has(tokens[at]!.lower)) return true;
  return false;
};

/** "the ministry": the name told last before that ends in the same word. */
const identifyOrganization = (layer: NameLayer, first: number, head: number): NounMeaning => {
  const { lower } = layer.article.tokens[head]!;
  if (TOO_GENERAL.has(lower)) return told(nameless('organization'));
  const named = lastNameBefore(
    layer,
    first,
    (mention) => !layer.personAt.has(mention) && mention.words.at(-1)!.toLowerCase() === lower,
  );
  return named === undefined ? told(nameless('organization'), true) : { is: 'named', mention: named };
};

const modifiersOf = (tokens: readonly Token[], first: number, head: number, means: string): string[] => {
  const words = new Set(means.split(' '));
  return tokens
    .slice(first, head)
    .filter(({ pos, lower }) => (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !words.has(lower))
    .map(({ lower }) => lower);
};

/** "the legislator, *Representative Carl Seel*, agreed": the person named between commas after the phrase. */
const namedAfter = (layer: NameLayer, end: number): NamedPerson | undefined => {
  const { tokens } = layer.article;
  if (tokens[end]?.text !== ',') return undefined;
  const name = namesWithin(layer, end + 1, Math.min(tokens.length, end + 1 + LONGEST_NAMED)).find(
    (mention) => Math.min(mention.roleToken, mention.firstToken) === end + 1,
  );
  const closes = name !== undefined && /^[,.]$/.test(tokens[name.endToken]?.text ?? '.');
  return closes ? layer.personAt.get(name) : undefined;
};

/** @param head index of the noun of the phrase `[first, end)` */
export const identifyNoun = (layer: NameLayer, first: number, head: number, end: number): NounMeaning => {
  const { tokens } = layer.article;
  if (keepsName(tokens, first, end)) return told(nameless('unnamed', postText(layer, first, end)));
  if (PLACE_GOVERNMENTS.has(tokens[head]!.lower))
    return told({ name: layer.nameThing(tokens[head]!.text), role: null, type: 'organization' });
  const { type, means, definite, isPost } = readNoun(tokens, first, head);
  if (type === 'organization' && definite) return identifyOrganization(layer, first, head);
  if (isPeopleName(tokens[head]!.lower) && startsCapital(tokens[head]!.text))
    return told({ ...nameless('group'), name: postText(layer, first, head + 1) });
  // "the poll", "the indictment" speak by that name
  if (type === 'document' && definite)
    return told({ ...nameless(type), name: postText(layer, first, head + 1) });
  if (type !== 'person' && type !== 'unnamed') return told(nameless(type));
  const named = namedAfter(layer, end);
  if (named !== undefined) return namedBy(named);
  const aged = definite ? personOfAge(layer, first, end) : undefined;
  if (aged !== undefined) return namedBy(aged);
  const isAge = tokens[head]!.lower === 'old';
  if (means === null) return told(nameless(type), definite && !isAge);
  const modifiers = modifiersOf(tokens, first, head, means);
  const points = definite && end === head + 1 && modifiers.length <= MOST_MODIFIERS;
  const holder = points ? holderOf(layer, means, modifiers, tokens[first]!.start) : undefined;
  if (holder !== undefined) return namedBy(holder);
  const only =
    definite && tokens[first]!.lower === 'the' ? onlyOneOf(layer, means, modifiers, first) : undefined;
  if (only !== undefined) return namedBy(only);
  return told(nameless(type, isPost ? postText(layer, first, end) : null), points);
};
