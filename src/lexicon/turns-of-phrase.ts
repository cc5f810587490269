/** Several words that say what one verb says: "turned the offer down" and "rejected it". */
import * as z from 'zod';
import { loadTable } from './table.ts';

/** A turn of phrase, its words as base forms. */
export interface Turn {
  readonly words: readonly string[];
  /** Which words may have others before them: "turn … down" has its second. */
  readonly afterGap: readonly boolean[];
  /** The base form of the verb that says the same. */
  readonly means: string;
}

const GAP = '…';

const rows = loadTable(
  'turns-of-phrase',
  z.object({
    /** Base forms with a space between; an ellipsis stands for a few words or none. */
    phrase: z
      .string()
      .regex(
        /^[a-z]+(?: [a-z]+)*(?: … [a-z-]+(?: [a-z]+)*)?$/,
        'write base forms in lower case, and one … at most',
      ),
    means: z.string().regex(/^[a-z]+$/, 'write the base form of one verb'),
    example: z.string().min(1),
  }),
  ['phrase'],
);

const turnOf = ({ phrase, means }: (typeof rows)[number]): Turn => {
  const parts = phrase.split(' ');
  const places = parts.flatMap((part, i) => (part === GAP ? [] : [i]));
  return {
    words: places.map((i) => parts[i]!),
    afterGap: places.map((i) => parts[i - 1] === GAP),
    means,
  };
};

const byFirstWord = (turns: readonly Turn[]): Map<string, Turn[]> => {
  const index = new Map<string, Turn[]>();
  for (const turn of turns) index.set(turn.words[0]!, [...(index.get(turn.words[0]!) ?? []), turn]);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

/** By their first word, those of more words first. */
export const TURNS_OF_PHRASE: ReadonlyMap<string, readonly Turn[]> = byFirstWord(rows.map(turnOf));
