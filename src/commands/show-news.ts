/** What `--since-last` prints: the claims that the run before had not, and the conflicts that they bring up. */
import { jsonText } from '../io/json-text.ts';
import type { News } from '../store/since-last.ts';

type Row = Readonly<Record<string, unknown>>;

/** Articles can hold terminal control sequences and line breaks. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

const shown = (value: unknown): string => (value === null ? '' : String(value).replace(CONTROL, ' '));

const claimLine = ({ source, article_id, speaker, claim }: Row): string =>
  `  ${shown(source ?? article_id)}: ${speaker === null ? '' : `${shown(speaker)}: `}${shown(claim)}`;

const conflictLines = (row: Row): string =>
  [
    `  ${shown(row.field)}`,
    ...(['a', 'b'] as const).map(
      (side) =>
        `    ${shown(row[`source_${side}`] ?? row[`article_id_${side}`])}: ${shown(row[`value_${side}`])} (${shown(row[`claim_${side}`])})`,
    ),
  ].join('\n');

const section = (title: string, rows: readonly Row[], lineOf: (row: Row) => string): string =>
  [`${title} (${rows.length})`, ...rows.map(lineOf), ''].join('\n');

/** @param json one record a line instead of text for people */
export const showNews = ({ claims, conflicts }: News, json: boolean): string =>
  json
    ? [
        ...claims.map((claim) => ({ new: 'claim', ...claim })),
        ...conflicts.map((conflict) => ({ new: 'conflict', ...conflict })),
      ]
        .map((record) => `${jsonText(record)}\n`)
        .join('')
    : section('New claims', claims, claimLine) +
      section('New conflicts with earlier articles', conflicts, conflictLines);
