/**
 * Whether a sentence starts after a stop. Never at a lower-case word, so that `“Why?” he asked` stays whole;
 * after an abbreviation only at a word that starts sentences.
 */
import type { Token } from '../model/segmented.ts';
import { isAbbreviated, isEllipsis, isOmission, OPENING_BRACKET, type StopContext } from './full-stops.ts';
import { isDashOfName } from './signatures.ts';

/** A sentence with its stop at `stop`, closing marks up to `last`, and the token after them at `next`. */
export interface Candidate {
  /** Whether there is a verb before the stop. */
  readonly hasVerb: boolean;
  readonly stop: number;
  readonly last: number;
  readonly next: number;
  readonly end: number;
}

/** How many words may stand between a quoted question and its verb: `“Why?” Mayor Ann Alder of Hull asked`. */
const LONGEST_SPEAKER = 6;

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
/** "iPhone", "eBay": lower case, yet they may start a sentence. */
const isLower = (token: Token): boolean => /^\p{Ll}(?!\p{Lu})/u.test(token.text);
/** A comma, a dash, a closing mark: nothing that a sentence starts with. */
const GOES_ON = /^(?![#@*•“”"‘’'«¿¡]|``)\p{P}/u;

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** The first token after opening marks and brackets. */
const headOf = ({ tokens, roles }: StopContext, { next, end }: Candidate): number => {
  let head = next;
  while (head < end && (roles.get(head) === 'opens' || OPENING_BRACKET.test(tokens[head]!.text))) head += 1;
  return head;
};

/** `“Why?” Alder asked.`: the question belongs to the sentence that reports it. */
const isReported = ({ tokens, roles, words }: StopContext, candidate: Candidate): boolean => {
  if (roles.get(candidate.last) !== 'closes') return false;
  const reach = Math.min(candidate.end, candidate.next + LONGEST_SPEAKER);
  for (let i = candidate.next; i < reach; i += 1) {
    const token = tokens[i]!;
    if (words.speech.has(token.lower)) return i > candidate.next;
    if (!isCapital(token) && token.pos !== 'ADP' && token.pos !== 'DET') return false;
  }
  return false;
};

const afterAbbreviation = (context: StopContext, candidate: Candidate, head: number): boolean => {
  const { tokens, words } = context;
  const next = tokens[head]!;
  const ending = words.abbreviations.get(tokens[candidate.stop]!.lower) ?? 'may';
  if (ending === 'never' || !isCapital(next)) return false;
  if (words.starters.has(next.lower)) return true;
  if (!candidate.hasVerb) return false;
  if (head > candidate.next || words.titles.has(next.lower)) return true;
  if (ending === 'hour') return !words.afterHour.has(next.lower);
  return ending === 'place' && head + 1 < candidate.end && isVerb(tokens[head + 1]);
};

/** `regrettable.Russia-U.S.`: no space between two sentences. Not "Node.JS", "J.Alder". */
const afterGlue = ({ tokens }: StopContext, { stop }: Candidate, head: number): boolean =>
  (tokens[stop - 1]?.text.length ?? 0) > 1 && /^\p{Lu}(?:[\p{Ll}’'.]|$)/u.test(tokens[head]!.text);

const afterMark = (context: StopContext, candidate: Candidate, head: number): boolean => {
  const { tokens } = context;
  const [stop, start] = [tokens[candidate.stop]!, tokens[head]!];
  const isGlued = tokens[candidate.next]!.start === tokens[candidate.last]!.end;
  if (isGlued && head === candidate.next) return afterGlue(context, candidate, head);
  if (isEllipsis(stop)) return isCapital(start) && !OPENING_BRACKET.test(tokens[candidate.next]!.text);
  if (isOmission(tokens, candidate.stop)) return false;
  return stop.text === '.' || !isReported(context, candidate);
};

/** Whether a sentence starts at the candidate's next token. */
export const startsSentence = (context: StopContext, candidate: Candidate): boolean => {
  const { tokens } = context;
  const head = headOf(context, candidate);
  if (head >= candidate.end) return false;
  const [stop, start] = [tokens[candidate.stop]!, tokens[head]!];
  // after a plain full stop a quotation may start in the middle: `It failed. “enormously,” he said`
  if (isLower(start)) return head > candidate.next && stop.text === '.';
  if (GOES_ON.test(start.text)) return stop.text === '.' && isDashOfName(tokens, head);
  return isAbbreviated(stop)
    ? afterAbbreviation(context, candidate, head)
    : afterMark(context, candidate, head);
};
