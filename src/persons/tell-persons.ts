/** Who is who in a corpus: appearances of one person or body under one id, each join with its rule. */
import { byCount } from '../model/by-count.ts';
import type { KnownPerson } from '../model/known-person.ts';
import type { UserSpeaker } from '../model/user-speaker.ts';
import { applyUser } from './apply-user.ts';
import { joinBodies, joinGroups } from './join-bodies.ts';
import { joinFullNames } from './join-full-names.ts';
import { joinGivenNames } from './join-given-names.ts';
import { joinSurnames } from './join-surnames.ts';
import {
  type ArticleFacts,
  createPersonSets,
  gatherSeen,
  type PersonSet,
  type PersonSets,
  type Seen,
} from './person-sets.ts';
import { createSpeakerIds } from './speaker-ids.ts';
import { whoMatters } from './who-matters.ts';

const byId = (a: Seen, b: Seen): number => a.id - b.id;

/** "RUTH MOSS", "FDA". */
const IN_CAPITALS = /^[\p{Lu}.\s]+$/u;

/** What speaks for showing a name, the weightiest first. */
const PREFERRED: readonly ((seen: Seen) => boolean)[] = [
  ({ name, person }) => person.type !== 'person' || name.given !== '',
  ({ person }) => !IN_CAPITALS.test(person.name),
  // no title: "Sens. Ruth Moss"
  ({ name, person }) => person.type !== 'person' || name.isUntitled,
];

/** Of the best names what most articles write. */
const nameOf = (members: readonly Seen[]): string => {
  let best = members;
  for (const isPreferred of PREFERRED) {
    const preferred = best.filter(isPreferred);
    if (preferred.length > 0) best = preferred;
  }
  return byCount(best.map(({ person }) => person.name))[0]!;
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

/**
 * Everybody who speaks.
 * @param articles in the order of their ids
 * @param user who is one and who is not, by the user's own table
 */
export const tellPersons = (
  articles: readonly ArticleFacts[],
  user: readonly UserSpeaker[] = [],
): readonly KnownPerson[] => {
  const sets = createPersonSets(gatherSeen(whoMatters(articles)));
  applyUser(sets, articles, user);
  joinFullNames(sets);
  joinGivenNames(sets);
  joinSurnames(sets);
  joinBodies(sets);
  joinGroups(sets);
  // who never speaks was needed for the others' sake alone
  const all = sets.all().filter(({ members }) => members.some(({ person }) => person.claims > 0));
  const ids = createSpeakerIds(all, (article) => articles[article]!.articleId);
  const nameOf = new Map(user.map(({ speakerId, name }) => [speakerId, name]));
  return all.map((set) => {
    const known = knownPerson(sets, set, ids(set));
    return { ...known, name: nameOf.get(known.speakerId) ?? known.name };
  });
};
