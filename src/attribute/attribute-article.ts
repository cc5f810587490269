/** Every attribution of one article, in text order. */

import { calibrate } from '../linear/calibration.ts';
import type { ReadColumns } from '../linear/word-columns.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Segmented } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { chainQuotes } from './chained-quotes.ts';
import { continueQuotes } from './continued-quotes.ts';
import type { Accepted } from './decode.ts';
import type { Draft } from './draft.ts';
import { hearsay } from './hearsay.ts';
import { addPassages } from './introduced-passages.ts';
import { mendDrafts } from './mend-drafts.ts';
import { nestedReports } from './nested-reports.ts';
import { readArticle, settleReadings } from './read-article.ts';
import { quotedAsSaying, referenceCues } from './reference-cues.ts';
import { partsOf } from './rivals.ts';
import { addMessages } from './signed-messages.ts';
import { addSignedQuotes } from './signed-quotes.ts';
import { spellOut } from './spell-out.ts';
import { taggedQuotes } from './tagged-quotes.ts';
import { addTurns } from './talk-turns.ts';
import { toAttribution } from './to-attribution.ts';
import { createTokenColumns, type TokenColumns } from './token-columns.ts';
import type { TokenSpan } from './token-span.ts';
import { uncuedQuotes } from './uncued-quotes.ts';
import type { Weights } from './weights-file.ts';

const rangeOf = ({ first, last }: TokenSpan): TokenRange => ({ first, end: last + 1 });

const firstOf = ({ cue, content }: Draft): number =>
  Math.min(cue?.first ?? content[0]!.first, content[0]!.first);

/** A settled reading as a draft. */
export const draftOf = (
  columns: TokenColumns,
  { proposal, reading }: Accepted,
  confidence: number,
): Draft => ({
  cue: { ...rangeOf(proposal.cue), head: proposal.cue.anchor },
  speaker: reading.speaker.first < 0 ? null : spellOut(columns, reading.speaker),
  content: partsOf(reading).map((part) => spellOut(columns, part)),
  confidence,
  rule: 'attribution/model',
});

/** With what layout and adverbs tell beyond the models, in text order. */
const complete = (article: Segmented, columns: TokenColumns, decided: readonly Draft[]): Draft[] => {
  const mended = mendDrafts(article, columns, decided).map((draft) => quotedAsSaying(article.tokens, draft));
  const nested = nestedReports(article, columns, mended);
  const messages = addMessages(article, columns, addSignedQuotes(article, columns, nested));
  const signed = addTurns(article, columns, messages);
  const passages = addPassages(article, columns, signed);
  const named = [...passages, ...referenceCues(article, columns, passages)];
  const heard = [...named, ...hearsay(article, columns, named)];
  const chained = chainQuotes(article, columns, [...heard, ...taggedQuotes(article, columns, heard)]);
  const continued = continueQuotes(article, columns, chained);
  const added = [...continued, ...uncuedQuotes(article, columns, continued)];
  const drafts = continueQuotes(article, columns, chainQuotes(article, columns, added));
  return drafts.sort((a, b) => firstOf(a) - firstOf(b));
};

/** @param threshold attributions of lower confidence are left out */
export const attributeArticle = (
  { models, calibration }: Weights,
  readColumns: ReadColumns,
  threshold: number,
  article: Segmented,
): Attribution[] => {
  const columns = createTokenColumns(article, readColumns);
  const outermost = article.quotations.filter((quotation) => quotation.depth === 0);
  const limitOf = (token: number): number => columns.lastOf[columns.sentence[token]!]! + 1;
  const decided = settleReadings(columns, readArticle(models, columns))
    .map((accepted) => draftOf(columns, accepted, calibrate(calibration, accepted.belief)))
    .filter((draft) => draft.confidence >= threshold);
  return complete(article, columns, decided)
    .filter((draft) => draft.confidence >= threshold)
    .map((draft) => toAttribution(article, draft, limitOf, outermost));
};
