/** What one article gives to outputs that need all articles, written out already but for some gaps. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { ARTICLES } from './about-tables.ts';
import { annotatedRecord } from './annotated-record.ts';
import { claimRecord, NOT_KNOWN_YET, shownOf } from './claim-record.ts';
import { CLAIMS } from './claims-table.ts';
import { csvRowWithGaps } from './csv-rows.ts';
import { textDigest, textFileOf } from './text-files.ts';

/** What is written when it is known whose story, which speakers and which groups an article has a part in. */
export interface WaitingArticle {
  readonly articleId: string;
  /** Its line of articles.ndjson, with gaps for the id of its story and of each of its people. */
  readonly line: readonly string[];
  /** Its row of the store's table of articles, with a gap for the id of its story. */
  readonly about: readonly string[];
  readonly claims: readonly WaitingClaim[];
}

/** A claim without the ids of its speaker and its group. */
export interface WaitingClaim {
  readonly id: string;
  /** Index of its speaker among the article's people. */
  readonly person: number | null;
  /** Its row of claims.csv, with a gap for each of `CLAIM_GAPS`. */
  readonly cells: readonly string[];
  /** The fields after the ids, to the closing brace. */
  readonly fields: string;
}

/** What is not known of a claim before all articles are read, in the order of the columns. */
export const CLAIM_GAPS = ['speaker_id', 'group_id', 'relation'] as const;
const GAPS: ReadonlySet<string> = new Set(CLAIM_GAPS);
const STORY_GAP: ReadonlySet<string> = new Set(['story_id']);

/** The fields of an object without its braces. */
const inner = (record: object): string => JSON.stringify(record).slice(1, -1);

const articleLine = (annotated: Claimed, diagnostics: readonly Diagnostic[]): string[] => {
  const { source, published, title, url, author } = annotated.article;
  const { id, people, claims, diagnostics: told, ...found } = annotatedRecord(annotated, diagnostics);
  const copy = { text_sha256: textDigest(annotated.article), text_file: textFileOf(annotated.article) };
  // Unknown fields of the input are among what was found: they must not lead to another file.
  const { story_id: _, ...known } = { ...copy, ...found, ...copy, story_id: null };
  const tail = `],${inner({ claims, diagnostics: told })}}\n`;
  const before = `,${inner(known)},"people":[`;
  const records = people.map((person) => `,${inner(person)}}`);
  return [
    `{${inner({ id, source, published, title, url, author })},"story_id":`,
    ...[before, ...records].map((piece, i) =>
      i < records.length ? `${piece}${i > 0 ? ',' : ''}{"speaker_id":` : `${piece}${tail}`,
    ),
  ];
};

const waitingClaims = (annotated: Claimed): WaitingClaim[] =>
  annotated.claims.map((claim) => {
    const record = claimRecord(annotated, claim);
    const { claim_id: id, ...rest } = record;
    const row = { ...record, ...NOT_KNOWN_YET, shown: shownOf(annotated, claim) };
    return {
      id,
      person: claim.attribution === null ? null : (annotated.speakerPersons[claim.attribution] ?? null),
      cells: csvRowWithGaps(CLAIMS.columns, row, GAPS),
      fields: JSON.stringify(rest).slice(1),
    };
  });

export const waitingArticle = (annotated: Claimed, diagnostics: readonly Diagnostic[]): WaitingArticle => ({
  articleId: annotated.article.id,
  line: articleLine(annotated, diagnostics),
  about: csvRowWithGaps(ARTICLES.columns, annotated, STORY_GAP),
  claims: waitingClaims(annotated),
});
