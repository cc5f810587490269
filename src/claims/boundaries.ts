/**
 * Where in a sentence a claim may start and end, and why there.
 *
 *   Lind, who left in May, said that the dam held and the road was open.
 *   ^     ^                ^    ^    ^            ^   ^
 */
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { lastStarting, rangeOf, type TokenRange } from '../text/token-range.ts';
import { addEnd, addStart, LEAVES, type SentenceBoundaries } from './add-boundary.ts';
import { antecedentStart } from './antecedent.ts';
import { type Boundaries, type Boundary, END, START } from './boundary-kinds.ts';
import { type ClaimColumns, ROLE } from './columns.ts';
import type { ContentEdges } from './content-edges.ts';
import { passivesIn } from './find-passives.ts';
import { CLAUSE, CONTRASTS, JOINT } from './joints.ts';
import { interruptionOf, type Voice } from './voices.ts';

const OPENING_MARK = /^["“‘«„]$/;
const CLOSING_MARK = /^["”’»]$/;
/** "Lind, *who* left", "the miners, *most* of them from Tarn". */
const RELATES = new Set(['who', 'which', 'whose', 'whom', 'where', 'when', 'both', 'many', 'some', 'most']);
/** What an apposition begins with. */
const APPOSES = new Set(['DET', 'NUM', 'NOUN', 'PROPN', 'ADJ', 'VERB']);

/** "“We will wait,” *he* continued", "“We will wait,” *said* Lind": who says it, and that, is no part of it. */
const beforeRole = ({ columns, sentence }: SentenceBoundaries, at: number, bit: number): number => {
  let end = at;
  while (end > sentence.first && columns.role[end - 1]! & bit) end -= 1;
  return end;
};

/** At the edges of contents, cues and speakers. */
const addRoles = (found: SentenceBoundaries, edges: ContentEdges, at: number): void => {
  const { role } = found.columns;
  const before = at > found.sentence.first ? role[at - 1]! : 0;
  const opened = role[at]! & ~before;
  if (edges.starts.has(at)) {
    addStart(found, at, START.content);
    if (found.tokens[at]!.lower === 'that') addStart(found, at + 1, START.content);
  }
  if (edges.ends.has(at)) addEnd(found, at, END.content);
  if (opened & ROLE.cue) {
    addStart(found, at, START.cue);
    addEnd(found, beforeRole(found, at, ROLE.speaker), END.cue);
  }
  if (before & ~role[at]! & ROLE.cue) addStart(found, at, START.afterCue);
  if (opened & ROLE.speaker) {
    addStart(found, at, START.speaker);
    addEnd(found, beforeRole(found, at, ROLE.cue), END.speaker);
  }
};

/** "Lind, *who* left": the clause is claimed with its noun, or not at all. */
const hangsOnNoun = ({ tokens, sentence }: SentenceBoundaries, at: number): boolean =>
  RELATES.has(tokens[at]?.lower ?? '') &&
  at - 1 > sentence.first &&
  tokens[at - 1]!.text === ',' &&
  antecedentStart(tokens, at - 1, sentence.first) >= 0;

/** After a comma, and at the words that the clause or apposition after it speaks of. */
const addComma = (found: SentenceBoundaries, at: number): void => {
  const { tokens, sentence, starts } = found;
  if (!hangsOnNoun(found, at + 1)) addStart(found, at + 1, START.comma);
  addEnd(found, at, END.comma);
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.end) return;
  if (!RELATES.has(next.lower) && !APPOSES.has(next.pos)) return;
  const antecedent = antecedentStart(tokens, at, sentence.first);
  if (antecedent >= sentence.first) starts[antecedent - sentence.first]! |= START.antecedent;
};

/** "gun-rights", "the bank's": these marks part no words. */
const isInner = (tokens: readonly Token[], at: number): boolean => {
  const { text, start, end } = tokens[at]!;
  if (text === "'s" || text === '%' || text === '$') return true;
  return text === '-' && tokens[at - 1]?.end === start && tokens[at + 1]?.start === end;
};

const addMark = (found: SentenceBoundaries, at: number): void => {
  const { text, pos } = found.tokens[at]!;
  if (OPENING_MARK.test(text)) {
    addStart(found, at + 1, START.quotation);
    addEnd(found, at, END.quotation);
  }
  if (CLOSING_MARK.test(text)) {
    addStart(found, at + 1, START.mark);
    addEnd(found, at, END.quotation);
  } else if (pos === 'PUNCT' || pos === 'SYM') {
    addStart(found, at + 1, START.mark);
    addEnd(found, at, END.mark);
  }
};

/** "*As* many *as* 1,200 houses": neither word of a comparison opens anything. */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'as' && (tokens[at + 2]?.lower === 'as' || tokens[at - 2]?.lower === 'as');

/** Beside "and", "while", "that", "which". */
const addJoint = (found: SentenceBoundaries, at: number): void => {
  const { pos, lower } = found.tokens[at]!;
  const clause = found.columns.kind[at]!;
  if (pos === 'CCONJ' || clause === CLAUSE.joins) {
    addStart(found, at + 1, START.joined);
    addEnd(found, at, END.joined);
  } else if (pos === 'SCONJ' || (clause >= CLAUSE.subordinates && clause <= CLAUSE.relative)) {
    // "It is unclear *whether* he left": half of a question is no statement
    const opens = lower !== 'whether' && !hangsOnNoun(found, at) && !isComparison(found.tokens, at);
    if (opens) addStart(found, LEAVES.has(lower) ? at + 1 : at, START.opened);
    addEnd(found, at, END.opened);
  }
};

/** The comma that parts "Although the vote failed" from what goes on with a subject and a verb; -1 in a quotation. */
const endOfContrast = ({ tokens, columns, sentence }: SentenceBoundaries): number => {
  const { first, end } = sentence;
  if (!CONTRASTS.has(tokens[first]!.lower) || columns.role[first]! & ROLE.quoted) return -1;
  const { joints, jointAt, jointsBefore } = columns;
  for (let k = jointsBefore[first]!; k < jointsBefore[end]!; k += 1)
    if (joints[k] === JOINT.commaClause) return jointAt[k]!;
  return -1;
};

const inOrder = (kinds: Int32Array, first: number): Boundary[] => {
  const boundaries: Boundary[] = [];
  for (let i = 0; i < kinds.length; i += 1)
    if (kinds[i]! > 0) boundaries.push({ at: first + i, kinds: kinds[i]! });
  return boundaries;
};

/** "“We will,” *he said,* “close the port”": no claim ends, starts or has a start of its own where it is interrupted. */
const withoutInterruptions = (
  { tokens, columns, sentence, starts, ends }: SentenceBoundaries,
  voices: readonly Voice[],
): void => {
  for (const voice of voices) {
    const gap = interruptionOf(columns.isWord, voice, sentence);
    if (gap === null || !/^\p{Ll}/u.test(tokens[gap.end]!.text)) continue;
    ends[gap.first - sentence.first] = 0;
    starts[gap.end - sentence.first] = 0;
    starts.fill(0, voice.cue!.first - sentence.first, voice.cue!.end - sentence.first);
  }
};

/** "on Friday, May 2, *2014*": a number or a date is not cut. */
const withoutMentions = (
  { tokens, sentence, starts, ends }: SentenceBoundaries,
  { numbers, dates }: Attributed,
): void => {
  for (const mentions of [numbers, dates])
    for (let i = lastStarting(mentions, tokens[sentence.end - 1]!.start); i >= 0; i -= 1) {
      const mention = mentions[i]!;
      if (mention.start < tokens[sentence.first]!.start) break;
      const { first, end } = rangeOf(tokens, mention);
      starts.fill(0, first + 1 - sentence.first, end - sentence.first);
      ends.fill(0, first + 1 - sentence.first, end - sentence.first);
    }
};

/**
 * @param sentence its tokens, without a dateline
 * @param voices that have words in it
 */
export const boundariesIn = (
  article: Attributed,
  columns: ClaimColumns,
  edges: ContentEdges,
  sentence: TokenRange,
  voices: readonly Voice[],
): Boundaries => {
  const { tokens } = article;
  const size = sentence.end - sentence.first + 1;
  const [starts, ends] = [new Int32Array(size), new Int32Array(size)];
  const found: SentenceBoundaries = { tokens, columns, sentence, starts, ends };
  addStart(found, sentence.first, START.sentence);
  addEnd(found, sentence.end, END.sentence);
  for (let at = sentence.first; at < sentence.end; at += 1) {
    addRoles(found, edges, at);
    if (columns.isWord[at] === 1) addJoint(found, at);
    else if (tokens[at]!.text === ',') addComma(found, at);
    else if (!isInner(tokens, at)) addMark(found, at);
  }
  for (const passive of passivesIn(article, sentence)) {
    starts[passive.first - sentence.first]! |= START.passive;
    ends[passive.end - sentence.first]! |= END.opened;
  }
  withoutInterruptions(found, voices);
  withoutMentions(found, article);
  const { first } = sentence;
  return { starts: inOrder(starts, first), ends: inOrder(ends, first), contrastEnd: endOfContrast(found) };
};
