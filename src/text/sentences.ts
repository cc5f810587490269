/**
 * Where sentences end within a paragraph: at a full stop, question mark, exclamation mark or ellipsis, with
 * the closing marks after it, when what follows can start a sentence. Never before a lower-case word, so
 * that `“Why?” he asked` stays whole.
 */
import type { Token } from '../model/segmented.ts';
import type { MarkRole } from './quotes.ts';

/**
 * What an abbreviation does at the end of a sentence. `never`: a name or number follows ("Mr."). `may`: it
 * ends one before a word that starts sentences ("Inc. It"). `place`: also before a subject and its verb
 * ("Fresno, Calif. Police said"). `hour`: also before any word but a day or a time zone ("5 p.m. Police").
 */
export type AbbreviationEnding = 'never' | 'may' | 'place' | 'hour';

/** The words that the decision needs; from the lexicon. */
export interface SentenceWords {
  readonly abbreviations: ReadonlyMap<string, AbbreviationEnding>;
  /** Lower-cased words that start sentences and no names ("the", "but"). */
  readonly starters: ReadonlySet<string>;
  /** Lower-cased titles ("mr."): they start a sentence where one with a verb could end. */
  readonly titles: ReadonlySet<string>;
  /** Lower-cased words that follow an hour ("Monday", "ET"). */
  readonly afterHour: ReadonlySet<string>;
  /** Forms of verbs of speech that follow a quoted question: `“Why?” Alder asked`. */
  readonly speech: ReadonlySet<string>;
}

export interface SentenceContext {
  readonly tokens: readonly Token[];
  readonly roles: ReadonlyMap<number, MarkRole>;
  readonly words: SentenceWords;
}

/** A candidate end: sentence from `first`, stop at `stop`, closing marks up to `last`, next token `next`. */
interface Candidate {
  readonly first: number;
  readonly stop: number;
  readonly last: number;
  readonly next: number;
  readonly end: number;
}

const STOPS = /^(?:[.!?…。！？]|\.{2,})$/;
const ELLIPSIS = /^(?:…|\.{2,})$/;
const CLOSING_BRACKET = /^[)\]}]$/;
const OPENING_BRACKET = /^[([{]$/;
/** How many words may stand between a quoted question and its verb: `“Why?” Mayor Ann Alder of Hull asked`. */
const LONGEST_SPEAKER = 6;

const isStop = (token: Token): boolean => STOPS.test(token.text);
const isAbbreviation = (token: Token): boolean =>
  token.text.length > 1 && token.text.endsWith('.') && !ELLIPSIS.test(token.text);

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

const hasVerb = ({ tokens }: SentenceContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isVerb(tokens[i]!)) return true;
  return false;
};

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
/** "iPhone", "eBay": lower case, yet may start a sentence. */
const isLower = (token: Token): boolean => /^\p{Ll}(?!\p{Lu})/u.test(token.text);

/** The first token after opening marks and brackets. */
const headOf = ({ tokens, roles }: SentenceContext, { next, end }: Candidate): number => {
  let head = next;
  while (head < end && (roles.get(head) === 'opens' || OPENING_BRACKET.test(tokens[head]!.text))) head += 1;
  return head;
};

/** `“Why?” Alder asked.`: the question belongs to the sentence that reports it. */
const isReported = ({ tokens, roles, words }: SentenceContext, candidate: Candidate): boolean => {
  if (roles.get(candidate.last) !== 'closes') return false;
  const reach = Math.min(candidate.end, candidate.next + LONGEST_SPEAKER);
  for (let i = candidate.next; i < reach; i += 1) {
    const token = tokens[i]!;
    if (words.speech.has(token.lower)) return i > candidate.next;
    if (!isCapital(token) && token.pos !== 'ADP' && token.pos !== 'DET') return false;
  }
  return false;
};

const afterAbbreviation = (context: SentenceContext, candidate: Candidate, head: number): boolean => {
  const { tokens, words } = context;
  const token = tokens[candidate.stop]!;
  const next = tokens[head]!;
  const ending = words.abbreviations.get(token.lower) ?? 'may';
  if (ending === 'never' || !isCapital(next)) return false;
  if (words.starters.has(next.lower)) return true;
  if (!hasVerb(context, candidate.first, candidate.stop)) return false;
  if (head > candidate.next || words.titles.has(next.lower)) return true;
  if (ending === 'hour') return !words.afterHour.has(next.lower);
  const second = tokens[head + 1];
  return ending === 'place' && second !== undefined && head + 1 < candidate.end && isVerb(second);
};

/** `regrettable.Russia-U.S.`: no space between two sentences. Not "Node.JS", "J.Alder". */
const afterGlue = ({ tokens }: SentenceContext, { stop }: Candidate, head: number): boolean =>
  tokens[stop]!.text.length === 1 &&
  (tokens[stop - 1]?.text.length ?? 0) > 1 &&
  /^\p{Lu}(?:\p{Ll}|$)/u.test(tokens[head]!.text);

const endsSentence = (context: SentenceContext, candidate: Candidate): boolean => {
  const { tokens } = context;
  const head = headOf(context, candidate);
  if (head >= candidate.end) return false;
  const [stop, start] = [tokens[candidate.stop]!, tokens[head]!];
  const marked = head > candidate.next;
  if (isLower(start)) return marked && stop.text === '.';
  if (/^\p{P}/u.test(start.text) && !/^[#@•*"“‘«]/.test(start.text)) return false;
  if (tokens[candidate.next]!.start === tokens[candidate.last]!.end && !marked)
    return afterGlue(context, candidate, head);
  if (isAbbreviation(stop)) return afterAbbreviation(context, candidate, head);
  if (ELLIPSIS.test(stop.text)) return isCapital(start);
  if (stop.text !== '.' && isReported(context, candidate)) return false;
  return true;
};

/** "1. The first": a number that starts a list item ends nothing. */
const isListNumber = ({ tokens }: SentenceContext, first: number, stop: number): boolean =>
  stop === first + 1 && tokens[stop]!.text === '.' && /^(?:\d{1,3}|[a-zA-Z])$/.test(tokens[first]!.text);

/** Where the sentences of the tokens from `from` to `end` end: token indexes, exclusive, the last being `end`. */
export const sentenceEnds = (context: SentenceContext, from: number, end: number): number[] => {
  const { tokens, roles } = context;
  const closes = (i: number): boolean =>
    roles.get(i) === 'closes' || (CLOSING_BRACKET.test(tokens[i]!.text) && roles.get(i) === undefined);
  const ends: number[] = [];
  let first = from;
  for (let i = from; i < end; i += 1) {
    if (!isStop(tokens[i]!) && !isAbbreviation(tokens[i]!)) continue;
    let stop = i;
    while (i + 1 < end && (isStop(tokens[i + 1]!) || closes(i + 1))) {
      i += 1;
      if (isStop(tokens[i]!)) stop = i;
    }
    if (i + 1 >= end || isListNumber(context, first, stop)) continue;
    if (endsSentence(context, { first, stop, last: i, next: i + 1, end })) {
      ends.push(i + 1);
      first = i + 1;
    }
  }
  if (end > first) ends.push(end);
  return ends;
};
