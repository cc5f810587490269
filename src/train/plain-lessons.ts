/**
 * Hand-written lessons: short texts in plain constructions that news seldom has alone ("Prices rose and wages fell"),
 * with their claims. Each row has a text (paragraphs parted by "\\n") and its claims, parted by " || ": a speaker
 * ("-" for the article's own voice, "?" for somebody without a name), " :: ", and words of the text, two pieces
 * parted by " … ".
 */
import { readFileSync } from 'node:fs';
import type { ClaimLesson, GoldClaim, MakeLesson } from './claim-lessons.ts';

const ROWS = new URL('./plain-claims.tsv', import.meta.url);

const spansOf = (text: string, words: string): [number, number][] => {
  let from = 0;
  return words.split(' … ').map((piece) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`plain-claims.tsv: "${piece}" does not stand in "${text}"`);
    from = start + piece.length;
    return [start, from];
  });
};

const claimOf = (text: string, written: string): GoldClaim => {
  const [speaker, words] = written.split(' :: ') as [string, string];
  return { spans: spansOf(text, words), speaker: speaker === '-' ? null : speaker };
};

/** @throws where a claim does not stand in its text */
export const readPlainLessons = (makeLesson: MakeLesson): ClaimLesson[] =>
  readFileSync(ROWS, 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row, i) => {
      const [written, claims] = row.split('\t') as [string, string];
      const text = written.replaceAll('\\n', '\n');
      const gold = claims === '' ? [] : claims.split(' || ').map((claim) => claimOf(text, claim));
      const fields = { source: null, published: null, title: null, url: null, author: null, extra: {} };
      return makeLesson({ id: `plain-${i}`, text, ...fields }, gold);
    });
