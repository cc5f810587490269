/**
 * Words and marks that may part two statements; one inside a claim speaks against it.
 *
 *   The army left, and the port fell; it had held for a year.
 *                  ^^^              ^
 */
import { CLAUSE_WORDS, type ClauseWord } from '../lexicon/clause-words.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Token } from '../model/segmented.ts';

const KINDS: readonly ClauseWord[] = [
  'joins',
  'subordinates',
  'times',
  'supposes',
  'relative',
  'finite',
  'subject',
];
/** By form, 1 + the number of its kind in `CLAUSE`. */
export const CLAUSE_KIND = new Map([...CLAUSE_WORDS].map(([form, kind]) => [form, 1 + KINDS.indexOf(kind)]));
export const CLAUSE = {
  joins: 1,
  subordinates: 2,
  times: 3,
  supposes: 4,
  relative: 5,
  finite: 6,
  subject: 7,
};

/** What sets one clause against another; each stands without the word: "*while* the army slept". */
export const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

const DASH = /^(?:[–—―]|-{2,})$/;

/** The kinds of joints. */
export const JOINT = {
  none: 0,
  semicolon: 1,
  colon: 2,
  dash: 3,
  /** ", who left" */
  relative: 4,
  /** ", killing nine" */
  participle: 5,
  /** ", with", ", including" */
  attached: 6,
  /** ", and the port fell", "and he left" */
  andClause: 7,
  /** ", but the port fell" */
  otherClause: 8,
  /** "and shelled the port" */
  secondVerb: 9,
  /** "and wages fell" */
  bareClause: 10,
  /** "while", "although" */
  contrast: 11,
  /** "after", "because" */
  subordinate: 12,
  /** "when", "if" */
  condition: 13,
  /** ", the council kept the tax" */
  commaClause: 14,
} as const;

/** As columns.ts numbers what lies ahead of a token: a subject and then a verb, and no comma between. */
const isSubjectThenVerb = (ahead: number): boolean => ahead > 3 && ahead < 7;

const RELATIVE = new Set(['which', 'who', 'whose', 'where']);

const markJoint = (
  tokens: readonly Token[],
  pos: Int32Array,
  kind: Int32Array,
  ahead: Int32Array,
  at: number,
): number => {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]!;
  if (text === ';') return JOINT.semicolon;
  if (text === ':') return JOINT.colon;
  if (DASH.test(text)) return JOINT.dash;
  if (text !== ',') return JOINT.none;
  if (RELATIVE.has(next.lower)) return JOINT.relative;
  if (next.lower === 'with' || next.lower === 'including') return JOINT.attached;
  if (pos[at + 1] === POS.VERB && next.lower.endsWith('ing')) return JOINT.participle;
  // ", and the port fell" is the joint of its "and"
  const joins = kind[at + 1]! >= CLAUSE.joins && kind[at + 1]! <= CLAUSE.relative;
  return !joins && isSubjectThenVerb(ahead[at + 1]!) ? JOINT.commaClause : JOINT.none;
};

/** @param ahead of the token after the joint, as columns.ts numbers it: over 3 where a subject comes before the verb */
const coordination = (
  tokens: readonly Token[],
  pos: number,
  kind: number,
  ahead: number,
  at: number,
): number => {
  const isAfterComma = at > 0 && tokens[at - 1]!.text === ',';
  if (kind === CLAUSE.subject || (isAfterComma && ahead > 3))
    return tokens[at]!.lower === 'and' ? JOINT.andClause : JOINT.otherClause;
  if (pos === POS.VERB || pos === POS.AUX || pos === POS.PART) return JOINT.secondVerb;
  return isSubjectThenVerb(ahead) ? JOINT.bareClause : JOINT.none;
};

/** The kind of joint that the token may be. */
export const jointOf = (
  tokens: readonly Token[],
  pos: Int32Array,
  kind: Int32Array,
  ahead: Int32Array,
  at: number,
): number => {
  if (at + 1 >= tokens.length) return JOINT.none;
  if (pos[at] === POS.PUNCT || pos[at] === POS.SYM) return markJoint(tokens, pos, kind, ahead, at);
  switch (kind[at]) {
    case CLAUSE.joins:
      return coordination(tokens, pos[at + 1]!, kind[at + 1]!, ahead[at + 1]!, at);
    case CLAUSE.subordinates:
      return CONTRASTS.has(tokens[at]!.lower) ? JOINT.contrast : JOINT.subordinate;
    case CLAUSE.times:
    case CLAUSE.supposes:
      return JOINT.condition;
    default:
      return JOINT.none;
  }
};
