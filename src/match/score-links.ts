/** Scores the claims of linked articles against each other, with no more than some hundred articles open at a time. */
import type { ClaimDigest } from '../model/digest.ts';
import type { DigestShelf } from '../model/digest-shelf.ts';
import type { Scored } from './cluster.ts';
import { REPRINT } from './find-reprints.ts';
import { judgePair, ONE_FACT } from './judge-pair.ts';
import { keepRecent } from './keep-recent.ts';
import { daysApart, type StoryLink } from './link-articles.ts';
import { scoreArticles } from './score-articles.ts';
import { sharedShingles } from './shingles.ts';
import { viewArticle } from './view-article.ts';

/** How many claims' articles are kept open: about a hundred megabytes. */
const ROOM = 12_000;

/** Links are scored for so many later articles at a time, each earlier one beside all of them that it meets. */
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

const createScore = ({ labels, open }: DigestShelf, first: readonly number[]) => {
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
    for (const pair of scoreArticles(opened(a).view, opened(b).view, distance)) {
      const [x, y] = [first[a]! + pair.a, first[b]! + pair.b];
      if (!matters(x) || !matters(y)) continue;
      const value = judgePair(pair, distance);
      if (value > 0) scored.push({ a: x, b: y, score: value, joins: a !== b });
    }
    return scored;
  };
  return { digestOf: (i: number) => opened(i).digest, score };
};

/** Where each link stands in the order in which articles are opened least often. */
const orderOfWork = (links: readonly StoryLink[]): number[] => {
  const blockOf = (i: number): number => Math.floor(links[i]!.b / ABREAST);
  return links
    .map((_, i) => i)
    .sort((x, y) => blockOf(x) - blockOf(y) || links[x]!.a - links[y]!.a || links[x]!.b - links[y]!.b);
};

/** Each article against each that it is linked with, and against itself: does it say one thing twice? */
export const scoreLinks = (shelf: DigestShelf, links: readonly StoryLink[]): ScoredLinks => {
  const first = firstClaims(shelf);
  const { digestOf, score } = createScore(shelf, first);
  const found: Scored[][] = links.map(() => []);
  const reprints: StoryLink[] = [];
  for (const i of orderOfWork(links)) {
    const link = links[i]!;
    found[i] = score(link.a, link.b, link.similarity);
    if (sharedShingles(digestOf(link.a).shingles, digestOf(link.b).shingles) >= REPRINT) reprints.push(link);
  }
  // only claims that some other article's claim can join are ever asked about
  const joinable = new Set(
    found.flat().flatMap(({ a, b, score: value }) => (value < ONE_FACT ? [] : [a, b])),
  );
  const matters = ({ a, b }: Scored): boolean => joinable.has(a) && joinable.has(b);
  const pairs = found.flatMap((scored) => scored.filter(matters));
  const claims = new Map<number, ClaimDigest>();
  shelf.labels.forEach((label, i) => {
    const own = Array.from({ length: label.claims }, (_, k) => first[i]! + k).filter((k) => joinable.has(k));
    for (const k of own) claims.set(k, digestOf(i).claims[k - first[i]!]!);
    if (own.length > 1) pairs.push(...score(i, i, 1, (claim) => joinable.has(claim)));
  });
  return { pairs, claims, reprints };
};
