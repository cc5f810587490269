/** Who could be meant: entities mentioned shortly before, and those named for the first time right after. */
import type { Anaphor } from './anaphor.ts';
import type { EntitySort } from './entity.ts';
import type { NameMention } from './name-mention.ts';
import type { Played, Scene } from './scene.ts';

export interface Candidate {
  readonly entity: number;
  /** Its mention nearest before; null where it comes after. */
  readonly near: Played | null;
  /** Its next name. */
  readonly ahead: NameMention | null;
  /** How many other candidates are nearer. */
  readonly rank: number;
  /** It was subject of the anaphor's sentence, or of the one before: 0, 1; -1 where neither. */
  subjectAgo: number;
  /** It is the first who could be meant in the anaphor's sentence, or in the one before. */
  leads: 'no' | 'here' | 'last';
  /** It is the latest subject who could be meant, in the anaphor's sentence or in the one before. */
  latest: 'no' | 'here' | 'last';
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
const BARRED: Readonly<Record<Anaphor['reference'], readonly EntitySort[]>> = {
  he: ['body', 'group', 'place'],
  who: [],
  it: ['person', 'unnamed', 'group'],
  they: ['unnamed'],
  person: ['body', 'group', 'place'],
  body: ['person', 'unnamed', 'group', 'place', 'unsure'],
  document: ['person', 'unnamed', 'group', 'place'],
  group: ['person', 'unnamed', 'place'],
};

const candidateOf = (
  entity: number,
  near: Played | null,
  ahead: NameMention | null,
  rank: number,
): Candidate => ({ entity, near, ahead, rank, subjectAgo: -1, leads: 'no', latest: 'no' });

/** Whether the entity is of a sort or a gender that the anaphor never stands for. */
const isBarred = ({ standings }: Scene, { reference, gender }: Anaphor, entity: number): boolean => {
  const known = standings[entity]!;
  if (gender !== null && known.gender !== null && known.gender !== gender) return true;
  return BARRED[reference].includes(known.sort);
};

/** The word for how many sentences ago. */
const placeOf = (ago: number): 'no' | 'here' | 'last' => (ago === 0 ? 'here' : ago === 1 ? 'last' : 'no');

/** Notes what one more mention, farther back, tells of its candidate. @param told sentences whose last subject is known */
const note = (candidate: Candidate, { position }: Played, ago: number, told: Set<number>): void => {
  if (position !== 'subject' || ago > 1) return;
  if (candidate.subjectAgo < 0) candidate.subjectAgo = ago;
  if (!told.has(ago) && candidate.latest === 'no') candidate.latest = placeOf(ago);
  told.add(ago);
};

const before = (scene: Scene, anaphor: Anaphor): Candidate[] => {
  const { played, standings } = scene;
  const farthest = isNominal(anaphor) ? FARTHEST_NOMINAL : FARTHEST;
  const known = new Map<number, Candidate>();
  const told = new Set<number>();
  const first: (Candidate | undefined)[] = [undefined, undefined];
  for (let i = played.length - 1; i >= Math.max(0, played.length - MOST_LOOKED_AT); i -= 1) {
    const near = played[i]!;
    const { entity } = near;
    const ago = anaphor.sentence - near.sentence;
    if (ago > farthest || known.size >= MOST_CANDIDATES) break;
    if (isBarred(scene, anaphor, entity)) continue;
    let candidate = known.get(entity);
    if (candidate === undefined) {
      const { names, nextName } = standings[entity]!;
      candidate = candidateOf(entity, near, names[nextName] ?? null, known.size);
      known.set(entity, candidate);
    }
    note(candidate, near, ago, told);
    if (ago <= 1) first[ago] = candidate;
  }
  // in the sentence before, unless it leads this one
  if (first[1] !== undefined) first[1].leads = 'last';
  if (first[0] !== undefined) first[0].leads = 'here';
  return [...known.values()];
};

/** Names that are not yet in play. */
export interface Upcoming {
  /** All of the article, in text order. */
  readonly names: readonly NameMention[];
  readonly entityAt: ReadonlyMap<NameMention, number>;
  /** Index of the first that is not in play. */
  readonly from: number;
}

export const candidatesFor = (
  scene: Scene,
  anaphor: Anaphor,
  { names, entityAt, from }: Upcoming,
): Candidate[] => {
  const found = before(scene, anaphor);
  if (isNominal(anaphor)) return found;
  const known = new Set(found.map(({ entity }) => entity));
  const start = found.length;
  for (let i = from; i < names.length && found.length - start < MOST_CANDIDATES / 2; i += 1) {
    const mention = names[i]!;
    const entity = entityAt.get(mention)!;
    if (mention.sentence > anaphor.sentence + AHEAD) break;
    if (mention.firstToken < anaphor.end || known.has(entity)) continue;
    if (isBarred(scene, anaphor, entity)) continue;
    known.add(entity);
    found.push(candidateOf(entity, null, mention, found.length - start));
  }
  return found;
};
