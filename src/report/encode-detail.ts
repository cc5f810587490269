/** One article's record as short rows: what its view and the records of its marks need. */
import type { ArticleRecord } from '../io/output-records.ts';
import type { ArticleDetail, AttributionRow, ClaimRow, DateRow, NumberRow, RegionRow } from './payload.ts';

const numberRow = (of: ArticleRecord['numbers'][number]): NumberRow => [
  of.start,
  of.end,
  of.kind,
  of.value,
  of.low,
  of.high,
  of.bound,
  of.unit,
  of.of,
  of.change,
];

const dateRow = (of: ArticleRecord['dates'][number]): DateRow => [
  of.start,
  of.end,
  of.type,
  of.value,
  of.from,
  of.to,
  of.mod,
  of.basis,
];

const attributionRow = (of: ArticleRecord['attributions'][number]): AttributionRow => [
  of.speaker && [of.speaker.start, of.speaker.end, of.speaker.name, of.speaker.role, of.speaker.type],
  of.cue && [of.cue.start, of.cue.end, of.cue.lemma],
  of.content.flatMap(({ start, end }) => [start, end]),
  of.quote,
  of.stance,
  of.confidence,
];

const claimRow = (of: ArticleRecord['claims'][number]): ClaimRow => [
  of.claim_id,
  of.attribution,
  of.numbers,
  of.dates,
  of.polarity,
  of.certainty,
];

const regionRows = ({ sentences }: ArticleRecord): RegionRow[] =>
  sentences.flatMap(({ start, end, region }) =>
    region === 'body' ? [] : [[start, end, region] satisfies RegionRow],
  );

export const encodeDetail = (article: ArticleRecord): ArticleDetail => ({
  author: article.author,
  url: article.url,
  sentences: article.sentences.flatMap(({ start, end }) => [start, end]),
  regions: regionRows(article),
  numbers: article.numbers.map(numberRow),
  dates: article.dates.map(dateRow),
  attributions: article.attributions.map(attributionRow),
  claims: article.claims.map(claimRow),
});
