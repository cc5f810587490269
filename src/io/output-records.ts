/** The records that an output folder holds, as they are read back: the types of what `whosaid run` writes. */
import type { annotatedRecord } from './annotated-record.ts';
import type { groupRecord } from './group-record.ts';

type Annotated = ReturnType<typeof annotatedRecord>;

/** A line of articles.ndjson. */
export interface ArticleRecord extends Omit<Annotated, 'offset_unit' | 'people'> {
  readonly id: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly story_id: string | null;
  readonly people: readonly (Annotated['people'][number] & { readonly speaker_id: string | null })[];
}

/** A line of groups.ndjson. */
export type GroupRecord = ReturnType<typeof groupRecord>;
