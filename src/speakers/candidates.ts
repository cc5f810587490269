/** Who could be meant: entities mentioned shortly before, and those named for the first time right after. */
import type { Anaphor } from './anaphor.ts';
import { VALUE } from './antecedent-slots.ts';
import type { Discourse, EntityState, PriorMention } from './discourse.ts';
import type { EntitySort } from './entity.ts';
import type { NameMention } from './name-mention.ts';

export interface Candidate {
  readonly entity: number;
  /** Its mention nearest before; null where it comes after. */
  readonly near: PriorMention | null;
  /** Its next name. */
  readonly ahead: NameMention | null;
  /** How many other candidates are nearer. */
  readonly rank: number;
  /** It was subject of the anaphor's sentence, or of the one before: 0, 1; -1 where neither. */
  subjectAgo: number;
  /** It is the first who could be meant in the anaphor's sentence, or in the one before: a value of its slot. */
  leads: number;
  /** It is the latest subject who could be meant, in the anaphor's sentence or in the one before: likewise. */
  latest: number;
}

/** Somebody not mentioned for so many sentences is meant by a description, hardly by a pronoun. */
const FARTHEST = 6;
const FARTHEST_NOMINAL = 60;
/** Mentions looked at; a page of names would not be worth more. */
const MOST_LOOKED_AT = 80;
/** More than these are never in question. */
const MOST_CANDIDATES = 10;
/** "When she arrived, Lind …", "His book was late. Lind …". */
const AHEAD = 1;

const isNominal = ({ means }: Anaphor): boolean => means !== null;

/** Sorts that a reference never stands for: "he" for no firm, "it" for no person. */
const BARRED: Readonly<Record<Anaphor['reference'], ReadonlySet<EntitySort>>> = {
  he: new Set(['body', 'group', 'place']),
  who: new Set(),
  it: new Set(['person', 'unnamed', 'group']),
  they: new Set(['unnamed']),
  person: new Set(['body', 'group', 'place']),
  body: new Set(['person', 'unnamed', 'group', 'place', 'unsure']),
  document: new Set(['person', 'unnamed', 'group', 'place']),
  group: new Set(['person', 'unnamed', 'place']),
};

const candidateOf = (
  entity: number,
  near: PriorMention | null,
  ahead: NameMention | null,
  rank: number,
): Candidate => ({
  entity,
  near,
  ahead,
  rank,
  subjectAgo: -1,
  leads: VALUE.leads.no,
  latest: VALUE.latest.no,
});

/** Whether the entity is of a sort or a gender that the anaphor never stands for. */
const isBarred = (barred: ReadonlySet<EntitySort>, known: EntityState, { gender }: Anaphor): boolean => {
  if (gender !== null && known.gender !== null && known.gender !== gender) return true;
  return barred.has(known.sort);
};

const PLACES: ReadonlySet<string> = new Set(['in', 'at']);

/** "It rained in Orsund. He …": a name told once, right after "in", is a place's unless it is known for a person's. */
const isOnlyPlace = ({ states, article }: Discourse, { reference }: Anaphor, near: PriorMention): boolean => {
  const { sort, count } = states[near.entity]!;
  if (reference !== 'he' || sort === 'person' || count > 1) return false;
  return PLACES.has(article.tokens[near.token - 1]?.lower ?? '');
};

/** Notes what one more mention, farther back, tells of its candidate. @param told by sentences ago, whether its last subject is known */
const note = (candidate: Candidate, { position }: PriorMention, ago: number, told: boolean[]): void => {
  if (position !== 'subject' || ago > 1) return;
  if (candidate.subjectAgo < 0) candidate.subjectAgo = ago;
  if (!told[ago] && candidate.latest === VALUE.latest.no)
    candidate.latest = ago === 0 ? VALUE.latest.here : VALUE.latest.last;
  told[ago] = true;
};

/** They are few: a search through them is quicker than an index. */
const amongst = (candidates: readonly Candidate[], entity: number): Candidate | undefined => {
  for (let i = 0; i < candidates.length; i += 1) if (candidates[i]!.entity === entity) return candidates[i];
  return undefined;
};

const before = (discourse: Discourse, anaphor: Anaphor): Candidate[] => {
  const { prior, states } = discourse;
  const barred = BARRED[anaphor.reference];
  const farthest = isNominal(anaphor) ? FARTHEST_NOMINAL : FARTHEST;
  const found: Candidate[] = [];
  const told = [false, false];
  const first: (Candidate | undefined)[] = [undefined, undefined];
  for (let i = prior.length - 1; i >= Math.max(0, prior.length - MOST_LOOKED_AT); i -= 1) {
    const near = prior[i]!;
    const { entity } = near;
    const ago = anaphor.sentence - near.sentence;
    if (ago > farthest || found.length >= MOST_CANDIDATES) break;
    if (isBarred(barred, states[entity]!, anaphor) || isOnlyPlace(discourse, anaphor, near)) continue;
    let candidate = amongst(found, entity);
    if (candidate === undefined) {
      const { names, nextName } = states[entity]!;
      candidate = candidateOf(entity, near, names[nextName] ?? null, found.length);
      found.push(candidate);
    }
    note(candidate, near, ago, told);
    if (ago <= 1) first[ago] = candidate;
  }
  // in the sentence before, unless it leads this one
  if (first[1] !== undefined) first[1].leads = VALUE.leads.last;
  if (first[0] !== undefined) first[0].leads = VALUE.leads.here;
  return found;
};

/** Names further on in the text. */
export interface Upcoming {
  /** All of the article, in text order. */
  readonly names: readonly NameMention[];
  readonly entityAt: ReadonlyMap<NameMention, number>;
  /** Index of the first that is further on. */
  readonly from: number;
}

export const candidatesFor = (
  discourse: Discourse,
  anaphor: Anaphor,
  { names, entityAt, from }: Upcoming,
): Candidate[] => {
  const found = before(discourse, anaphor);
  if (isNominal(anaphor)) return found;
  const start = found.length;
  const barred = BARRED[anaphor.reference];
  for (let i = from; i < names.length && found.length - start < MOST_CANDIDATES / 2; i += 1) {
    const mention = names[i]!;
    if (mention.sentence > anaphor.sentence + AHEAD) break;
    if (mention.firstToken < anaphor.end) continue;
    const entity = entityAt.get(mention)!;
    if (amongst(found, entity) !== undefined || isBarred(barred, discourse.states[entity]!, anaphor))
      continue;
    found.push(candidateOf(entity, null, mention, found.length - start));
  }
  return found;
};
