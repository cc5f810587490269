/** What the corpus half tells of articles and claims, looked up as the outputs are written. */
import { byCount } from '../model/by-count.ts';
import type { PeopleShelf } from '../model/digest-shelf.ts';
import type { Group } from '../model/group.ts';
import type { KnownPerson } from '../model/known-person.ts';
import type { Story } from '../model/story.ts';

export interface CorpusTold {
  readonly labels: PeopleShelf['labels'];
  readonly stories: readonly Story[];
  readonly persons: readonly KnownPerson[];
  /** Those of two claims and more. */
  readonly groups: readonly Group[];
}

export interface CorpusIndex {
  readonly storyOf: (articleId: string) => Story | null;
  /** By the index among the article's people; null where nobody knows them. */
  readonly personOf: (articleId: string, person: number | null) => KnownPerson | null;
  readonly groupOf: (claimId: string) => Group | undefined;
  /** The story that most claims of a group belong to. */
  readonly storyOfGroup: (group: Group) => Story | null;
}

const indexPersons = ({ labels, persons }: CorpusTold): Map<string, Map<number, KnownPerson>> => {
  const byArticle = new Map<string, Map<number, KnownPerson>>();
  for (const known of persons)
    for (const { article, person } of known.appearances) {
      const { articleId } = labels[article]!;
      const people = byArticle.get(articleId) ?? new Map<number, KnownPerson>();
      byArticle.set(articleId, people.set(person.index, known));
    }
  return byArticle;
};

export const indexCorpus = (told: CorpusTold): CorpusIndex => {
  const { labels, stories, groups } = told;
  const people = indexPersons(told);
  const storyOf = new Map(
    stories.flatMap((story) => story.articles.map((i) => [labels[i]!.articleId, story] as const)),
  );
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map(({ claimId }) => [claimId, group] as const)),
  );
  return {
    storyOf: (articleId) => storyOf.get(articleId) ?? null,
    personOf: (articleId, person) => (person === null ? null : (people.get(articleId)?.get(person) ?? null)),
    groupOf: (claimId) => groupOf.get(claimId),
    storyOfGroup: ({ members }) =>
      byCount(members.flatMap(({ articleId }) => storyOf.get(articleId) ?? []))[0] ?? null,
  };
};
