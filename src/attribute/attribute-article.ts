/** Every attribution of one article, in text order. */

import { calibrate } from '../linear/calibration.ts';
import type { ReadColumns } from '../linear/word-columns.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Segmented } from '../model/segmented.ts';
import { chainQuotes } from './chained-quotes.ts';
import { continueQuotes } from './continued-quotes.ts';
import type { Accepted } from './decode.ts';
import type { Draft, TokenRange } from './draft.ts';
import { hearsay } from './hearsay.ts';
import { addPassages } from './introduced-passages.ts';
import { mendDrafts } from './mend-drafts.ts';
import { nestedReports } from './nested-reports.ts';
import { readArticle, settleReadings } from './read-article.ts';
import { quotedAsSaying, referenceCues } from './reference-cues.ts';
import { partsOf } from './rivals.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { addMessages } from './signed-messages.ts';
import { addSignedQuotes } from './signed-quotes.ts';
import { spellOut } from './spell-out.ts';
import { taggedQuotes } from './tagged-quotes.ts';
import { addTurns } from './talk-turns.ts';
import { toAttribution } from './to-attribution.ts';
import type { TokenSpan } from './token-span.ts';
import { uncuedQuotes } from './uncued-quotes.ts';
import type { Weights } from './weights-file.ts';

const rangeOf = ({ first, last }: TokenSpan): TokenRange => ({ first, end: last + 1 });

const firstOf = ({ cue, content }: Draft): number =>
  Math.min(cue?.first ?? content[0]!.first, content[0]!.first);

/** A settled reading as a draft. */
export const draftOf = (sheet: Sheet, { proposal, reading }: Accepted, confidence: number): Draft => ({
  cue: { ...rangeOf(proposal.cue), head: proposal.cue.anchor },
  speaker: reading.speaker.first < 0 ? null : spellOut(sheet, reading.speaker),
  content: partsOf(reading).map((part) => spellOut(sheet, part)),
  confidence,
  rule: 'attribution/model',
});

/** With what layout and adverbs tell beyond the models, in text order. */
const complete = (article: Segmented, sheet: Sheet, decided: readonly Draft[]): Draft[] => {
  const mended = mendDrafts(article, sheet, decided).map((draft) => quotedAsSaying(article.tokens, draft));
  const nested = nestedReports(article, sheet, mended);
  const messages = addMessages(article, sheet, addSignedQuotes(article, sheet, nested));
  const signed = addTurns(article, sheet, messages);
  const passages = addPassages(article, sheet, signed);
  const named = [...passages, ...referenceCues(article, sheet, passages)];
  const heard = [...named, ...hearsay(article, sheet, named)];
  const chained = chainQuotes(article, sheet, [...heard, ...taggedQuotes(article, sheet, heard)]);
  const continued = continueQuotes(article, sheet, chained);
  const added = [...continued, ...uncuedQuotes(article, sheet, continued)];
  const drafts = continueQuotes(article, sheet, chainQuotes(article, sheet, added));
  return drafts.sort((a, b) => firstOf(a) - firstOf(b));
};

/** @param threshold attributions of lower confidence are left out */
export const attributeArticle = (
  { models, calibration }: Weights,
  readColumns: ReadColumns,
  threshold: number,
  article: Segmented,
): Attribution[] => {
  const sheet = createSheet(article, readColumns);
  const outermost = article.quotations.filter((quotation) => quotation.depth === 0);
  const limitOf = (token: number): number => sheet.lastOf[sheet.sentence[token]!]! + 1;
  const decided = settleReadings(sheet, readArticle(models, sheet))
    .map((accepted) => draftOf(sheet, accepted, calibrate(calibration, accepted.belief)))
    .filter((draft) => draft.confidence >= threshold);
  return complete(article, sheet, decided)
    .filter((draft) => draft.confidence >= threshold)
    .map((draft) => toAttribution(article, draft, limitOf, outermost));
};
