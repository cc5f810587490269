/** Reads the user's table of speakers: the output's speakers.csv with merges and splits, or a shorter one. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { UserSpeaker } from '../model/user-speaker.ts';
import { unescapeText } from './csv-cell.ts';

export interface SpeakersRead {
  readonly speakers: readonly UserSpeaker[];
  /** With file and line. */
  readonly problems: readonly string[];
}

const FORM = 'its first line must name the columns speaker_id and name, and may name forms and articles';

/** A list in a cell; names hold no semicolon. */
const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((entry) => unescapeText(entry.trim()))
    .filter((entry) => entry !== '');

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const readRow = ({ cells }: Row): UserSpeaker => ({
  speakerId: unescapeText(cells.speaker_id!.trim()),
  name: unescapeText(cells.name!.trim()),
  forms: listOf(cells.forms ?? ''),
  articles: listOf(cells.articles ?? ''),
});

const problemOf = ({ cells }: Row): string | null => {
  if (!cells.speaker_id?.trim()) return 'has no speaker_id; give rows of one speaker the same one';
  if (!cells.name?.trim()) return 'has no name; write the name that is to be shown';
  return null;
};

/** Two rows of different speakers for the same name in the same article. */
const clashes = (path: string, rows: readonly Row[]): string[] => {
  const first = new Map<string, { id: string; line: number }>();
  return rows.flatMap((row) => {
    const { speakerId, name, forms, articles } = readRow(row);
    return articles.flatMap((article) =>
      [...new Set([name, ...forms])].flatMap((form) => {
        const key = JSON.stringify([article, form.toLowerCase()]);
        const known = first.get(key);
        if (known === undefined) first.set(key, { id: speakerId, line: row.line });
        return known === undefined || known.id === speakerId
          ? []
          : [
              `${path}:${row.line}: "${form}" in ${article} is already ${known.id}'s in line ${known.line}; leave one`,
            ];
      }),
    );
  });
};

/** @param path for messages */
export const parseSpeakers = (text: string, path: string): SpeakersRead => {
  let parsed: { record: Record<string, string>; info: { lines: number } }[];
  try {
    parsed = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as never;
  } catch (error) {
    return { speakers: [], problems: [`${path}: ${(error as Error).message}`] };
  }
  const rows = parsed.map(({ record, info }): Row => ({ line: info.lines, cells: record }));
  const columns = Object.keys(rows[0]?.cells ?? {});
  if (rows.length > 0 && !(columns.includes('speaker_id') && columns.includes('name')))
    return { speakers: [], problems: [`${path}: ${FORM}`] };
  const bad = rows.flatMap((row) => {
    const problem = problemOf(row);
    return problem === null ? [] : [`${path}:${row.line}: ${problem}`];
  });
  if (bad.length > 0) return { speakers: [], problems: bad };
  return { speakers: rows.map(readRow), problems: clashes(path, rows) };
};

export const readSpeakers = async (path: string): Promise<SpeakersRead> => {
  try {
    return parseSpeakers(await readFile(path, 'utf8'), path);
  } catch (error) {
    return { speakers: [], problems: [`${path}: cannot be read (${(error as Error).message})`] };
  }
};
