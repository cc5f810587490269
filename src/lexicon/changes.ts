/** Words that state a rise or a fall by an amount. */
import * as z from 'zod';
import { CHANGES } from '../model/number-mention.ts';
import { loadTable } from './table.ts';

export type Change = 'up' | 'down';

const rows = loadTable(
  'changes',
  z.object({
    word: z.string().regex(/^[a-z]+$/),
    change: z.enum(CHANGES),
    /**
     * `verb`: before the amount, "by" between or not. `transitive`: the same, of shares and points only, since
     * things are cut, raised and lost as well ("cut 755 staff", "raised $5m"). `adverb`: right before it ("up 4 percent"). `noun`: after
     * it ("a 4 percent rise"), or before "of" and it. `after`: right after it ("4 percent higher").
     */
    place: z.enum(['verb', 'transitive', 'adverb', 'noun', 'after']),
    example: z.string().min(1),
  }),
  ['word', 'place'],
);

const placed = (...places: readonly string[]): ReadonlyMap<string, Change> =>
  new Map(rows.filter((row) => places.includes(row.place)).map((row) => [row.word, row.change]));

/** Right before the amount. */
export const CHANGES_BEFORE = placed('verb', 'adverb');
/** Right before a share or points. */
export const SHARE_CHANGES_BEFORE = placed('verb', 'adverb', 'transitive');
/** "a 4 percent rise", "a rise of 4 percent". */
export const CHANGE_NOUNS = placed('noun');
/** Right after the amount. */
export const CHANGES_AFTER = placed('after');
export const CHANGE_ROWS = rows;
