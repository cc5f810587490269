/**
 * Which articles might tell one story, for more of them than memory holds: the shared keys are looked up in a
 * DuckDB database that goes on on disk. The same links in the same order as `linkArticles` finds in memory.
 */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { keepRecent } from '../match/keep-recent.ts';
import {
  countHolders,
  FEWEST_SHARED,
  KEYS_LOOKED_UP,
  MOST_ARTICLES,
  type StoryLink,
  sharpen,
  storySimilarity,
  type Told,
} from '../match/link-articles.ts';
import type { DigestShelf } from '../model/digest-shelf.ts';
import { literal } from './load-tables.ts';

export interface FindStoriesOptions {
  /** Where DuckDB may put what its memory does not hold; made when needed. */
  readonly folder: string;
  readonly memoryMegabytes: number;
  readonly threads: number;
}

/** How many articles' topics are kept at hand: some tens of megabytes. */
const TOPICS_KEPT = 10_000;

/**
 * Pairs of articles that share enough keys, the earlier first. Of one later article those come first that share
 * its heavier keys.
 */
const PAIRS = `
  WITH telling AS (SELECT key FROM keys GROUP BY key HAVING count(*) BETWEEN 2 AND ${MOST_ARTICLES}),
       kept AS (SELECT * FROM keys SEMI JOIN telling USING (key))
  SELECT x.article, y.article
  FROM kept x JOIN kept y ON x.key = y.key AND x.article < y.article
  GROUP BY x.article, y.article
  HAVING count(*) >= ${FEWEST_SHARED}
  ORDER BY y.article, min(y.rank), x.article`;

const open = async ({ folder, memoryMegabytes, threads }: FindStoriesOptions) => {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMegabytes}MB`,
    threads: String(threads),
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = ${literal(folder)}`);
  await connection.run('CREATE TABLE keys (article INTEGER, rank INTEGER, key VARCHAR)');
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
};

const fill = async (
  connection: DuckDBConnection,
  articles: number,
  tell: (i: number) => Told,
): Promise<void> => {
  const appender = await connection.createAppender('keys');
  for (let i = 0; i < articles; i += 1) {
    [...tell(i).topic.keys()].slice(0, KEYS_LOOKED_UP).forEach((key, rank) => {
      appender.appendInteger(i);
      appender.appendInteger(rank);
      appender.appendVarchar(key);
      appender.endRow();
    });
  }
  appender.flushSync();
  appender.closeSync();
};

const topicsOf = function* ({ labels, topicOf }: DigestShelf): Generator<Told['topic']> {
  for (let i = 0; i < labels.length; i += 1) yield topicOf(i);
};

export const findStories = async (
  shelf: DigestShelf,
  options: FindStoriesOptions,
): Promise<readonly StoryLink[]> => {
  const { labels, topicOf } = shelf;
  const held = countHolders(topicsOf(shelf));
  const tell = (i: number): Told => ({
    published: labels[i]!.published,
    topic: sharpen(topicOf(i), held, labels.length),
  });
  const told = keepRecent(TOPICS_KEPT, tell, () => 1);
  const { connection, close } = await open(options);
  try {
    await fill(connection, labels.length, tell);
    const links: StoryLink[] = [];
    const pairs = await connection.stream(PAIRS);
    for (let chunk = await pairs.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await pairs.fetchChunk())
      for (const [a, b] of chunk.getRows() as [number, number][]) {
        const similarity = storySimilarity(told(a), told(b));
        if (similarity !== null) links.push({ a, b, similarity });
      }
    return links;
  } finally {
    close();
  }
};
