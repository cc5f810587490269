/** The stages that look across articles, in order, and what they keep of each. */
import type { ArticleDigest } from './model/digest.ts';
import { type DigestShelf, shelve } from './model/digest-shelf.ts';
import type { Group } from './model/group.ts';
import type { KnownPerson } from './model/known-person.ts';
import type { Claimed } from './model/layers.ts';
import type { PersonDigest } from './model/person-digest.ts';
import type { Story } from './model/story.ts';
import type { UserSpeaker } from './model/user-speaker.ts';
import { createCompareSources } from './stages/compare-sources.ts';
import { createDigest } from './stages/digest-article.ts';
import { createDigestPeople } from './stages/digest-people.ts';
import { createGroupClaims, type FindStories, findInMemory } from './stages/group-claims.ts';
import { chain, type Stage } from './stages/stage.ts';
import { createTellPersons, type Peopled } from './stages/tell-persons.ts';
import { createTellStories, type Linked } from './stages/tell-stories.ts';

/** What to keep of an annotated article for the corpus half; may run wherever the article half runs. */
export const createArticleDigest = (): Stage<Claimed, ArticleDigest> => createDigest();

/** Who is named in an annotated article, for telling people across articles. */
export const createPeopleDigest = (): Stage<Claimed, readonly PersonDigest[]> => createDigestPeople();

/** Which articles might tell one story, found in memory. */
export const linkShelf: FindStories = findInMemory;

/** Articles by story, from the links between them. */
export const createStories = (): Stage<Linked, readonly Story[]> => createTellStories();

/** Who is who across all articles. @param user who is one and who is not, by the user's own table */
export const createPersons = (user?: readonly UserSpeaker[]): Stage<Peopled, readonly KnownPerson[]> =>
  createTellPersons(user);

/**
 * The digests of all articles on a shelf; out come the groups, every claim in exactly one, in the order of article
 * ids, each made when it is taken.
 * @param findStories which articles might tell one story, if not found in memory
 */
export const createShelfHalf = (findStories?: FindStories): Stage<DigestShelf, Iterable<Group>> =>
  chain(createGroupClaims(findStories), createCompareSources());

/** The digests of all articles in, in any order; out come the groups, as `createShelfHalf` gives them. */
export const createCorpusHalf = (): Stage<readonly ArticleDigest[], readonly Group[]> => {
  const half = createShelfHalf();
  return { name: half.name, run: (articles, report) => [...half.run(shelve(articles), report)] };
};
