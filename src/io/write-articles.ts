/** The outputs that each article fills as it is done; its claims wait aside until their groups are known. */
import { createReadStream, createWriteStream } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { annotatedRecord } from './annotated-record.ts';
import { type ClaimRecord, claimRecord } from './claim-record.ts';
import { DATES, dateRows, NUMBERS, numberRows } from './mention-tables.ts';
import type { OutputFolder } from './output-folder.ts';
import { QUOTES, quoteRows } from './quotes-table.ts';
import { splitLines } from './split-lines.ts';
import { createTextFiles, textDigest, textFileOf } from './text-files.ts';
import { csvSink, ndjsonSink, type Sink } from './write-rows.ts';

export interface ArticleOutputs {
  readonly write: (annotated: Claimed, diagnostics: readonly Diagnostic[]) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Once closed: the claims of all articles, in order. */
  readonly claims: () => AsyncIterable<ClaimRecord>;
}

const WAITING = 'claims-without-groups.ndjson';

const articleRecord = (annotated: Claimed, diagnostics: readonly Diagnostic[]) => {
  const { source, published, title, url, author } = annotated.article;
  const { id, ...found } = annotatedRecord(annotated, diagnostics);
  return {
    id,
    source,
    published,
    title,
    url,
    author,
    text_sha256: textDigest(annotated.article),
    text_file: textFileOf(annotated.article),
    ...found,
  };
};

const writeAll = async <Row>(sink: Sink<Row>, rows: Iterable<Row>): Promise<void> => {
  for (const row of rows) await sink.write(row);
};

async function* readBack(path: string): AsyncGenerator<ClaimRecord> {
  for await (const { bytes } of splitLines(createReadStream(path), Number.POSITIVE_INFINITY))
    yield JSON.parse(Buffer.from(bytes!).toString());
}

/** @param bom whether tables open with a byte order mark */
export const openArticleOutputs = (folder: OutputFolder, bom: boolean): ArticleOutputs => {
  const waiting = folder.scratch(WAITING);
  const writeText = createTextFiles(folder);
  const articles = ndjsonSink(folder.create('articles.ndjson'));
  const numbers = csvSink(NUMBERS, bom, folder.create('numbers.csv'));
  const dates = csvSink(DATES, bom, folder.create('dates.csv'));
  const quotes = csvSink(QUOTES, bom, folder.create('quotes.csv'));
  const claims = ndjsonSink<ClaimRecord>(createWriteStream(waiting));
  return {
    write: async (annotated, diagnostics) => {
      await writeText(annotated.article);
      await articles.write(articleRecord(annotated, diagnostics));
      await writeAll(numbers, numberRows(annotated));
      await writeAll(dates, dateRows(annotated));
      await writeAll(quotes, quoteRows(annotated));
      await writeAll(
        claims,
        annotated.claims.map((claim) => claimRecord(annotated, claim)),
      );
    },
    close: async () => {
      for (const sink of [articles, numbers, dates, quotes, claims]) await sink.close();
    },
    claims: () => readBack(waiting),
  };
};
