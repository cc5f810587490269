/** One claim as a record that stands alone: with its article, speaker, numbers and dates. */
import type { Claim } from '../model/claim.ts';
import type { Claimed } from '../model/layers.ts';
import { textOf } from '../model/span.ts';
import { attributionRecord, dateRecord, numberRecord, shareOf, spanRecord } from './annotated-record.ts';
import { shownQuoted, shownSentence } from './shown-words.ts';

type AttributionRecord = ReturnType<typeof attributionRecord>;

const withShown = (record: AttributionRecord): AttributionRecord => ({
  ...record,
  content: record.content.map((span) => ({ ...span, text: shownQuoted(span.text) })),
});

/** The record of claims.json and claims.ndjson, but for the group, which is known last. */
export const claimRecord = (annotated: Claimed, claim: Claim) => {
  const { article, sentences, attributions, speakers, numbers, dates } = annotated;
  const attribution = claim.attribution === null ? undefined : attributions[claim.attribution];
  const speaker = claim.attribution === null ? null : (speakers[claim.attribution] ?? null);
  const sentence = sentences[claim.sentence];
  return {
    claim_id: claim.claimId,
    article_id: article.id,
    source: article.source,
    title: article.title,
    published: article.published,
    url: article.url,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    text: textOf(article.text, claim),
    spans: claim.spans?.map((span) => spanRecord(article.text, span)) ?? null,
    sentence: sentence ? shownSentence(article.text, sentence, claim) : null,
    polarity: claim.polarity,
    certainty: claim.certainty,
    confidence: shareOf(claim.confidence),
    attribution: attribution ? withShown(attributionRecord(article.text, attribution, speaker)) : null,
    numbers: claim.numbers.map((i) => numberRecord(numbers[i]!)),
    dates: claim.dates.map((i) => dateRecord(dates[i]!)),
  };
};

export type ClaimRecord = ReturnType<typeof claimRecord>;

type NumberRecord = ClaimRecord['numbers'][number];
type DateRecord = ClaimRecord['dates'][number];

/** The number and date that a row shows: there is room for one of each. */
export const shownOf = (
  { numbers, dates }: Claimed,
  { mainNumber, mainDate }: Claim,
): GroupedClaimRecord['shown'] => ({
  number: mainNumber === null ? null : numberRecord(numbers[mainNumber]!),
  date: mainDate === null ? null : dateRecord(dates[mainDate]!),
});

/** What is told of a claim across articles. */
export interface CorpusFacts {
  readonly group_id: string | null;
  readonly relation: string | null;
  readonly speaker_id: string | null;
}

export const NOT_KNOWN_YET: CorpusFacts = { group_id: null, relation: null, speaker_id: null };

export interface GroupedClaimRecord extends ClaimRecord, CorpusFacts {
  /** Which of its numbers and dates the table shows: those of the main verb. */
  readonly shown: { readonly number: NumberRecord | null; readonly date: DateRecord | null };
}
