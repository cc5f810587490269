/** What a `manifest.csv` says of the text files beside and below it: one row a file, fields as columns. */
import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import type { InputProblem } from './parse-article.ts';

export const MANIFEST = 'manifest.csv';

export interface ManifestRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Manifest {
  /** By file name, relative to the manifest's folder, with forward slashes. */
  readonly rows: ReadonlyMap<string, ManifestRow>;
  readonly problems: readonly (InputProblem & { readonly line: number | null })[];
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const problemAt = (line: number | null, message: string) => ({ code: 'input/manifest', message, line });

const failed = (line: number | null, message: string): Manifest => ({
  rows: new Map(),
  problems: [problemAt(line, message)],
});

/** Rows as lists: the library sets fields one by one, and loses one that is called `__proto__`. */
const parseRows = (text: string, header: string[]): CsvRow[] => {
  const options = { info: true, skip_empty_lines: true, relax_column_count_less: true } as const;
  const rows = parse(text, options) as unknown as readonly {
    readonly record: readonly string[];
    readonly info: CsvRow['info'];
  }[];
  header.push(...(rows[0]?.record ?? []).map((name) => name.trim()));
  return rows.slice(1).map(({ record, info }) => ({
    record: Object.fromEntries(record.map((cell, i) => [header[i]!, cell])),
    info,
  }));
};

/** Names as they stand in a manifest made on any system: `./a\b.txt` is `a/b.txt`. */
const normal = (name: string): string => name.trim().replaceAll('\\', '/').replace(/^\.\//, '');

const filled = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter(([name, cell]) => name !== 'file' && cell.trim() !== ''));

const indexRows = (rows: readonly CsvRow[]): Manifest => {
  const byName = new Map<string, ManifestRow>();
  const problems: ReturnType<typeof problemAt>[] = [];
  for (const { record, info } of rows) {
    const name = normal(record.file ?? '');
    const before = byName.get(name);
    if (name === '') problems.push(problemAt(info.lines, 'the column "file" is empty; name the file'));
    else if (before)
      problems.push(problemAt(info.lines, `"${name}" has a row in line ${before.line} already; remove one`));
    else byName.set(name, { line: info.lines, fields: filled(record) });
  }
  return { rows: byName, problems };
};

/** Trouble costs the row, or the manifest, never the articles. */
export const parseManifest = (bytes: Uint8Array): Manifest => {
  const text = decodeText(bytes);
  if (text === null) return failed(null, 'the manifest is not text; save it as CSV in UTF-8');
  try {
    const header: string[] = [];
    const rows = parseRows(text, header);
    if (!header.includes('file'))
      return failed(1, 'the manifest has no column "file"; name the file of each row there');
    return indexRows(rows);
  } catch (error) {
    const line = (error as { readonly lines?: number }).lines ?? null;
    return failed(line, `the manifest is not CSV (${(error as Error).message}); mend it`);
  }
};
