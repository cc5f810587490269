/**
 * What the sample corpus was written to show: the facts that several outlets tell, and where they differ.
 * The facts stand in corpus-facts.tsv, one row for each stretch that tells one; such a stretch occurs once in
 * its article.
 */
import type { DifferenceField } from '../../src/model/group.ts';
import { readTsv } from './tsv.ts';

export interface Evidence {
  /** The article's id: its path below corpus/, or the id it has in its NDJSON file. */
  readonly article: string;
  readonly words: string;
}

export interface Fact {
  readonly fact: string;
  /** How the outlets disagree; null where they say the same. */
  readonly differs: DifferenceField | null;
  readonly evidence: readonly Evidence[];
}

const factOf = (fact: string, rows: readonly Readonly<Record<string, string>>[]): Fact => ({
  fact,
  differs: rows[0]?.differs === 'nothing' ? null : (rows[0]?.differs as DifferenceField),
  evidence: rows.map((row) => ({ article: row.article!, words: row.words! })),
});

const rows = readTsv('corpus-facts.tsv');

export const CORPUS_FACTS: readonly Fact[] = [...new Set(rows.map(({ fact }) => fact!))].map((fact) =>
  factOf(
    fact,
    rows.filter((row) => row.fact === fact),
  ),
);
