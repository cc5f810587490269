/** Words that announce what somebody wrote or said: verbs at the end of a sentence ("she explains:"), names of messages. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export type MessageWord = 'announces' | 'message';

const rows = loadTable(
  'message-words',
  z.object({
    word: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    kind: z.enum(['announces', 'message']),
    /** `¶` stands for a new paragraph. */
    example: z.string().min(1),
  }),
  ['word'],
);

export const MESSAGE_WORDS: ReadonlyMap<string, MessageWord> = new Map(
  rows.map((row) => [row.word, row.kind]),
);
