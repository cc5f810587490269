/**
 * Readings whose only quoted words are the title of a work: nobody says them.
 *
 *   The director is remembered for “A Year of Salt.”
 */
import { WORK_WORDS } from '../lexicon/work-words.ts';
import type { Token } from '../model/segmented.ts';
import { isTitleCase } from '../text/title-case.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import type { TokenColumns } from './token-columns.ts';

const quotationsIn = (columns: TokenColumns, content: readonly TokenRange[]): TokenRange[] =>
  content.flatMap(({ first, end }) => {
    const found: TokenRange[] = [];
    for (let i = first; i < end; i += 1)
      if (columns.opens[i] === 1) found.push({ first: i + 1, end: i + columns.quoted[i]! - 1 });
    return found;
  });

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** A title of one word tells itself by the word before alone: "titled “Mothballs.”" */
const isOneCapital = (
  tokens: readonly Token[],
  columns: TokenColumns,
  { first, end }: TokenRange,
): boolean => {
  let words = 0;
  for (let i = first; i < end; i += 1) words += columns.isWord[i]!;
  return words === 1 && CAPITAL.test(tokens[first]!.text);
};

/** The cue or the word before the mark speaks of a work. */
const isAnnounced = (tokens: readonly Token[], { cue }: Draft, title: TokenRange): boolean => {
  const before = WORK_WORDS.get(tokens[title.first - 2]?.lower ?? '');
  if (before === 'work' || before === 'naming') return true;
  if (cue === null) return false;
  for (let i = cue.first; i < cue.end; i += 1) {
    const kind = WORK_WORDS.get(tokens[i]!.lower);
    // "the mayor called it “A Sad Day”" says something; "a series titled", "known for" do not
    if (kind === 'fame' || (kind === 'naming' && tokens[i]!.lower !== 'called')) return true;
  }
  return false;
};

/** Whether the draft attributes titles of works and no speech. */
export const isWorkTitle = (tokens: readonly Token[], columns: TokenColumns, draft: Draft): boolean => {
  const quotations = quotationsIn(columns, draft.content);
  return (
    quotations.length > 0 &&
    quotations.every((range) => isTitleCase(tokens, range) || isOneCapital(tokens, columns, range)) &&
    isAnnounced(tokens, draft, quotations[0]!)
  );
};
