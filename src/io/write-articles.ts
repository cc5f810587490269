/** The outputs that each article fills as it is done; the rest waits aside until all articles are read. */
import { createReadStream, createWriteStream } from 'node:fs';
import type { Article } from '../model/article.ts';
import { ATTRIBUTIONS } from './about-tables.ts';
import { framed, readFrames } from './frames.ts';
import { DATES, NUMBERS } from './mention-tables.ts';
import { openAside, openTable } from './open-table.ts';
import type { OutputFolder } from './output-folder.ts';
import { type Parcel, waitingIn } from './parcel.ts';
import { QUOTES } from './quotes-table.ts';
import type { Table } from './table.ts';
import { createTextFiles } from './text-files.ts';
import type { WaitingArticle } from './waiting-article.ts';
import { bytesSink } from './write-rows.ts';

export interface ArticleOutputs {
  readonly write: (article: Article, parcel: Parcel) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Once closed: what waits of each article, in order. */
  readonly waiting: () => AsyncIterable<WaitingArticle>;
}

/** The parts of a parcel that have a file each. */
const PARTS = ['numbers', 'dates', 'quotes', 'attributions'] as const;

const WAITING = 'articles-without-groups';

async function* readBack(path: string): AsyncGenerator<WaitingArticle> {
  for await (const bytes of readFrames(createReadStream(path))) yield waitingIn(bytes);
}

/** @param bom whether tables open with a byte order mark */
export const openArticleOutputs = async (folder: OutputFolder, bom: boolean): Promise<ArticleOutputs> => {
  const waiting = folder.scratch(WAITING);
  const writeText = createTextFiles(folder);
  const table = <Row>(described: Table<Row>) =>
    openTable(described, bom, folder.create(`${described.name}.csv`));
  const sinks = {
    numbers: await table(NUMBERS),
    dates: await table(DATES),
    quotes: await table(QUOTES),
    attributions: await openAside(ATTRIBUTIONS, bom, folder),
  };
  const aside = bytesSink(createWriteStream(waiting));
  return {
    write: async (article, parcel) => {
      await writeText(article);
      for (const part of PARTS) if (parcel[part].length > 0) await sinks[part].write(parcel[part]);
      for (const bytes of framed(parcel.waiting)) await aside.write(bytes);
    },
    close: async () => {
      for (const sink of [...Object.values(sinks), aside]) await sink.close();
    },
    waiting: () => readBack(waiting),
  };
};
