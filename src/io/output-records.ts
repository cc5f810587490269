/** The records that an output folder holds, as they are read back: the types of what `whosaid run` writes. */
import type { annotatedRecord } from './annotated-record.ts';
import type { groupRecord } from './group-record.ts';

/** A line of articles.ndjson. */
export interface ArticleRecord extends Omit<ReturnType<typeof annotatedRecord>, 'offset_unit'> {
  readonly id: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
}

/** A line of groups.ndjson. */
export type GroupRecord = ReturnType<typeof groupRecord>;
