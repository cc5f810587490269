/**
 * Bare surnames, of which there are many bearers: whom they mean is told by the story, by a post, or by fame.
 *
 *   President Alder = Karin Alder, president     Moss = Ruth Moss, whom the other articles of the story name
 */
import { isMisspelling } from '../speakers/same-name.ts';
import { couldBeOne, hasFullName, inOnePeriod, otherPost, samePost } from './could-be-one.ts';
import type { PersonSet, PersonSets, Seen } from './person-sets.ts';
import { createSetIndex, type SetIndex } from './set-index.ts';

/** Named in so many articles, one is known by the surname alone. */
const FAMOUS = 5;
/** Nobody else of that surname may be named in more than one article of so many. */
const ECLIPSES = 10;

const isPerson = ({ person, name }: Seen): boolean => person.type === 'person' && name.surname !== '';
const isBare = (seen: Seen): boolean => isPerson(seen) && seen.name.given === '';
const isFull = (seen: Seen): boolean => isPerson(seen) && seen.name.given !== '';
const isTold = ({ story }: Seen): boolean => story !== null;

const inStory = ({ story, name }: Seen): string => `${story} ${name.surname}`;
const byPost = ({ post, name }: Seen): string => `${post?.means} ${name.surname}`;

const indexOf = (sets: PersonSets, which: (seen: Seen) => boolean, key: (seen: Seen) => string): SetIndex => {
  const index = createSetIndex(sets);
  for (const seen of sets.seen) if (which(seen)) index.add(key(seen), seen);
  return index;
};

/** The bare surnames for which no full name was found yet. */
const unexplained = (sets: PersonSets, which: (seen: Seen) => boolean): Seen[] =>
  sets.seen.filter((seen) => isBare(seen) && which(seen) && !hasFullName(sets.of(seen)));

/** The one whom all the news of a period means by the surname. */
const famousOf = (candidates: readonly PersonSet[]): PersonSet | undefined => {
  const [most, next] = candidates.toSorted((a, b) => b.members.length - a.members.length);
  if (most === undefined || most.members.length < FAMOUS) return undefined;
  return next === undefined || most.members.length >= ECLIPSES * next.members.length ? most : undefined;
};

/** By surname, everybody of whom a full name is known. */
const famousFor = (index: SetIndex, seen: Seen, own: PersonSet): PersonSet | undefined =>
  famousOf(index.find(seen.name.surname).filter((set) => couldBeOne(set, own) && inOnePeriod(set, own)));

/**
 * A surname alone in a story that has one person of that name, or one of that post. In a story about a namesake of
 * somebody whom everybody knows it may mean either.
 */
const joinInStories = (sets: PersonSets): void => {
  const full = indexOf(sets, (seen) => isFull(seen) && isTold(seen), inStory);
  const everywhere = indexOf(sets, isFull, ({ name }) => name.surname);
  for (const seen of unexplained(sets, isTold)) {
    const own = sets.of(seen);
    const fitting = full.find(inStory(seen)).filter((set) => couldBeOne(set, own));
    const ofPost = fitting.filter((set) => samePost(set, own));
    if (ofPost.length === 1) sets.join('surname+post/story', ofPost[0]!.members[0]!, seen);
    else if (fitting.length === 1 && !otherPost(fitting[0]!, own)) {
      const famous = famousFor(everywhere, seen, own);
      if (famous === undefined || famous === fitting[0])
        sets.join('surname/story', fitting[0]!.members[0]!, seen);
    }
  }
};

/** A post that one person at a time has, or that of a public person with a surname that few have. */
const isTelling = ({ post, name }: Seen): boolean =>
  post?.holders === 'one' || (post?.field === 'public' && !name.isCommon);

const joinByPost = (sets: PersonSets): void => {
  const full = indexOf(sets, (seen) => isFull(seen) && isTelling(seen), byPost);
  const bare = indexOf(sets, (seen) => isBare(seen) && isTelling(seen), byPost);
  for (const seen of unexplained(sets, isTelling)) {
    const own = sets.of(seen);
    const fits = (set: PersonSet): boolean => couldBeOne(set, own) && inOnePeriod(set, own);
    const named = full.find(byPost(seen)).filter(fits);
    const others = named.length > 0 ? named : bare.find(byPost(seen)).filter(fits);
    if (others.length === 1) sets.join('surname+post', others[0]!.members[0]!, seen);
  }
};

const joinFamous = (sets: PersonSets): void => {
  const everywhere = indexOf(sets, isFull, ({ name }) => name.surname);
  const inStories = indexOf(sets, (seen) => isFull(seen) && isTold(seen), inStory);
  for (const seen of unexplained(sets, () => true)) {
    const own = sets.of(seen);
    const famous = famousFor(everywhere, seen, own);
    if (famous === undefined || otherPost(famous, own)) continue;
    const here = isTold(seen) ? inStories.find(inStory(seen)).filter((set) => couldBeOne(set, own)) : [];
    if (here.length === 0 || here.includes(famous)) sets.join('surname/famous', famous.members[0]!, seen);
  }
};

/** What no full name explains: one surname in one story is one person, and so is one with a slip and the same post. */
const joinBare = (sets: PersonSets): void => {
  const same = indexOf(sets, (seen) => isBare(seen) && isTold(seen), inStory);
  const initial = ({ story, name }: Seen): string => `${story} ${name.surname.slice(0, 1)}`;
  const alike = indexOf(sets, (seen) => isPerson(seen) && isTold(seen), initial);
  for (const seen of unexplained(sets, isTold)) {
    const own = sets.of(seen);
    const fits = (set: PersonSet): boolean => couldBeOne(set, own) && !otherPost(set, own);
    const others = same.find(inStory(seen)).filter(fits);
    if (others.length === 1) sets.join('surname/story', others[0]!.members[0]!, seen);
    if (others.length > 0) continue;
    const slips = alike
      .find(initial(seen))
      .filter((set) => set.names.some(({ surname }) => isMisspelling(surname, seen.name.surname)))
      .filter((set) => fits(set) && samePost(set, own));
    if (slips.length === 1) sets.join('misspelling/story', slips[0]!.members[0]!, seen);
  }
};

/** In the order of how sure each is. */
export const joinSurnames = (sets: PersonSets): void => {
  joinInStories(sets);
  joinByPost(sets);
  joinFamous(sets);
  joinBare(sets);
};
