/** What a run found that the run before had not: claims, and conflicts that new claims bring up. */
import type { DuckDBConnection } from '@duckdb/node-api';

/** A claim is known by its article and its words: when a sentence is added above it, its place and id change. */
const NEW_CLAIMS = `
  CREATE OR REPLACE TABLE new_claims AS SELECT * FROM claims c WHERE NOT EXISTS
    (SELECT 1 FROM last_claims l WHERE l.article_id = c.article_id AND l.claim = c.claim)`;

/** A difference is new when one side is; "earlier" tells whether the other side's article was there before. */
const NEW_CONFLICTS = `
  CREATE OR REPLACE TABLE new_conflicts AS SELECT d.*,
    d.article_id_a IN (SELECT article_id FROM last_articles)
      OR d.article_id_b IN (SELECT article_id FROM last_articles) AS with_earlier
  FROM differences d WHERE d.claim_id_a IN (SELECT claim_id FROM new_claims)
    OR d.claim_id_b IN (SELECT claim_id FROM new_claims)`;

/** On the first run everything is new. */
export const findNews = async (connection: DuckDBConnection): Promise<void> => {
  for (const name of ['claims', 'articles'])
    await connection.run(`CREATE TABLE IF NOT EXISTS last_${name} AS SELECT * FROM ${name} WHERE false`);
  await connection.run(NEW_CLAIMS);
  await connection.run(NEW_CONFLICTS);
};

export interface News {
  readonly claims: readonly Record<string, unknown>[];
  readonly conflicts: readonly Record<string, unknown>[];
}

const CLAIM_FIELDS = 'claim_id, group_id, source, article_id, speaker, claim';
const CONFLICT_FIELDS =
  'group_id, field, source_a, value_a, claim_a, article_id_a, source_b, value_b, claim_b, article_id_b';

const objectsOf = async (connection: DuckDBConnection, sql: string) =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];

export const readNews = async (connection: DuckDBConnection): Promise<News> => ({
  claims: await objectsOf(connection, `SELECT ${CLAIM_FIELDS} FROM new_claims`),
  conflicts: await objectsOf(connection, `SELECT ${CONFLICT_FIELDS} FROM new_conflicts WHERE with_earlier`),
});
