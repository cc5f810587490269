/**
 * Telephone numbers: runs of short groups of digits that no amount is written in.
 *
 *   Ring +44 20 7946 0958, (020) 7946 0958, 0800 123 456 or 1-800-555-0199; 1 200 300 people did.
 *        ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^    ^^^^^^^^^^^^^^     no
 */
import type { Token } from '../../model/segmented.ts';

/** Longer runs are lists. */
const MOST_TOKENS = 14;

const isGroup = ({ text }: Token): boolean => /^\d{1,5}(?:\.\d{3,4}){0,3}$/.test(text);
const isJoint = ({ text }: Token): boolean => /^[-–().+/]$/.test(text);

/** At most one space stands between the tokens. */
const isClose = (a: Token, b: Token): boolean => b.start - a.end <= 1;

const edge = (tokens: readonly Token[], i: number, step: 1 | -1): number => {
  let at = i;
  for (let k = 0; k < MOST_TOKENS; k += 1) {
    const next = tokens[at + step];
    if (next === undefined || !(isGroup(next) || isJoint(next))) break;
    if (!(step === 1 ? isClose(tokens[at]!, next) : isClose(next, tokens[at]!))) break;
    at += step;
  }
  return at;
};

interface Run {
  readonly digits: string;
  readonly groups: number;
  /** Of its first token, "+" or "(" included. */
  readonly first: number;
}

const runAround = (tokens: readonly Token[], i: number): Run => {
  let first = edge(tokens, i, -1);
  const last = edge(tokens, i, 1);
  // a dash or bracket before the first group belongs to the sentence
  while (first < i && !isGroup(tokens[first]!) && !/^[+(]$/.test(tokens[first]!.text)) first += 1;
  const parts = tokens.slice(first, last + 1).filter(isGroup);
  return { digits: parts.map(({ text }) => text).join(''), groups: parts.length, first };
};

/** Of a number with its code: the plan of the ITU has 15 at most, the shortest in use 8. */
const [FEWEST, MOST] = [8, 15];
const CALLING =
  /^(?:call|calls|calling|phone|phoning|tel|tel\.|telephone|text|texting|dial|dialling|dialing|ring|ringing|fax|hotline|helpline|whatsapp|mobile|cell)$/;
/** Words between "call" and the number: "call the police on". */
const REACH = 8;

const isCalled = (tokens: readonly Token[], first: number): boolean => {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    if (/^[.!?;]$/.test(tokens[k]!.text) && !/^tel$/.test(tokens[k - 1]?.lower ?? '')) return false;
    if (CALLING.test(tokens[k]!.lower)) return true;
  }
  return false;
};

/** Whether the digits at token `i` are part of a telephone number. */
export const isTelephone = (tokens: readonly Token[], i: number): boolean => {
  if (!isGroup(tokens[i]!)) return false;
  const { digits, groups, first } = runAround(tokens, i);
  if (groups < 2 || digits.length > MOST) return false;
  const opener = tokens[first]!.text;
  if (opener === '+') return digits.length >= FEWEST;
  if (digits.startsWith('0') && !digits.startsWith('00')) return digits.length > FEWEST && groups <= 5;
  // seven without the code of the town
  return digits.length >= FEWEST - 1 && isCalled(tokens, first);
};
