/** Puts the claims of all articles into groups that tell one fact. */
import { cluster } from '../match/cluster.ts';
import type { FactModel } from '../match/fact-model.ts';
import { findReprints } from '../match/find-reprints.ts';
import { figuresClash } from '../match/judge-pair.ts';
import { linkArticles, type StoryLink } from '../match/link-articles.ts';
import { firstClaims, type ScoredLinks, scoreLinks } from '../match/score-links.ts';
import { FACTS } from '../match/thresholds.ts';
import type { DigestShelf } from '../model/digest-shelf.ts';
import type { Link } from '../model/group.ts';
import type { ClaimSet, Grouped } from '../model/grouped.ts';
import type { Stage } from './stage.ts';

/** Which articles might tell one story. The seam for a database that holds more than memory can. */
export type FindStories = (shelf: DigestShelf) => readonly StoryLink[];

export const findInMemory: FindStories = ({ labels, topicOf }) =>
  linkArticles(labels.map(({ published }, i) => ({ published, topic: topicOf(i) })));

const linksOf = ({ claims, pairs }: ScoredLinks): Map<number, Link[]> => {
  const links = new Map<number, Link[]>();
  for (const { a, b, score } of pairs) {
    const link = {
      a: claims.get(a)!.claimId,
      b: claims.get(b)!.claimId,
      score: Math.round(score * 1000) / 1000,
    };
    for (const item of [a, b]) {
      const list = links.get(item);
      if (list === undefined) links.set(item, [link]);
      else list.push(link);
    }
  }
  return links;
};

/** The sets of two and more, by their first members; `others` are theirs but the first. */
interface Clusters {
  readonly byFirst: ReadonlyMap<number, ClaimSet>;
  readonly others: ReadonlySet<number>;
}

const clusterClaims = (scored: ScoredLinks): Clusters => {
  const { claims, pairs } = scored;
  const apart = (a: number, b: number): boolean => figuresClash(claims.get(a)!, claims.get(b)!);
  const links = linksOf(scored);
  const byFirst = new Map<number, ClaimSet>();
  const others = new Set<number>();
  for (const items of cluster(pairs, FACTS.oneFact, apart)) {
    const members = items.map((i) => claims.get(i)!);
    const ids = new Set(members.map(({ claimId }) => claimId));
    const inside = new Set(
      items.flatMap((i) => links.get(i) ?? []).filter(({ a, b }) => ids.has(a) && ids.has(b)),
    );
    byFirst.set(items[0]!, { members, links: [...inside] });
    for (const item of items.slice(1)) others.add(item);
  }
  return { byFirst, others };
};

/** Article by article: each set at its first member, and each claim that nobody else makes. */
function* setsInOrder(shelf: DigestShelf, { byFirst, others }: Clusters): Generator<ClaimSet> {
  const first = firstClaims(shelf);
  for (let i = 0; i < first.length; i += 1) {
    const { claims: own } = shelf.open(i);
    for (let k = 0; k < own.length; k += 1) {
      const item = first[i]! + k;
      if (!others.has(item)) yield byFirst.get(item) ?? { members: [own[k]!], links: [] };
    }
  }
}

/** @param model another than the one that ships, to be measured */
export const createGroupClaims = (
  findStories: FindStories = findInMemory,
  model?: FactModel,
): Stage<DigestShelf, Grouped> => ({
  name: 'group-claims',
  run: (shelf) => {
    const scored = scoreLinks(shelf, findStories(shelf), model);
    const clusters = clusterClaims(scored);
    const ids = shelf.labels.map(({ articleId }) => articleId);
    return {
      sets: { [Symbol.iterator]: () => setsInOrder(shelf, clusters) },
      originOf: findReprints(ids, scored.reprints),
    };
  },
});
