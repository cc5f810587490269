/** An output folder's records as the data of a report. */
import type { ArticleRecord, GroupRecord } from '../io/output-records.ts';
import { createArticleEncoder, type KnownText, type SpeakerNames } from './encode-articles.ts';
import { encodeGroup, inReadingOrder } from './encode-groups.ts';
import type { GroupRow, Payload } from './payload.ts';

export interface KnownArticle {
  readonly record: ArticleRecord;
  readonly known: KnownText;
}

export const encodeReport = async (
  articles: AsyncIterable<KnownArticle>,
  groups: AsyncIterable<GroupRecord>,
  names?: SpeakerNames,
): Promise<Payload> => {
  const encoder = createArticleEncoder(names);
  for await (const { record, known } of articles) encoder.add(record, known);
  const rows: GroupRow[] = [];
  for await (const group of groups) {
    const row = encodeGroup(group, encoder.claimIndex);
    if (row) rows.push(row);
  }
  const ordered = inReadingOrder(rows);
  const groupOf = new Map(ordered.flatMap(({ members }, i) => members.map((claim) => [claim, i] as const)));
  const { ready, ...index } = encoder.finish((claim) => groupOf.get(claim) ?? -1);
  return { index: { ...index, groups: ordered }, chunks: ready };
};
