/** An article as columns of integers, one row a token: what the features of claims read. */
import { hashText } from '../linear/hash.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { ReadColumns } from '../linear/word-columns.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { tokenAfter } from '../text/token-range.ts';
import { isFiniteVerb } from './find-verb.ts';
import { CLAUSE, CLAUSE_KIND, JOINT, jointOf } from './joints.ts';

export interface ClaimColumns {
  readonly size: number;
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly class64: Int32Array;
  readonly class256: Int32Array;
  readonly isWord: Int32Array;
  /** 1 + the number of a clause word's kind; 0 for other words. */
  readonly kind: Int32Array;
  /** 1 on finite verbs. */
  readonly finite: Int32Array;
  /** What a token is to attributions and quotations, as bits of `ROLE`. */
  readonly role: Int32Array;
  /** How many of the tokens before this one are words, finite verbs, nominals, quoted (one row more than tokens). */
  readonly words: Int32Array;
  readonly verbs: Int32Array;
  readonly nominals: Int32Array;
  readonly quoted: Int32Array;
  readonly names: Int32Array;
  readonly figures: Int32Array;
  /** Tokens from each one to the next finite verb, as `verbAhead` numbers them. */
  readonly ahead: Int32Array;
  /** The kinds of the article's joints, in text order, their tokens, and how many of them stand before each token. */
  readonly joints: Int32Array;
  readonly jointAt: Int32Array;
  readonly jointsBefore: Int32Array;
}

/** The first row from `first` up to `end` with that value, or -1; rows beyond `end` are not looked at. */
export const indexWithin = (column: Int32Array, value: number, first: number, end: number): number => {
  for (let i = first; i < end; i += 1) if (column[i] === value) return i;
  return -1;
};

/** Bits of `role`. */
export const ROLE = { content: 1, cue: 2, speaker: 4, quoted: 8 } as const;

const COMMA = hashText(',');

/** A finite verb farther off than this is not looked for. */
const FARTHEST_VERB = 12;

/**
 * How far the next finite verb is and what stands before it: 0 none near, else 1 to 3 for its distance, plus 3
 * where a subject stands before it, plus 6 where a comma does.
 */
const aheadOf = (
  pos: Int32Array,
  kind: Int32Array,
  form: Int32Array,
  finite: Int32Array,
  at: number,
  end: number,
): number => {
  let subject = 0;
  let comma = 0;
  const limit = Math.min(end, at + FARTHEST_VERB);
  for (let i = at; i < limit; i += 1) {
    // "a Democrat *who* took office": that verb is the relative clause's
    if (subject === 1 && kind[i] === CLAUSE.relative) return 0;
    if (finite[i] === 1) return (i - at < 2 ? 1 : i - at < 6 ? 2 : 3) + 3 * subject + 6 * comma;
    const p = pos[i]!;
    if (p === POS.NOUN || p === POS.PROPN || p === POS.PRON || p === POS.NUM) subject = 1;
    else if (form[i] === COMMA) comma = 1;
  }
  return 0;
};

const rolesOf = ({ tokens, attributions, quotations }: Attributed): Int32Array => {
  const role = new Int32Array(tokens.length);
  const mark = ({ start, end }: Span, bit: number): void => {
    for (let at = tokenAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1)
      role[at]! |= bit;
  };
  for (const { content, cue, speaker } of attributions) {
    for (const span of content) mark(span, ROLE.content);
    if (cue !== null) mark(cue, ROLE.cue);
    if (speaker !== null) mark(speaker, ROLE.speaker);
  }
  for (const quotation of quotations) if (quotation.depth === 0) mark(quotation, ROLE.quoted);
  return role;
};

const figureTokens = ({ tokens, numbers, dates }: Attributed): Uint8Array => {
  const marks = new Uint8Array(tokens.length);
  for (const { start } of numbers) marks[tokenAfter(tokens, start)] = 1;
  for (const { start } of dates) marks[tokenAfter(tokens, start)] = 1;
  return marks;
};

interface Counted {
  readonly isWord: Int32Array;
  readonly finite: Int32Array;
  readonly pos: Int32Array;
  readonly role: Int32Array;
  readonly figures: Uint8Array;
}

/** How many tokens of each kind stand before each token, in one pass: the columns are long. */
const countsBefore = ({ isWord, finite, pos, role, figures: isFigure }: Counted) => {
  const create = () => new Int32Array(pos.length + 1);
  const [words, verbs, nominals] = [create(), create(), create()];
  const [quoted, names, figures] = [create(), create(), create()];
  for (let i = 0; i < pos.length; i += 1) {
    const name = pos[i] === POS.PROPN ? 1 : 0;
    const nominal = pos[i] === POS.NOUN || pos[i] === POS.PRON ? 1 : name;
    words[i + 1] = words[i]! + isWord[i]!;
    verbs[i + 1] = verbs[i]! + finite[i]!;
    nominals[i + 1] = nominals[i]! + nominal;
    quoted[i + 1] = quoted[i]! + (role[i]! & ROLE.quoted ? 1 : 0);
    names[i + 1] = names[i]! + name;
    figures[i + 1] = figures[i]! + isFigure[i]!;
  }
  return { words, verbs, nominals, quoted, names, figures };
};

/** The joints of an article: their kinds, where they stand, and how many stand before each token. */
const findJoints = (tokens: readonly Token[], pos: Int32Array, kind: Int32Array, ahead: Int32Array) => {
  const [joints, jointAt]: [number[], number[]] = [[], []];
  const jointsBefore = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) {
    const joint = jointOf(tokens, pos, kind, ahead, i);
    if (joint !== JOINT.none) {
      joints.push(joint);
      jointAt.push(i);
    }
    jointsBefore[i + 1] = joints.length;
  }
  return { joints: Int32Array.from(joints), jointAt: Int32Array.from(jointAt), jointsBefore };
};

export const createColumns = (article: Attributed, readColumns: ReadColumns): ClaimColumns => {
  const { tokens, sentences } = article;
  const size = tokens.length;
  const { form, lemma, pos, class64, class256, isWord } = readColumns(tokens);
  const kind = new Int32Array(size);
  for (let i = 0; i < size; i += 1) kind[i] = CLAUSE_KIND.get(tokens[i]!.lower) ?? 0;
  const finite = new Int32Array(size);
  const ahead = new Int32Array(size);
  for (const { firstToken, endToken, region } of sentences) {
    if (region !== 'body') continue;
    for (let i = firstToken; i < endToken; i += 1) finite[i] = isFiniteVerb(tokens, i, firstToken) ? 1 : 0;
    for (let i = firstToken; i < endToken; i += 1) ahead[i] = aheadOf(pos, kind, form, finite, i, endToken);
  }
  const role = rolesOf(article);
  const figures = figureTokens(article);
  const found = findJoints(tokens, pos, kind, ahead);
  return {
    size,
    form,
    lemma,
    pos,
    class64,
    class256,
    isWord,
    kind,
    finite,
    role,
    ahead,
    ...countsBefore({ isWord, finite, pos, role, figures }),
    ...found,
  };
};
