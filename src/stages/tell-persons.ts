/** Who is who across the articles of a corpus. */
import type { PeopleShelf } from '../model/digest-shelf.ts';
import type { KnownPerson } from '../model/known-person.ts';
import type { Story } from '../model/story.ts';
import type { UserSpeaker } from '../model/user-speaker.ts';
import { tellPersons } from '../persons/tell-persons.ts';
import type { Stage } from './stage.ts';

export interface Peopled {
  readonly shelf: PeopleShelf;
  readonly stories: readonly Story[];
}

/** @param user who is one and who is not, by the user's own table */
export const createTellPersons = (
  user: readonly UserSpeaker[] = [],
): Stage<Peopled, readonly KnownPerson[]> => ({
  name: 'tell-persons',
  run: ({ shelf, stories }) => {
    const storyOf = new Map(
      stories.flatMap(({ articles }, story) => articles.map((i) => [i, story] as const)),
    );
    const articles = shelf.labels.map(({ articleId, source, published }, i) => ({
      articleId,
      source,
      published,
      story: storyOf.get(i) ?? null,
      people: shelf.peopleOf(i),
    }));
    return tellPersons(articles, user);
  },
});
