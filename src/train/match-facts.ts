/**
 * Learns whether two claims of one event tell one fact, from statements aligned by hand, and writes
 * src/match/fact-model.json.
 *
 *   npx tsx src/train/match-facts.ts articles.ndjson groups.gold.ndjson
 *
 * A pair of claims is right when both cover evidence of one aligned group. The same files give the same model.
 */
import { writeFileSync } from 'node:fs';
import { parseArticle } from '../io/parse-article.ts';
import { scoreArticles } from '../match/score-articles.ts';
import { type ClaimView, viewClaim } from '../match/view-claim.ts';
import type { Span } from '../model/span.ts';
import { createArticleDigest, createArticleHalf } from '../pipeline.ts';
import { chain } from '../stages/stage.ts';
import { type Example, fitLogistic } from './match-fit-logistic.ts';
import { readRows } from './match-rows.ts';

interface Evidence extends Span {
  readonly id: string;
}

interface Event {
  readonly groups: readonly { readonly evidence: readonly Evidence[] }[];
}

/** Few examples: weights are held back so that none rests on a handful of pairs. */
const PENALTY = 5;

const SILENT = { diagnostic: () => {}, drop: () => {} };

const half = chain(createArticleHalf(), createArticleDigest());

const readClaims = (file: string, ids: ReadonlySet<string>): Map<string, ClaimView[]> =>
  new Map(
    readRows<Record<string, unknown>>(file).flatMap((row) => {
      const { article } = parseArticle(row);
      if (article === null || !ids.has(article.id)) return [];
      return [[article.id, half.run(article, SILENT).claims.map(viewClaim)] as const];
    }),
  );

/** As the scorer has it: they share at least half of the shorter one. */
const covers = (claim: Span, evidence: Span): boolean => {
  const shared = Math.min(claim.end, evidence.end) - Math.max(claim.start, evidence.start);
  return shared > 0 && 2 * shared >= Math.min(claim.end - claim.start, evidence.end - evidence.start);
};

const groupsOf = ({ groups }: Event, { claim }: ClaimView): number[] =>
  groups.flatMap(({ evidence }, i) =>
    evidence.some((part) => part.id === claim.articleId && covers(claim, part)) ? [i] : [],
  );

const examplesOf = (event: Event, claims: ReadonlyMap<string, readonly ClaimView[]>): Example[] => {
  const told = new Set(event.groups.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const lists = [...claims].filter(([id]) => told.has(id)).map(([, views]) => views);
  return lists.flatMap((a, i) =>
    lists.slice(i + 1).flatMap((b) =>
      scoreArticles(a, b).map((pair) => {
        const inB = groupsOf(event, b[pair.b]!);
        return { features: pair.features, label: groupsOf(event, a[pair.a]!).some((k) => inB.includes(k)) };
      }),
    ),
  );
};

const [articlesFile, goldFile] = process.argv.slice(2);
if (articlesFile === undefined || goldFile === undefined)
  throw new Error('give the files of articles and of aligned groups: articles.ndjson groups.gold.ndjson');

const events = readRows<Event>(goldFile);
const ids = new Set(
  events.flatMap(({ groups }) => groups.flatMap(({ evidence }) => evidence.map(({ id }) => id))),
);
const claims = readClaims(articlesFile, ids);
const examples = events.flatMap((event) => examplesOf(event, claims));
const note = {
  data: 'claims of events told by three outlets each, aligned by hand: weights only, no text',
  events: events.length,
  pairs: examples.length,
  right: examples.filter(({ label }) => label).length,
  madeBy: 'src/train/match-facts.ts',
};
writeFileSync(
  new URL('../match/fact-model.json', import.meta.url),
  `${JSON.stringify({ note, ...fitLogistic(examples, PENALTY) }, null, 2)}\n`,
);
process.stdout.write(`${JSON.stringify(note)}\n`);
