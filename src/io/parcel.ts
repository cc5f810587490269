/** What one article gives to the outputs, written out already: whoever gets it has only to copy it. */
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { type DigestLabel, labelOf } from '../model/digest-shelf.ts';
import type { Claimed } from '../model/layers.ts';
import { ARTICLES, ATTRIBUTIONS, attributionRows } from './about-tables.ts';
import { annotatedRecord } from './annotated-record.ts';
import { type ArticleStats, statsOf } from './article-stats.ts';
import { claimRecord, shownOf } from './claim-record.ts';
import { CLAIMS } from './claims-table.ts';
import { csvRow, csvRows } from './csv-rows.ts';
import { DATES, dateRows, NUMBERS, numberRows } from './mention-tables.ts';
import { QUOTES, quoteRows } from './quotes-table.ts';
import { textDigest, textFileOf } from './text-files.ts';

/** Bytes throughout: they pass between threads, and into the store, as they are. */
export interface Parcel {
  /** Its line of articles.ndjson. */
  readonly article: Uint8Array;
  /** Its rows of the tables. */
  readonly numbers: Uint8Array;
  readonly dates: Uint8Array;
  readonly quotes: Uint8Array;
  readonly attributions: Uint8Array;
  /** Its row of the store's table of articles. */
  readonly about: Uint8Array;
  /** Its `WrittenClaim`s: they wait until their groups are known. */
  readonly claims: Uint8Array;
  /** Its `ArticleDigest`, and once more what the article is about: that is asked for alone. */
  readonly digest: Uint8Array;
  readonly topic: Uint8Array;
  readonly label: DigestLabel;
  readonly stats: ArticleStats;
}

/** A claim without the id of its group: what stands before and after that in each format. */
export interface WrittenClaim {
  readonly id: string;
  /** The cells after `claim_id` and `group_id`, to the end of the row. */
  readonly cells: string;
  /** The fields after `claim_id` and `group_id`, to the closing brace. */
  readonly fields: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const articleLine = (annotated: Claimed, diagnostics: readonly Diagnostic[]): string => {
  const { source, published, title, url, author } = annotated.article;
  const { id, ...found } = annotatedRecord(annotated, diagnostics);
  const copy = { text_sha256: textDigest(annotated.article), text_file: textFileOf(annotated.article) };
  // Unknown fields of the input are among what was found: they must not lead to another file.
  return `${JSON.stringify({ id, source, published, title, url, author, ...copy, ...found, ...copy })}\n`;
};

/** `claim_id` and `group_id` stand first in the table. */
const CELLS = CLAIMS.columns.slice(2);

const writtenClaims = (annotated: Claimed): WrittenClaim[] =>
  annotated.claims.map((claim) => {
    const record = claimRecord(annotated, claim);
    const { claim_id: id, ...rest } = record;
    return {
      id,
      cells: csvRow(CELLS, { ...record, group_id: null, shown: shownOf(annotated, claim) }),
      fields: JSON.stringify(rest).slice(1),
    };
  });

/** @param dropped the reasons for which something was left out, one for each time */
export const makeParcel = (
  annotated: Claimed,
  digest: ArticleDigest,
  diagnostics: readonly Diagnostic[],
  dropped: readonly string[],
): Parcel => ({
  article: utf8(articleLine(annotated, diagnostics)),
  numbers: utf8(csvRows(NUMBERS.columns, numberRows(annotated))),
  dates: utf8(csvRows(DATES.columns, dateRows(annotated))),
  quotes: utf8(csvRows(QUOTES.columns, quoteRows(annotated))),
  attributions: utf8(csvRows(ATTRIBUTIONS.columns, attributionRows(annotated))),
  about: utf8(csvRows(ARTICLES.columns, [annotated])),
  claims: serialize(writtenClaims(annotated)),
  digest: serialize(digest),
  topic: serialize(digest.topic),
  label: labelOf(digest),
  stats: statsOf(annotated, diagnostics, dropped),
});

/** Small enough to keep: news repeats itself. Read by the same version that wrote it. */
export const pack = (parcel: Parcel): Uint8Array => deflateRawSync(serialize(parcel), { level: 1 });

export const unpack = (packed: Uint8Array): Parcel => deserialize(inflateRawSync(packed));

export const claimsIn = (bytes: Uint8Array): WrittenClaim[] => deserialize(bytes);

export const digestIn = (bytes: Uint8Array): ArticleDigest => deserialize(bytes);

export const topicIn = (bytes: Uint8Array): ArticleDigest['topic'] => deserialize(bytes);
