/** Claims as CSV for the clipboard: RFC 4180, with cells that a spreadsheet would run made safe. */
import { cellOf } from '../../io/csv-cell.ts';
import { KINDS } from '../payload.ts';
import type { Corpus } from './corpus.ts';

const COLUMNS = [
  'source',
  'published',
  'title',
  'speaker',
  'kind',
  'claim',
  'confidence',
  'group',
  'relation',
  'article_id',
  'start',
  'end',
] as const;

const cell = (value: string | number | null): string => {
  const written = cellOf(value);
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

const rowOf = (corpus: Corpus, claim: number): (string | number | null)[] => {
  const { articles, claims, speakers, groups } = corpus.index;
  const article = corpus.articleOf(claim);
  const group = groups[claims.group[claim]!] ?? null;
  const confidence = claims.confidence[claim]!;
  return [
    corpus.sourceOf(claim),
    articles.published[article]!,
    articles.title[article]!,
    speakers[claims.speaker[claim]!] ?? null,
    KINDS[claims.kind[claim]!]!,
    corpus.claimText(claim),
    confidence / 1000,
    group?.id ?? null,
    group?.relation ?? null,
    articles.id[article]!,
    claims.start[claim]!,
    claims.end[claim]!,
  ];
};

export const claimsCsv = (corpus: Corpus, chosen: Uint32Array): string => {
  const lines = [COLUMNS.join(',')];
  for (const claim of chosen) lines.push(rowOf(corpus, claim).map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
};
