/** Words that tell whether a sentence starts or goes on after an abbreviation or a quoted question. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export type SentenceWordKind = 'starter' | 'title' | 'after-hour' | 'speech' | 'institution';

const rows = loadTable(
  'sentence-words',
  z.object({
    /** Lower case. */
    word: z.string().regex(/^[a-z.]+$/, 'write it in lower case'),
    kind: z.enum(['starter', 'title', 'after-hour', 'speech', 'institution']),
    /** ` | ` stands for the space where a sentence ends, `⏎` for a stray break between paragraphs. */
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
/** What follows "U.S." as part of a name: "Congress", "Embassy". */
export const INSTITUTIONS = ofKind('institution');
export const SENTENCE_WORD_ROWS = rows;
