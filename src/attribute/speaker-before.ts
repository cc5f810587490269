/** Who speaks in a sentence that leads to what has no cue of its own, and where such a sentence stands. */
import { POS } from '../linear/parts-of-speech.ts';
import type { Paragraph, Token } from '../model/segmented.ts';
import { isWithin, type TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import type { TokenColumns } from './token-columns.ts';

/** The paragraph before, whatever advertisement stands between; -1 where there is none. */
export const paragraphBefore = (paragraphs: readonly Paragraph[], paragraph: number): number => {
  let before = paragraph - 1;
  while (before >= 0 && paragraphs[before]!.region === 'boilerplate') before -= 1;
  return before;
};

/** "*But* Holm shook her head": words that join a sentence to the one before. */
export const afterJoint = (
  columns: TokenColumns,
  tokens: readonly Token[],
  from: number,
  to: number,
): number => {
  const joins = (at: number): boolean =>
    columns.pos[at] === POS.CCONJ || columns.pos[at] === POS.ADV || tokens[at]!.text === ',';
  let at = from;
  while (at < to - 1 && joins(at)) at += 1;
  return at;
};

/** "*Song* claimed the clerk said no": the one whose cue stands in the sentence and in nobody's words; null for two. */
export const reporterIn = (drafts: readonly Draft[], sentence: TokenRange): TokenRange | null => {
  const here = drafts.filter(({ cue }) => cue !== null && isWithin(cue, sentence));
  const outer = here.filter(
    ({ cue }) => !here.some(({ content }) => content.some((part) => isWithin(cue!, part))),
  );
  const [first, ...more] = outer;
  const isOne = more.every(({ speaker }) => speaker?.first === first!.speaker?.first);
  return first !== undefined && isOne ? first.speaker : null;
};
