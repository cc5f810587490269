/**
 * Where a message or a report is signed: the dash there ends a sentence.
 *
 *   The ferry has gone pic.example.com/1 — Jo Pike (@jopike) June 8, 2017
 *                      ^
 */
import type { Token } from '../model/segmented.ts';

const DASH = /^(?:[–—]|-{1,2})$/;
/** "pic.twitter.com/a1B2", "https://t.co/a1B2" */
const LINK = /^[^/]+\/\S/;
const CAPITAL = /^\p{Lu}/u;
/** Words in the name of an account. */
const LONGEST_NAME = 8;

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
/** Every token is asked: the pattern is tried on what begins like a dash. */
const isDash = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return (code === HYPHEN || code >= EN_DASH) && DASH.test(text);
};

/** "— Jo Pike (@jopike)" */
const isSignedAt = (tokens: readonly Token[], dash: number, end: number): boolean => {
  if (tokens[dash - 1]?.end === tokens[dash]!.start) return false;
  const limit = Math.min(end - 1, dash + LONGEST_NAME + 2);
  for (let i = dash + 2; i < limit; i += 1)
    if (tokens[i]!.text === '(') return tokens[i + 1]!.text.startsWith('@');
  return false;
};

/** Whether the signature of a message starts at `at`, the link before it taken in. */
export const startsSignature = (tokens: readonly Token[], at: number, end: number): boolean => {
  const { text } = tokens[at]!;
  if (isDash(text)) return !LINK.test(tokens[at - 1]?.text ?? '') && isSignedAt(tokens, at, end);
  return at + 1 < end && isDash(tokens[at + 1]!.text) && LINK.test(text) && isSignedAt(tokens, at + 1, end);
};

/** `no comment. —Jo Pike contributed`: a dash that belongs to the name after it, and to nothing before it. */
export const isDashOfName = (tokens: readonly Token[], at: number): boolean => {
  const [before, dash, name] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined || name === undefined || !isDash(dash.text)) return false;
  return before.end < dash.start && dash.end === name.start && CAPITAL.test(name.text);
};
