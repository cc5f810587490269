/** Which articles tell one event, and the headline that speaks for all of them. */
import { centralities, gatherStories } from '../match/gather-stories.ts';
import type { StoryLink } from '../match/link-articles.ts';
import type { DigestLabel } from '../model/digest-shelf.ts';
import type { Story } from '../model/story.ts';
import { shortId } from '../text/short-id.ts';
import type { Stage } from './stage.ts';

export interface Linked {
  readonly labels: readonly DigestLabel[];
  readonly links: readonly StoryLink[];
}

/** The order in which they appeared; without a date last, then by id. */
const inTime = (labels: readonly DigestLabel[], articles: readonly number[]): number[] => {
  const dayOf = (article: number): string => labels[article]!.published?.slice(0, 10) ?? '~';
  return articles.toSorted((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) < dayOf(b) ? -1 : 1));
};

/** Named after the article that came first, so that later ones do not change its id. */
const storyOf = (
  labels: readonly DigestLabel[],
  articles: readonly number[],
  similarityOf: (a: number, b: number) => number,
): Story => {
  const ordered = inTime(labels, articles);
  const central = centralities(ordered, similarityOf);
  const [closest] = ordered
    .map((article, i) => ({ title: labels[article]!.title, central: central[i]! }))
    .filter(({ title }) => title !== null)
    .sort((a, b) => b.central - a.central);
  return {
    storyId: `s${shortId(labels[ordered[0]!]!.articleId)}`,
    articles,
    title: closest?.title ?? null,
  };
};

export const createTellStories = (): Stage<Linked, readonly Story[]> => ({
  name: 'tell-stories',
  run: ({ labels, links }) => {
    const similarities = new Map(links.map(({ a, b, similarity }) => [`${a} ${b}`, similarity]));
    const similarityOf = (a: number, b: number): number =>
      similarities.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
    const published = labels.map((label) => label.published);
    return gatherStories(published, links).map((articles) => storyOf(labels, articles, similarityOf));
  },
});
