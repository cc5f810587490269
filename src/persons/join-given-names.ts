/**
 * Full names that are not alike but may be one: other given names of one person, and slips of the pen. Only where a
 * story, or a post, holds them together, and no article tells of both.
 *
 *   Ben Alder = T. Benjamin Alder     Ruth Moss = Rutth Moss     but Ruth Moss ≠ Anna Moss
 */
import type { JoinRule } from '../model/known-person.ts';
import { misspeltName, sameName } from '../speakers/same-name.ts';
import { couldBeOne, inOnePeriod, samePost } from './could-be-one.ts';
import type { PersonSet, PersonSets, Seen } from './person-sets.ts';
import type { PersonName } from './read-person.ts';
import { createSetIndex } from './set-index.ts';

type Fit = (a: PersonName, b: PersonName) => boolean;

const isFull = ({ person, name }: Seen): boolean => person.type === 'person' && name.given !== '';

const fitsAny = (set: PersonSet, other: PersonSet, fit: Fit): boolean =>
  set.names.some((a) => other.names.some((b) => fit(a, b)));

/** "E. Colin Alder" and "Colin Alder"; where the first given name is the same, nothing is left to find. */
const otherGiven: Fit = (a, b) => a.given !== b.given && sameName(a.key, b.key);

const slip: Fit = (a, b) => misspeltName(a.key, b.key);

/** A slip leaves one of the two words whole. */
const inStory = ({ story, name }: Seen): string[] =>
  story === null ? [] : [`${story} g ${name.given}`, `${story} s ${name.surname}`];

const ofPost = ({ post, name }: Seen): string[] =>
  post?.holders === 'one' || (post?.field === 'public' && !name.isCommon)
    ? [`${post.means} ${name.surname}`]
    : [];

interface Trial {
  readonly rule: JoinRule;
  readonly fit: (a: PersonSet, b: PersonSet) => boolean;
}

/** Joins what exactly one other set under one of its keys fits. */
const joinBy = (
  sets: PersonSets,
  keys: (seen: Seen) => readonly string[],
  trials: readonly Trial[],
): void => {
  const full = sets.seen.filter(isFull);
  const index = createSetIndex(sets);
  for (const seen of full) for (const key of keys(seen)) index.add(key, seen);
  for (const seen of full) {
    const own = sets.of(seen);
    const others = [...new Set(keys(seen).flatMap((key) => index.find(key)))].filter((set) =>
      couldBeOne(set, own),
    );
    for (const { rule, fit } of trials) {
      const fitting = others.filter((set) => fit(set, own));
      if (fitting.length === 1) sets.join(rule, fitting[0]!.members[0]!, seen);
      if (fitting.length > 0) break;
    }
  }
};

export const joinGivenNames = (sets: PersonSets): void => {
  joinBy(sets, inStory, [
    { rule: 'given-name/story', fit: (a, b) => fitsAny(a, b, otherGiven) },
    { rule: 'misspelling/story', fit: (a, b) => fitsAny(a, b, slip) },
  ]);
  joinBy(sets, ofPost, [
    {
      rule: 'given-name/post',
      fit: (a, b) => samePost(a, b) && inOnePeriod(a, b) && fitsAny(a, b, otherGiven),
    },
  ]);
};
