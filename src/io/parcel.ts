/** What one article gives to the outputs, written out already: whoever gets it has only to copy it. */
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { type DigestLabel, labelOf } from '../model/digest-shelf.ts';
import type { Claimed } from '../model/layers.ts';
import type { PersonDigest } from '../model/person-digest.ts';
import { ATTRIBUTIONS, attributionRows } from './about-tables.ts';
import { type ArticleStats, statsOf } from './article-stats.ts';
import { csvRows } from './csv-rows.ts';
import { DATES, dateRows, NUMBERS, numberRows } from './mention-tables.ts';
import { QUOTES, quoteRows } from './quotes-table.ts';
import { type WaitingArticle, waitingArticle } from './waiting-article.ts';

/** Bytes throughout: they pass between threads, and into the store, as they are. */
export interface Parcel {
  /** Its rows of the tables. */
  readonly numbers: Uint8Array;
  readonly dates: Uint8Array;
  readonly quotes: Uint8Array;
  readonly attributions: Uint8Array;
  /** Its `WaitingArticle`. */
  readonly waiting: Uint8Array;
  /** Its `ArticleDigest`, once more what the article is about, and its people: these are asked for alone. */
  readonly digest: Uint8Array;
  readonly topic: Uint8Array;
  readonly people: Uint8Array;
  readonly label: DigestLabel;
  readonly stats: ArticleStats;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the corpus half needs of an article. */
export interface Digests {
  readonly digest: ArticleDigest;
  readonly people: readonly PersonDigest[];
}

/** @param dropped the reasons for which something was left out, one for each time */
export const makeParcel = (
  annotated: Claimed,
  { digest, people }: Digests,
  diagnostics: readonly Diagnostic[],
  dropped: readonly string[],
): Parcel => ({
  numbers: utf8(csvRows(NUMBERS.columns, numberRows(annotated))),
  dates: utf8(csvRows(DATES.columns, dateRows(annotated))),
  quotes: utf8(csvRows(QUOTES.columns, quoteRows(annotated))),
  attributions: utf8(csvRows(ATTRIBUTIONS.columns, attributionRows(annotated))),
  waiting: serialize(waitingArticle(annotated, diagnostics)),
  digest: serialize(digest),
  topic: serialize(digest.topic),
  people: serialize(people),
  label: labelOf(digest),
  stats: statsOf(annotated, diagnostics, dropped),
});

/** Small enough to keep: news repeats itself. Read by the same version that wrote it. */
export const pack = (parcel: Parcel): Uint8Array => deflateRawSync(serialize(parcel), { level: 1 });

export const unpack = (packed: Uint8Array): Parcel => deserialize(inflateRawSync(packed));

export const waitingIn = (bytes: Uint8Array): WaitingArticle => deserialize(bytes);

export const digestIn = (bytes: Uint8Array): ArticleDigest => deserialize(bytes);

export const peopleIn = (bytes: Uint8Array): readonly PersonDigest[] => deserialize(bytes);

export const topicIn = (bytes: Uint8Array): ArticleDigest['topic'] => deserialize(bytes);
