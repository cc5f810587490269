/** Words that tell whether a sentence starts after an abbreviation or a quoted question. */
import { z } from 'zod';
import { loadTable } from './table.ts';

export type SentenceWordKind = 'starter' | 'title' | 'after-hour' | 'speech';

const rows = loadTable(
  'sentence-words',
  z.object({
    /** Lower case. */
    word: z.string().regex(/^[a-z.]+$/, 'write it in lower case'),
    kind: z.enum(['starter', 'title', 'after-hour', 'speech']),
    /** `|` stands where the sentence ends, if one does. */
    example: z.string().min(1),
  }),
  ['word', 'kind'],
);

const ofKind = (kind: SentenceWordKind): ReadonlySet<string> =>
  new Set(rows.filter((row) => row.kind === kind).map((row) => row.word));

export const STARTERS = ofKind('starter');
export const TITLES = ofKind('title');
export const AFTER_HOUR = ofKind('after-hour');
export const SPEECH_FORMS = ofKind('speech');
export const SENTENCE_WORD_ROWS = rows;
