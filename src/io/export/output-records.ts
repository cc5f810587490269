/** The lines of an output folder's NDJSON files, as far as an export asks for them. */
import { createReadStream } from 'node:fs';
import type { annotatedRecord } from '../annotated-record.ts';
import type { groupRecord } from '../group-record.ts';
import { splitLines } from '../split-lines.ts';

type Annotated = ReturnType<typeof annotatedRecord>;

export interface ArticleLine extends Pick<Annotated, 'id' | 'claims' | 'attributions' | 'numbers' | 'dates'> {
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly people: readonly { readonly name: string | null; readonly speaker_id?: string | null }[];
  /** Of the text as UTF-8. */
  readonly text_sha256?: string;
  /** Where a copy of the text lies, below the folder. */
  readonly text_file?: string | null;
}

export type GroupLine = Pick<
  ReturnType<typeof groupRecord>,
  'group_id' | 'relation' | 'text' | 'sources' | 'claims'
>;

export async function* readLines<Line>(path: string): AsyncGenerator<Line> {
  for await (const { bytes } of splitLines(createReadStream(path), Number.POSITIVE_INFINITY))
    if (bytes!.length > 0) yield JSON.parse(Buffer.from(bytes!).toString());
}
