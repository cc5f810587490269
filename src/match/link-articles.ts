/** Which articles tell one story: enough telling words in common, the more the farther apart in time. */
import type { ArticleDigest } from '../model/digest.ts';
import { parseIsoDay } from '../text/calendar.ts';
import { FACTS } from './thresholds.ts';

/** Two articles of one story, as indexes into the list, the lower first. */
export interface StoryLink {
  readonly a: number;
  readonly b: number;
  /** Cosine of their topics, 0 to 1. */
  readonly similarity: number;
}

/** Only an article's heaviest keys are looked up; two accounts of one event share several of them. */
export const KEYS_LOOKED_UP = 30;

/** Sharing fewer of them than this is a shared phrase, not a story. */
export const FEWEST_SHARED = 3;

/** A key of more articles than this names a subject ("congress"), not a story. */
export const MOST_ARTICLES = 250;

/** What is asked more for each day apart: coverage drifts, and a subject comes back with other events. */
const PER_DAY = 0.002;

/** More than this is never asked: an account this close tells the same story a year later too. */
const MOST_ASKED = 0.4;

/** Days between two ISO dates; null where one is not known. */
export const daysApart = (a: string | null, b: string | null): number | null => {
  const [x, y] = [a, b].map((iso) => parseIsoDay(iso?.slice(0, 10) ?? null));
  return x == null || y == null ? null : Math.abs(x - y);
};

const similarityOf = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
};

/** A key of up to so many articles names a story; one of more tells less the more articles hold it. */
const STORY_SIZE = 10;

/** A word key's weight in what an article is about. */
export type Topic = ReadonlyMap<string, number>;

/** In how many topics each key stands. */
export const countHolders = (topics: Iterable<Topic>): Map<string, number> => {
  const held = new Map<string, number>();
  for (const topic of topics) for (const key of topic.keys()) held.set(key, (held.get(key) ?? 0) + 1);
  return held;
};

/**
 * A topic with what half the corpus speaks of weighed down, again of unit length, the heaviest keys first.
 * @param held in how many of the `total` topics each key stands
 */
export const sharpen = (topic: Topic, held: ReadonlyMap<string, number>, total: number): Topic => {
  const factorOf = (key: string): number => {
    const count = held.get(key)!;
    return count <= STORY_SIZE ? 1 : Math.log(total / count) / Math.log(total / STORY_SIZE);
  };
  const weighed = [...topic].map(([key, weight]) => [key, weight * factorOf(key)] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(
    weighed
      .map(([key, weight]) => [key, weight / length] as const)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  );
};

const indexTopics = (topics: readonly ReadonlyMap<string, number>[]): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  topics.forEach((topic, i) => {
    for (const key of [...topic.keys()].slice(0, KEYS_LOOKED_UP)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [i]);
      else list.push(i);
    }
  });
  return index;
};

/** Earlier articles that share a key with article `i`, and how many keys. */
const neighboursOf = (
  index: ReadonlyMap<string, readonly number[]>,
  topic: ReadonlyMap<string, number>,
  i: number,
): Map<number, number> => {
  const shared = new Map<number, number>();
  for (const key of [...topic.keys()].slice(0, KEYS_LOOKED_UP)) {
    const list = index.get(key)!;
    if (list.length > MOST_ARTICLES) continue;
    for (const other of list) {
      if (other >= i) break;
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
};

/** An article as far as its story goes. */
export interface Told {
  readonly published: string | null;
  /** Sharpened. */
  readonly topic: Topic;
}

/** How close two articles that share enough keys are; null when that is not close enough for one story. */
export const storySimilarity = (a: Told, b: Told): number | null => {
  const similarity = similarityOf(a.topic, b.topic);
  // where a day is not known, nothing speaks against the same day
  const days = daysApart(b.published, a.published) ?? 0;
  return similarity < Math.min(MOST_ASKED, FACTS.sameDay + PER_DAY * days) ? null : similarity;
};

export const linkArticles = (
  articles: readonly Pick<ArticleDigest, 'topic' | 'published'>[],
): StoryLink[] => {
  const held = countHolders(articles.map(({ topic }) => topic));
  const told = articles.map(({ topic, published }): Told => {
    return { published, topic: sharpen(topic, held, articles.length) };
  });
  const index = indexTopics(told.map(({ topic }) => topic));
  return told.flatMap((article, b) =>
    [...neighboursOf(index, article.topic, b)].flatMap(([a, shared]) => {
      if (shared < FEWEST_SHARED) return [];
      const similarity = storySimilarity(told[a]!, article);
      return similarity === null ? [] : [{ a, b, similarity }];
    }),
  );
};
