/** What two sides claim, as a CSV table and as records. */
import type { DiffRow } from '../model/diff.ts';
import { column, type Table } from './table.ts';

export const DIFF: Table<DiffRow> = {
  name: 'diff',
  description: 'What two sources claim: agreed, differing, only one, only the other',
  columns: [
    column('relation', 'string', 'agreed, differing, only-a or only-b', ({ relation }) => relation),
    column('field', 'string', 'what the two differ in', ({ field }) => field),
    column('claim_a', 'string', "the first side's claim", ({ a }) => a?.text ?? null),
    column('claim_b', 'string', "the second side's claim", ({ b }) => b?.text ?? null),
    column('value_a', 'string', 'what the first side has there', ({ aValue }) => aValue),
    column('value_b', 'string', 'what the second side has there', ({ bValue }) => bValue),
    column('article_a', 'string', 'id of the article of claim_a', ({ a }) => a?.articleId ?? null),
    column('start_a', 'integer', 'first UTF-16 unit of claim_a', ({ a }) => a?.start ?? null),
    column('end_a', 'integer', 'one past the last unit of claim_a', ({ a }) => a?.end ?? null),
    column('article_b', 'string', 'id of the article of claim_b', ({ b }) => b?.articleId ?? null),
    column('start_b', 'integer', 'first UTF-16 unit of claim_b', ({ b }) => b?.start ?? null),
    column('end_b', 'integer', 'one past the last unit of claim_b', ({ b }) => b?.end ?? null),
  ],
};

const sideRecord = (side: DiffRow['a'], value: string | null) =>
  side && {
    claim_id: side.claimId,
    article_id: side.articleId,
    source: side.source,
    start: side.start,
    end: side.end,
    text: side.text,
    value,
  };

export const diffRecord = (row: DiffRow) => ({
  relation: row.relation,
  field: row.field,
  a: sideRecord(row.a, row.aValue),
  b: sideRecord(row.b, row.bValue),
});
