/**
 * What a clause that attributes says besides, in the reporter's own voice.
 *
 *   Lind told the Courier in an interview printed on Tuesday that the dam was safe.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import { SPEECH_FORMS } from '../lexicon/sentence-words.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { spanOf, type TokenRange } from '../text/token-range.ts';
import { antecedentStart } from './antecedent.ts';
import { verbOfClause } from './clause-verb.ts';
import { isMeasured, isTrailingRelative } from './find-joints.ts';
import { holdsVerb, isFiniteVerb, mainVerb } from './find-verb.ts';
import { lacksSubject, piecesLeft, type Taken } from './free-pieces.ts';
import { holdsFigure, isCheckable, touchesAny } from './is-checkable.ts';

/** What is left beside an attribution must be longer than "on Friday", "in an interview with reporters". */
const FEWEST_BESIDE = 6;
/** "a plan to curb the sale of fish *that* would cost $4 million". */
const RELATIVE_REACH = 10;

/** "At noon, the mayor left": a subject and its verb after a few words that set the scene. */
const setsScene = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  for (let at = first; at + 1 < end; at += 1)
    if (tokens[at]!.text === ',') return verbOfClause(tokens, at + 1, end) >= 0;
    else if (CLAUSE_WORDS.get(tokens[at]!.lower) === 'subject' && isFiniteVerb(tokens, at + 1, at))
      return true;
  return false;
};

/** "in a memo released to reporters" has no subject, whatever looks like its verb; "its editor, Ben Lind, said" no object. */
const stands = (tokens: readonly Token[], piece: TokenRange): boolean => {
  const { pos } = tokens[piece.first]!;
  if (pos === 'VERB' || pos === 'PART' || pos === 'CCONJ' || (pos === 'ADP' && !setsScene(tokens, piece)))
    return false;
  return mainVerb(tokens, piece) >= 0 && !SPEECH_FORMS.has(tokens[piece.end - 1]!.lower);
};

/** "in an interview with the Courier", "in a letter of May 4": where and when it was said. */
const tellsOccasion = ({ tokens, dates }: Attributed, { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ pos }) => pos === 'PROPN') ||
  touchesAny(dates, spanOf(tokens, { first, end }));

/** Who speaks and the cue right before `piece`: "*Lind told* the Courier in …"; null when something else stands there. */
const withSpeech = (
  tokens: readonly Token[],
  piece: TokenRange,
  clause: TokenRange,
  taken: Taken,
): TokenRange | null => {
  let { first } = piece;
  let cues = 0;
  while (first > clause.first && taken.all[first - 1] === 1 && taken.said[first - 1] === 0) {
    first -= 1;
    cues += taken.cue[first]!;
  }
  if (cues === 0 || taken.cue[first] === 1 || taken.cue[piece.first - 1] !== 1) return null;
  return tokens[first]!.pos === 'PUNCT' ? null : { first, end: piece.end };
};

/** "The report came a day *after*" somebody said something: what was said tells when. */
const leadsToSpeech = (tokens: readonly Token[], piece: TokenRange, clause: TokenRange): boolean =>
  piece.first === clause.first &&
  tokens[piece.end]?.pos !== 'PUNCT' &&
  isMeasured(tokens, piece.end, piece.first);

/** "Lind, known for her wit, left the port": the verb of a subject that somebody's words part from it. */
const withOwnSubject = (
  tokens: readonly Token[],
  piece: TokenRange,
  clause: TokenRange,
  taken: Taken,
): TokenRange => {
  if (piece.first === clause.first || taken.all[clause.first] === 1) return piece;
  return mainVerb(tokens, clause) === piece.first ? { first: clause.first, end: piece.end } : piece;
};

const PARTS = new Set([
  'as',
  'part',
  'of',
  'in',
  'with',
  'under',
  'for',
  'by',
  'at',
  'on',
  'through',
  'from',
]);

/** "as part of *a plan that would cost $4 million*": a noun that a clause with a figure hangs on. */
const factWithin = (article: Attributed, piece: TokenRange): TokenRange | null => {
  const { tokens } = article;
  let { first } = piece;
  while (first < piece.end && PARTS.has(tokens[first]!.lower)) first += 1;
  const relative = tokens
    .slice(first + 1, first + RELATIVE_REACH)
    .some(({ lower }) => CLAUSE_WORDS.get(lower) === 'relative');
  const fact = { first, end: piece.end };
  return relative && holdsVerb(tokens, fact) && holdsFigure(article, spanOf(tokens, fact)) ? fact : null;
};

/** "He blamed the price of gas, *which has doubled*": a relative clause with the words it speaks of. */
const relativeBeside = (article: Attributed, piece: TokenRange, clause: TokenRange): TokenRange | null => {
  const { tokens } = article;
  const comma = piece.first - 1;
  if (comma <= clause.first || !isTrailingRelative(tokens, comma)) return null;
  const start = antecedentStart(tokens, comma, clause.first);
  return start >= 0 && holdsVerb(tokens, piece) && isCheckable(article, piece)
    ? { first: start, end: piece.end }
    : null;
};

/** The statements beside the cues of `clause`, each with a subject and a verb. */
export const besideCues = (article: Attributed, clause: TokenRange, taken: Taken): TokenRange[] => {
  const { tokens } = article;
  const besides = (piece: TokenRange): TokenRange | null => {
    if (leadsToSpeech(tokens, piece, clause)) return clause;
    const relative = relativeBeside(article, piece, clause);
    if (relative !== null) return relative;
    const own = withOwnSubject(tokens, piece, clause, taken);
    if (own.end - own.first < FEWEST_BESIDE || lacksSubject(tokens, own, clause)) return null;
    if (stands(tokens, own)) return own;
    const speech = tellsOccasion(article, piece) ? withSpeech(tokens, piece, clause, taken) : null;
    return speech ?? factWithin(article, piece);
  };
  return piecesLeft(tokens, clause, taken.all)
    .map(besides)
    .filter((piece) => piece !== null);
};
