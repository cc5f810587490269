/** Where the text of an article in an output folder is to be had: in its record, beside it, or in the input. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ClaimRecord } from './claim-record.ts';
import type { ArticleRecord } from './output-records.ts';
import { readRecords } from './read-records.ts';

export interface KnownText {
  readonly text: string;
  /** False where only the sentences that hold claims are known. */
  readonly whole: boolean;
}

/** A file inside the folder, whatever the id of an article says. */
const inside = (folder: string, name: string): string | null => {
  const path = resolve(folder, name);
  const way = relative(resolve(folder), path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way) && existsSync(path) ? path : null;
};

/** What the record itself tells, or the file that it names. */
const ownText = async (folder: string, record: ArticleRecord): Promise<string | null> => {
  const { text, text_file: named } = record as ArticleRecord & { text?: unknown; text_file?: unknown };
  if (typeof text === 'string') return text;
  const file = typeof named === 'string' ? inside(folder, named) : null;
  return file === null ? null : readFile(file, 'utf8');
};

/** An input may have changed since the run, or hold another article of that id. */
const fits = (text: string, { claims, sentences }: ArticleRecord): boolean =>
  claims.every((claim) => text.slice(claim.start, claim.end) === claim.text) &&
  (sentences.at(-1)?.end ?? 0) <= text.length;

/** What stands where the text is not known. */
const GAP = '…';

const patch = (length: number, known: readonly (readonly [start: number, text: string])[]): string => {
  let text = '';
  for (const [start, words] of [...known].sort(([a], [b]) => a - b)) {
    if (start < text.length) continue;
    const gap = start - text.length;
    text += (gap > 2 ? `${' '.repeat(gap - 3)}${GAP}\n\n` : ' '.repeat(gap)).slice(0, gap) + words;
  }
  return text.padEnd(length);
};

type Sentences = ReadonlyMap<string, readonly ClaimRecord[]>;

const claimsByArticle = async (folder: string): Promise<Sentences> => {
  const found = new Map<string, ClaimRecord[]>();
  const path = join(folder, 'claims.ndjson');
  if (!existsSync(path)) return found;
  for await (const claim of readRecords<ClaimRecord>(path, () => {})) {
    const mine = found.get(claim.article_id) ?? [];
    if (mine.length === 0) found.set(claim.article_id, mine);
    mine.push(claim);
  }
  return found;
};

/** The sentences that claims.ndjson tells, each in its place. */
const fromSentences = ({ id, sentences }: ArticleRecord, claims: Sentences): KnownText => {
  const known = (claims.get(id) ?? []).flatMap(({ start, sentence }) => {
    const place = sentences.find((one) => one.start <= start && start < one.end);
    // One that was cut would not stand in its place.
    const isWhole = place && sentence?.length === place.end - place.start;
    return isWhole ? [[place.start, sentence] as const] : [];
  });
  return { text: patch(sentences.at(-1)?.end ?? 0, known), whole: false };
};

export type TextOf = (record: ArticleRecord) => Promise<KnownText>;

/** @param readInput gives the texts of the input by article id; asked for when the folder lacks one */
export const articleTexts = (
  folder: string,
  readInput: () => Promise<ReadonlyMap<string, string>>,
): TextOf => {
  let input: Promise<ReadonlyMap<string, string>> | undefined;
  let claims: Promise<Sentences> | undefined;
  return async (record) => {
    const own = await ownText(folder, record);
    if (own !== null && fits(own, record)) return { text: own, whole: true };
    input ??= readInput();
    const given = (await input).get(record.id);
    if (given !== undefined && fits(given, record)) return { text: given, whole: true };
    claims ??= claimsByArticle(folder);
    return fromSentences(record, await claims);
  };
};
