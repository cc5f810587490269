/** The claims that an article makes, each with its numbers, dates and attribution. */
import { createClaimIds } from '../claims/claim-id.ts';
import { createFindStatements, type Statement } from '../claims/find-statements.ts';
import { mainDate, mainNumber } from '../claims/main-mention.ts';
import { rowConfidence } from '../claims/row-confidence.ts';
import { rowFactsOf } from '../claims/row-facts.ts';
import { decodeClaimWeights } from '../claims/weights-file.ts';
import { whyNoClaim } from '../claims/why-no-claim.ts';
import { readBinaryResource } from '../lexicon/resource.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { createReadColumns, type ReadColumns } from '../linear/word-columns.ts';
import type { Claim, ClaimKind } from '../model/claim.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Claimed, Resolved } from '../model/layers.ts';
import type { Quotation } from '../model/quotation.ts';
import { lengthOf, type Span } from '../model/span.ts';
import { lastStarting, spanOf } from '../text/token-range.ts';
import type { Stage } from './stage.ts';

/** Share of a claim that must lie between quotation marks for its words to count as the speaker's own. */
const MOSTLY = 0.5;

/** Units of `span` that lie inside one of `outermost`, in text order and apart. */
const quotedUnits = (outermost: readonly Quotation[], span: Span): number => {
  let units = 0;
  for (let i = lastStarting(outermost, span.end); i >= 0 && outermost[i]!.end > span.start; i -= 1) {
    const { inner } = outermost[i]!;
    units += Math.max(0, Math.min(inner.end, span.end) - Math.max(inner.start, span.start));
  }
  return units;
};

const kindOf = (
  { attributions }: Resolved,
  outermost: readonly Quotation[],
  attribution: number | null,
  spans: readonly Span[],
): ClaimKind => {
  if (attribution !== null && attributions[attribution]!.quote === 'direct') return 'quote';
  const quoted = spans.reduce((sum, span) => sum + quotedUnits(outermost, span), 0);
  const units = spans.reduce((sum, span) => sum + lengthOf(span), 0);
  if (quoted >= MOSTLY * units) return 'quote';
  return attribution === null ? 'assertion' : 'reported';
};

/** @param mentions in text order, none within another */
const indexesWithin = (mentions: readonly Span[], span: Span): number[] => {
  const indexes: number[] = [];
  for (let i = lastStarting(mentions, span.start - 1) + 1; i < mentions.length; i += 1) {
    if (mentions[i]!.end > span.end) break;
    indexes.push(i);
  }
  return indexes;
};

/** The pieces of a statement: one, or two around what interrupts it. */
const piecesOf = ({ tokens }: Resolved, { first, end, gap }: Statement): Span[] =>
  gap === null
    ? [spanOf(tokens, { first, end })]
    : [spanOf(tokens, { first, end: gap.first }), spanOf(tokens, { first: gap.end, end })];

/** What the claims of one article share. */
interface Frame {
  readonly article: Resolved;
  readonly outermost: readonly Quotation[];
  readonly claimId: (span: Span) => string;
}

const claimOf = ({ article, outermost, claimId }: Frame, statement: Statement): Claim => {
  const { attribution } = statement;
  const spans = piecesOf(article, statement);
  const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
  const facts = rowFactsOf(article, statement);
  const numbers = spans.flatMap((piece) => indexesWithin(article.numbers, piece));
  const dates = spans.flatMap((piece) => indexesWithin(article.dates, piece));
  // written out: an object spread costs ten times as much here
  return {
    start: span.start,
    end: span.end,
    spans: spans.length > 1 ? spans : null,
    claimId: claimId(span),
    kind: kindOf(article, outermost, attribution, spans),
    attribution,
    numbers,
    dates,
    mainNumber: mainNumber(article.tokens, statement, article.numbers, numbers),
    mainDate: mainDate(article.tokens, statement, article.dates, dates),
    polarity: facts.polarity,
    certainty: facts.certainty,
    confidence: rowConfidence(facts),
    sentence: lastStarting(article.sentences, span.start),
  };
};

const isClaim =
  (article: Resolved, report: Report) =>
  (statement: Statement): boolean => {
    const reason = whyNoClaim(article, statement);
    if (reason !== null) report.drop(reason);
    return reason === null;
  };

/** @param readColumns shared with other stages: what it remembers of words serves all of them */
export const createBuildClaims = (
  readColumns: ReadColumns = createReadColumns(loadWordClasses()),
): Stage<Resolved, Claimed> => {
  const model = decodeClaimWeights(readBinaryResource('claims/weights.bin'));
  const findStatements = createFindStatements(model, readColumns);
  return {
    name: 'build-claims',
    run: (article, report) => {
      const outermost = article.quotations.filter(({ depth }) => depth === 0);
      const frame = { article, outermost, claimId: createClaimIds(article.article.id) };
      const statements = findStatements(article).filter(isClaim(article, report));
      return { ...article, claims: statements.map((statement) => claimOf(frame, statement)) };
    },
  };
};
