/** What a cue tells about the speaker's stance: "denied", "asked for", "vowed". What is not here asserts. */
import * as z from 'zod';
import { STANCES, type Stance } from '../model/attribution.ts';
import { loadTable } from './table.ts';

/**
 * `any`: the cue alone. `to`, `for`, `on`: the content or what follows the cue opens with that word ("asked
 * members to stay"). `noun`: the cue is a noun ("their demand that").
 */
export type CueFrame = 'any' | 'to' | 'for' | 'on' | 'noun';

const rows = loadTable(
  'stance-cues',
  z.object({
    lemma: z.string().regex(/^[a-z]+$/, 'write the base form in lower case'),
    frame: z.enum(['any', 'to', 'for', 'on', 'noun']),
    stance: z.enum(STANCES),
    example: z.string().min(1),
  }),
  ['lemma', 'frame'],
);

const byFrame = new Map<string, Stance>(rows.map((row) => [`${row.lemma} ${row.frame}`, row.stance]));

/** The stance of a cue lemma in a frame, or undefined when the table has none. */
export const stanceOfCue = (lemma: string, frame: CueFrame): Stance | undefined =>
  byFrame.get(`${lemma} ${frame}`);
