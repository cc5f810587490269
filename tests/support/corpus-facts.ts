/**
 * What the sample corpus was written to show: the facts that several outlets tell, and where they differ.
 * The facts stand in corpus-facts.tsv, one row for each stretch that tells one; such a stretch occurs once in
 * its article.
 */
import { readFileSync } from 'node:fs';
import type { DifferenceField } from '../../src/model/group.ts';

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

type Row = [fact: string, differs: string, article: string, words: string];

const readRows = (): Row[] => {
  const [, ...lines] = readFileSync(new URL('corpus-facts.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.split('\t') as Row);
};

const factOf = (fact: string, rows: readonly Row[]): Fact => ({
  fact,
  differs: rows[0]?.[1] === 'nothing' ? null : (rows[0]?.[1] as DifferenceField),
  evidence: rows.map(([, , article, words]) => ({ article, words })),
});

const rows = readRows();

export const CORPUS_FACTS: readonly Fact[] = [...new Set(rows.map(([fact]) => fact))].map((fact) =>
  factOf(
    fact,
    rows.filter((row) => row[0] === fact),
  ),
);
