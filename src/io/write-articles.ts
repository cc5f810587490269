/** The outputs that each article fills as it is done; its claims wait aside until their groups are known. */
import { createReadStream, createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Article } from '../model/article.ts';
import { ARTICLES, ATTRIBUTIONS } from './about-tables.ts';
import { csvHeader } from './csv-rows.ts';
import { framed, readFrames } from './frames.ts';
import { DATES, NUMBERS } from './mention-tables.ts';
import type { OutputFolder } from './output-folder.ts';
import { claimsIn, type Parcel, type WrittenClaim } from './parcel.ts';
import { QUOTES } from './quotes-table.ts';
import type { Table } from './table.ts';
import { createTextFiles } from './text-files.ts';
import { bytesSink, type Sink } from './write-rows.ts';

export interface ArticleOutputs {
  readonly write: (article: Article, parcel: Parcel) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Once closed: the claims of each article, in order. */
  readonly claims: () => AsyncIterable<readonly WrittenClaim[]>;
}

/** The parts of a parcel that have a file each. */
const PARTS = ['article', 'numbers', 'dates', 'quotes', 'attributions', 'about'] as const;

const WAITING = 'claims-without-groups';

async function* readBack(path: string): AsyncGenerator<readonly WrittenClaim[]> {
  for await (const bytes of readFrames(createReadStream(path))) yield claimsIn(bytes);
}

/** @param bom whether tables open with a byte order mark */
export const openArticleOutputs = async (folder: OutputFolder, bom: boolean): Promise<ArticleOutputs> => {
  const waiting = folder.scratch(WAITING);
  const writeText = createTextFiles(folder);
  const openTable = async <Row>(described: Table<Row>, file: Writable): Promise<Sink<Uint8Array>> => {
    const sink = bytesSink(file);
    await sink.write(Buffer.from(csvHeader(described, bom)));
    return sink;
  };
  const table = <Row>(described: Table<Row>) => openTable(described, folder.create(`${described.name}.csv`));
  /** Not an output: for the store alone. */
  const aside = <Row>(described: Table<Row>) =>
    openTable(described, createWriteStream(folder.scratch(`${described.name}.csv`)));
  const sinks = {
    article: bytesSink(folder.create('articles.ndjson')),
    numbers: await table(NUMBERS),
    dates: await table(DATES),
    quotes: await table(QUOTES),
    attributions: await aside(ATTRIBUTIONS),
    about: await aside(ARTICLES),
  };
  const claims = bytesSink(createWriteStream(waiting));
  return {
    write: async (article, parcel) => {
      await writeText(article);
      for (const part of PARTS) if (parcel[part].length > 0) await sinks[part].write(parcel[part]);
      for (const bytes of framed(parcel.claims)) await claims.write(bytes);
    },
    close: async () => {
      for (const sink of [...Object.values(sinks), claims]) await sink.close();
    },
    claims: () => readBack(waiting),
  };
};
