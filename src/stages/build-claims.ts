/** The claims that an article makes, each with its numbers, dates and attribution. */
import { createClaimIds } from '../claims/claim-id.ts';
import { cutAsides } from '../claims/cut-asides.ts';
import { cutAssertions } from '../claims/cut-assertions.ts';
import { cutContents, type Statement } from '../claims/cut-contents.ts';
import { cutQuotations, unclaimedQuotations } from '../claims/cut-quotations.ts';
import { holdsFigure } from '../claims/is-checkable.ts';
import { judgeClaim } from '../claims/judge-claim.ts';
import { mainDate, mainNumber } from '../claims/main-mention.ts';
import { withoutLastJoin, withWholeWords, wordsIn } from '../claims/trim-range.ts';
import type { Claim, ClaimKind } from '../model/claim.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Claimed, Resolved } from '../model/layers.ts';
import type { Quotation } from '../model/quotation.ts';
import { inTextOrder, lengthOf, type Span } from '../model/span.ts';
import { lastStarting, spanOf, type TokenRange } from '../text/token-range.ts';
import type { Stage } from './stage.ts';

/** "Yes, sir", "the blow": fewer words than this say nothing that could be compared. */
const FEWEST_WORDS = 3;

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
  span: Span,
): ClaimKind => {
  if (attribution !== null && attributions[attribution]!.quote === 'direct') return 'quote';
  if (quotedUnits(outermost, span) >= MOSTLY * lengthOf(span)) return 'quote';
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

/** What the claims of one article share. */
interface Frame {
  readonly article: Resolved;
  readonly outermost: readonly Quotation[];
  readonly claimId: (span: Span) => string;
}

const claimOf = ({ article, outermost, claimId }: Frame, statement: Statement): Claim => {
  const span = spanOf(article.tokens, statement);
  const { attribution, whole } = statement;
  const source = attribution === null || whole ? null : article.attributions[attribution]!;
  const told = source !== null && source.quote !== 'direct';
  const { polarity, certainty } = judgeClaim(
    article.tokens,
    statement,
    source?.stance ?? null,
    told,
    source?.cue?.lemma ?? null,
  );
  const numbers = indexesWithin(article.numbers, span);
  const dates = indexesWithin(article.dates, span);
  // written out: an object spread costs ten times as much here
  return {
    start: span.start,
    end: span.end,
    claimId: claimId(span),
    kind: kindOf(article, outermost, attribution, span),
    attribution,
    numbers,
    dates,
    mainNumber: mainNumber(article.tokens, statement, article.numbers, numbers),
    mainDate: mainDate(article.tokens, statement, article.dates, dates),
    polarity,
    certainty,
    sentence: lastStarting(article.sentences, span.start),
  };
};

const DECLINES: ReadonlySet<string> = new Set(['decline', 'refuse']);

/** "Prosecutors declined to comment": nobody says anything. */
const declinesComment = ({ tokens, numbers }: Resolved, { first, end }: TokenRange): boolean => {
  for (let at = first + 1; at + 1 < end; at += 1) {
    if (tokens[at]!.lower !== 'to' || tokens[at + 1]!.lower !== 'comment') continue;
    if (!DECLINES.has(tokens[at - 1]!.lemma)) continue;
    return indexesWithin(numbers, spanOf(tokens, { first, end })).length === 0;
  }
  return false;
};

/** "post-factual and even post-political": words without a verb or a figure, told by nobody in their own words. */
const FEWEST_WITHOUT_VERB = 5;
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

const isFragment = (article: Resolved, statement: Statement): boolean => {
  const { tokens, attributions } = article;
  if (statement.aside || statement.whole || statement.attribution === null) return false;
  if (attributions[statement.attribution]!.quote === 'direct') return false;
  for (let at = statement.first; at < statement.end; at += 1) if (VERBAL.has(tokens[at]!.pos)) return false;
  return wordsIn(tokens, statement) < FEWEST_WITHOUT_VERB || !holdsFigure(article, spanOf(tokens, statement));
};

/** Why a statement is no claim; null when it is one. */
const dropReason = (article: Resolved, statement: Statement): string | null => {
  const source = statement.attribution === null ? null : article.attributions[statement.attribution]!;
  // "“Why should they?” she asked. “They were not invited.”": of quoted words each sentence tells for itself
  const asks = source?.stance === 'asks' && source.quote !== 'direct';
  if (asks || article.tokens[statement.end - 1]?.text === '?') return 'claim/question';
  if (declinesComment(article, statement)) return 'claim/no-comment';
  if (isFragment(article, statement)) return 'claim/fragment';
  return !statement.aside && wordsIn(article.tokens, statement) < FEWEST_WORDS ? 'claim/too-short' : null;
};

/** Statements with the same span are one; what is said goes before what is asserted. */
const distinct = (claims: readonly Claim[]): Claim[] => {
  const kept = new Map<string, Claim>();
  for (const claim of claims) if (!kept.has(claim.claimId)) kept.set(claim.claimId, claim);
  return [...kept.values()].sort(inTextOrder);
};

/** What is quoted stays as it was said, with its last "and" before a dash. */
const isQuoted = ({ attributions }: Resolved, { attribution }: Statement): boolean =>
  attribution !== null && attributions[attribution]!.quote === 'direct';

/** A statement with the rest of the words that it starts or ends within, and no "and" at its end; nearly all are so already. */
const wholeWords = (article: Resolved, statement: Statement): Statement => {
  const whole = withWholeWords(article.tokens, statement);
  const range = isQuoted(article, statement) ? whole : withoutLastJoin(article.tokens, whole);
  return range === statement ? statement : { ...statement, first: range.first, end: range.end };
};

const isClaim =
  (article: Resolved, report: Report) =>
  (statement: Statement): boolean => {
    const reason = dropReason(article, statement);
    if (reason !== null) report.drop(reason);
    return reason === null;
  };

export const createBuildClaims = (): Stage<Resolved, Claimed> => ({
  name: 'build-claims',
  run: (article, report) => {
    const quoted = unclaimedQuotations(article);
    const statements = [
      ...cutContents(article),
      ...cutQuotations(article, quoted),
      ...cutAssertions(article, quoted),
      ...cutAsides(article, quoted),
    ]
      .map((statement) => wholeWords(article, statement))
      .filter(isClaim(article, report));
    const outermost = article.quotations.filter(({ depth }) => depth === 0);
    const frame = { article, outermost, claimId: createClaimIds(article.article.id) };
    return { ...article, claims: distinct(statements.map((statement) => claimOf(frame, statement))) };
  },
});
