/** The pairs of claims of one event whose accounts were aligned by hand, as examples. */
import { scoreArticles } from '../match/score-articles.ts';
import { viewArticle } from '../match/view-article.ts';
import type { ArticleDigest, ClaimDigest } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import { distancesAmong } from './match-digests.ts';
import type { Example } from './match-fit-logistic.ts';
import type { Judged } from './match-judged.ts';

interface Evidence extends Span {
  readonly id: string;
}

export interface Event {
  readonly groups: readonly { readonly evidence: readonly Evidence[] }[];
}

/** As the scorer has it: they share at least half of the shorter one. */
const covers = (claim: Span, evidence: Span): boolean => {
  const shared = Math.min(claim.end, evidence.end) - Math.max(claim.start, evidence.start);
  return shared > 0 && 2 * shared >= Math.min(claim.end - claim.start, evidence.end - evidence.start);
};

const groupsOf = ({ groups }: Event, claim: ClaimDigest): number[] =>
  groups.flatMap(({ evidence }, i) =>
    evidence.some((part) => part.id === claim.articleId && covers(claim, part)) ? [i] : [],
  );

/** @param judged pairs that a reader judged by themselves; his word goes before that of the alignment */
export const eventExamples = (
  event: Event,
  digests: ReadonlyMap<string, ArticleDigest>,
  judged: readonly Judged[],
): Example[] => {
  const verdict = new Map(judged.map(({ key, example }) => [key, example.label]));
  const distance = distancesAmong([...digests.values()]);
  const told = new Set(event.groups.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const articles = [...digests.values()].filter(({ articleId }) => told.has(articleId));
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b) =>
      scoreArticles(viewArticle(a), viewArticle(b), distance(a, b)).map((pair) => {
        const [x, y] = [a.claims[pair.a]!, b.claims[pair.b]!];
        const inB = groupsOf(event, y);
        const aligned = groupsOf(event, x).some((k) => inB.includes(k));
        return {
          features: pair.features(),
          label: verdict.get([x.claimId, y.claimId].sort().join(' ')) ?? aligned,
        };
      }),
    ),
  );
};
