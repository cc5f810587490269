/** The pairs of claims of one event whose accounts were aligned by hand, as examples. */
import { scoreArticles } from '../match/score-articles.ts';
import { viewArticle } from '../match/view-article.ts';
import type { ArticleDigest, ClaimDigest } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import type { Example } from './match-fit-logistic.ts';

interface Evidence extends Span {
  readonly id: string;
}

interface AlignedGroup {
  readonly evidence: readonly Evidence[];
}

export interface Event {
  readonly groups: readonly AlignedGroup[];
}

/** A line of a file of aligned groups: all groups of an event, or one of them. */
export type Aligned = { readonly event: string } & (Event | AlignedGroup);

/** In the order of the file. */
export const eventsOf = (rows: readonly Aligned[]): Event[] => {
  const groups = new Map<string, AlignedGroup[]>();
  for (const row of rows)
    groups.set(row.event, [...(groups.get(row.event) ?? []), ...('groups' in row ? row.groups : [row])]);
  return [...groups.values()].map((own) => ({ groups: own }));
};

/** The ids of all articles that tell an event. */
export const toldIn = ({ groups }: Event): ReadonlySet<string> =>
  new Set(groups.flatMap(({ evidence }) => evidence.map(({ id }) => id)));

/** As the scorer has it: they share at least half of the shorter one. */
const covers = (claim: Span, evidence: Span): boolean => {
  const shared = Math.min(claim.end, evidence.end) - Math.max(claim.start, evidence.start);
  return shared > 0 && 2 * shared >= Math.min(claim.end - claim.start, evidence.end - evidence.start);
};

const groupsOf = ({ groups }: Event, claim: ClaimDigest): number[] =>
  groups.flatMap(({ evidence }, i) =>
    evidence.some((part) => part.id === claim.articleId && covers(claim, part)) ? [i] : [],
  );

/** @param digests of all articles that the event's are found among */
export const eventExamples = (event: Event, digests: ReadonlyMap<string, ArticleDigest>): Example[] => {
  const told = toldIn(event);
  const articles = [...digests.values()].filter(({ articleId }) => told.has(articleId));
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b) =>
      scoreArticles(viewArticle(a), viewArticle(b)).map((pair) => {
        const inB = groupsOf(event, b.claims[pair.b]!);
        return {
          features: pair.features(),
          label: groupsOf(event, a.claims[pair.a]!).some((k) => inB.includes(k)),
        };
      }),
    ),
  );
};
