/**
 * The statements that the article makes in its own voice: clauses with a finite verb that no attribution has,
 * and that hold a number, a date or an actor.
 *
 *   The dam broke on Friday, and Okoro said help was near.
 *   ^^^^^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import { SPEAKER_PRONOUNS } from '../lexicon/speaker-pronouns.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { overlaps, type Span } from '../model/span.ts';
import { afterDateline } from '../text/dateline.ts';
import { lastStarting, markTokens, spanOf, type TokenRange } from '../text/token-range.ts';
import type { Statement } from './cut-contents.ts';
import { mainVerb } from './find-verb.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import { trimmed } from './trim-range.ts';

const isPerson = ({ lower, lemma }: Token): boolean => {
  const points = SPEAKER_PRONOUNS.get(lower);
  return points === 'male' || points === 'female' || ROLES.has(lemma) || SPEAKER_NOUNS.has(lemma);
};

/** Whether one of `mentions`, in text order and apart, shares a unit with `span`. */
const touchesAny = (mentions: readonly Span[], span: Span): boolean => {
  const last = mentions[lastStarting(mentions, span.end - 1)];
  return last !== undefined && overlaps(last, span);
};

/** Whether somebody or something that acts is named in `range`: a name, a post, an organisation, "he", "she". */
const namesActor = ({ tokens, dates }: Attributed, range: TokenRange): boolean => {
  for (let i = range.first; i < range.end; i += 1) {
    const token = tokens[i]!;
    if (isPerson(token) || (token.pos === 'PROPN' && !touchesAny(dates, token))) return true;
  }
  return false;
};

const isCheckable = (article: Attributed, range: TokenRange): boolean => {
  const span = spanOf(article.tokens, range);
  return touchesAny(article.numbers, span) || touchesAny(article.dates, span) || namesActor(article, range);
};

/** One flag per token: whether somebody else's words take it, or the words that say who said them. */
interface Taken {
  readonly said: Uint8Array;
  readonly cue: Uint8Array;
  readonly all: Uint8Array;
}

/** What is left beside an attribution must be longer than "on Friday", "in an interview with reporters". */
const FEWEST_BESIDE = 6;

/** The runs of `range` that `marks` leave free. */
const freeRuns = (marks: Uint8Array, { first, end }: TokenRange): TokenRange[] => {
  const runs: TokenRange[] = [];
  for (let at = first; at < end; at += 1) {
    if (marks[at] === 1) continue;
    const start = at;
    while (at < end && marks[at] === 0) at += 1;
    runs.push({ first: start, end: at });
  }
  return runs;
};

const LOOSE_TAGS: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADP', 'DET', 'PART']);

const isLoose = ({ pos, lower }: Token): boolean =>
  LOOSE_TAGS.has(pos) || CLAUSE_WORDS.get(lower) === 'relative' || CLAUSE_WORDS.get(lower) === 'joins';

/** A clause cut short by somebody's words ends before the words that led to them: "it lost $40 million*, and*". */
const withoutLooseEnd = (tokens: readonly Token[], piece: TokenRange, clause: TokenRange): TokenRange => {
  if (piece.end === clause.end) return piece;
  let { end } = piece;
  while (end > piece.first && isLoose(tokens[end - 1]!)) end -= 1;
  return end === piece.end ? piece : trimmed(tokens, { first: piece.first, end });
};

/** "*that was read to the paper*" after somebody's words: its subject went with them. */
const lacksSubject = (tokens: readonly Token[], { first }: TokenRange, clause: TokenRange): boolean => {
  if (first === clause.first || first === 0) return false;
  const { pos, lower } = tokens[first]!;
  return pos === 'AUX' || pos === 'VERB' || CLAUSE_WORDS.get(lower) === 'relative';
};

/** What `marks` leave free of a clause, trimmed; pieces without a subject are left out. */
const freePieces = (tokens: readonly Token[], clause: Clause, marks: Uint8Array): TokenRange[] =>
  freeRuns(marks, clause)
    .map((piece) => withoutLooseEnd(tokens, trimmed(tokens, piece), clause))
    .filter((piece) => piece.first < piece.end && !lacksSubject(tokens, piece, clause));

/** What a clause that attributes says besides: "He sent 40 men on Monday in what | aides called | a test". */
const besideAttribution = (tokens: readonly Token[], clause: Clause, taken: Taken): TokenRange[] =>
  freePieces(tokens, clause, taken.all).filter((piece) => piece.end - piece.first >= FEWEST_BESIDE);

/** Clauses of one sentence that are the reporter's own, those that hang on another with what they hang on. */
const ownClauses = (tokens: readonly Token[], sentence: TokenRange, taken: Taken): Clause[] =>
  splitClauses(tokens, sentence).flatMap((clause) => {
    if (taken.cue.subarray(clause.first, clause.end).includes(1))
      return besideAttribution(tokens, clause, taken).map(({ first, end }) => ({ first, end, hangs: false }));
    return freePieces(tokens, clause, taken.said).map(({ first, end }) => ({
      first,
      end,
      hangs: clause.hangs && first === clause.first,
    }));
  });

/** A clause that hangs on another has its actor there. */
const states = (article: Attributed, clause: Clause): boolean =>
  clause.hangs || (mainVerb(article.tokens, clause) >= 0 && isCheckable(article, clause));

/**
 * The reporter's own statements, in text order.
 * @param quoted quotations that no attribution has: not the reporter's words
 */
export const cutAssertions = (article: Attributed, quoted: readonly Span[]): Statement[] => {
  const { tokens, attributions } = article;
  const contents = attributions.flatMap(({ content }) => content);
  const cues = attributions.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  const speakers = attributions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const said = [...contents, ...quoted];
  const taken = {
    said: markTokens(tokens, said),
    cue: markTokens(tokens, cues),
    all: markTokens(tokens, [...said, ...cues, ...speakers]),
  };
  return article.sentences
    .filter((sentence) => sentence.region === 'body' && sentence.firstToken < sentence.endToken)
    .map(({ firstToken, endToken }) => ({
      first: afterDateline(tokens, firstToken, endToken),
      end: endToken,
    }))
    .flatMap((sentence) => ownClauses(tokens, sentence, taken))
    .filter((clause) => states(article, clause))
    .map(({ first, end }) => ({ first, end, attribution: null, whole: true }));
};
