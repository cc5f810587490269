/** Scores the claims of linked articles against each other, with no more than some hundred articles open at a time. */
import type { ClaimDigest } from '../model/digest.ts';
import type { DigestShelf } from '../model/digest-shelf.ts';
import type { Scored } from './cluster.ts';
import { connect } from './connect.ts';
import { FACT_MODEL, type FactModel } from './fact-model.ts';
import { REPRINT } from './find-reprints.ts';
import { judgePair } from './judge-pair.ts';
import { keepRecent } from './keep-recent.ts';
import { daysApart, type StoryLink } from './link-articles.ts';
import { scoreArticles } from './score-articles.ts';
import { sharedShingles } from './shingles.ts';
import { FACTS } from './thresholds.ts';
import { viewArticle } from './view-article.ts';

/** How many claims' articles are kept open: about a hundred megabytes. */
const ROOM = 12_000;

/** In a story of many articles links are scored for so many later ones at a time, each earlier one beside all of them that it meets. */
const ABREAST = 100;

export interface ScoredLinks {
  /** Claims by their number in the whole corpus, in the order of the links. */
  readonly pairs: readonly Scored[];
  /** Every claim that is in any pair. */
  readonly claims: ReadonlyMap<number, ClaimDigest>;
  /** The links between reprints of one text. */
  readonly reprints: readonly StoryLink[];
}

/** The number, in the whole corpus, of each article's first claim. */
export const firstClaims = ({ labels }: DigestShelf): number[] => {
  let total = 0;
  return labels.map(({ claims }) => {
    total += claims;
    return total - claims;
  });
};

const createScore = ({ labels, open }: DigestShelf, first: readonly number[], model: FactModel) => {
  const opened = keepRecent(
    ROOM,
    (i) => {
      const digest = open(i);
      return { digest, view: viewArticle(digest) };
    },
    (i) => labels[i]!.claims,
  );
  const score = (a: number, b: number, similarity: number, matters = (_: number) => true): Scored[] => {
    const distance = { similarity, days: daysApart(labels[a]!.published, labels[b]!.published) };
    const scored: Scored[] = [];
    for (const pair of scoreArticles(opened(a).view, opened(b).view)) {
      const [x, y] = [first[a]! + pair.a, first[b]! + pair.b];
      if (!matters(x) || !matters(y)) continue;
      const value = judgePair(pair, distance, model);
      if (value > 0) scored.push({ a: x, b: y, score: value, joins: a !== b });
    }
    return scored;
  };
  return { digestOf: (i: number) => opened(i).digest, score };
};

/** The links of each story, as indexes, in the order in which articles are opened least often. */
const storiesIn = (count: number, links: readonly StoryLink[]): number[][] => {
  const first = connect(count, links);
  const stories = new Map<number, number[]>();
  links.forEach(({ a }, i) => {
    const story = stories.get(first[a]!);
    if (story === undefined) stories.set(first[a]!, [i]);
    else story.push(i);
  });
  const blockOf = (i: number): number => Math.floor(links[i]!.b / ABREAST);
  for (const story of stories.values())
    story.sort((x, y) => blockOf(x) - blockOf(y) || links[x]!.a - links[y]!.a || links[x]!.b - links[y]!.b);
  return [...stories.values()];
};

/** The articles of a story, in order. */
const articlesOf = (story: readonly number[], links: readonly StoryLink[]): number[] =>
  [...new Set(story.flatMap((i) => [links[i]!.a, links[i]!.b]))].sort((a, b) => a - b);

/** Each article against each that it is linked with, and against itself: does it say one thing twice? */
export const scoreLinks = (
  shelf: DigestShelf,
  links: readonly StoryLink[],
  model: FactModel = FACT_MODEL,
): ScoredLinks => {
  const first = firstClaims(shelf);
  const found: Scored[][] = links.map(() => []);
  const within: Scored[][] = shelf.labels.map(() => []);
  const isReprint = links.map(() => false);
  const claims = new Map<number, ClaimDigest>();
  for (const story of storiesIn(shelf.labels.length, links)) {
    // opened anew, so that what one story held is let go with it
    const { digestOf, score } = createScore(shelf, first, model);
    for (const i of story) {
      const { a, b, similarity } = links[i]!;
      found[i] = score(a, b, similarity);
      isReprint[i] = sharedShingles(digestOf(a).shingles, digestOf(b).shingles) >= REPRINT;
    }
    // only claims that some other article's claim can join are ever asked about
    const joins = story.flatMap((i) => found[i]!).filter(({ score: value }) => value >= FACTS.oneFact);
    const joinable = new Set(joins.flatMap(({ a, b }) => [a, b]));
    for (const i of story) found[i] = found[i]!.filter(({ a, b }) => joinable.has(a) && joinable.has(b));
    for (const i of articlesOf(story, links)) {
      const own = digestOf(i).claims.map((claim, k) => [first[i]! + k, claim] as const);
      const joining = own.filter(([k]) => joinable.has(k));
      for (const [k, claim] of joining) claims.set(k, claim);
      if (joining.length > 1) within[i] = score(i, i, 1, (claim) => joinable.has(claim));
    }
  }
  return {
    pairs: [...found.flat(), ...within.flat()],
    claims,
    reprints: links.filter((_, i) => isReprint[i]),
  };
};
