/**
 * Attributions by position: a verb of speaking, the noun phrase before or after it, and the quotation or
 * clause beside it.
 */
import type { Segmented, Sentence, Token } from '../model/segmented.ts';
import type { Draft, TokenRange } from './draft.ts';

const VERBS = new Set(
  (
    'say tell announce declare argue claim note add warn state insist deny assert explain report admit suggest ' +
    'believe think write contend acknowledge predict promise vow confirm allege maintain reply respond tweet ask ' +
    'accuse praise criticize urge call demand order emphasize stress concede testify complain joke recall boast'
  ).split(' '),
);
const NAME_LIKE = new Set(['PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM', 'DET']);
const SKIPPED = new Set(['AUX', 'ADV', 'PART']);
/** How sure a rule of position is; measured once trained scores replace it. */
const GUESS = 0.5;

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (NAME_LIKE.has(token.pos) || token.lower === "'s" || token.lower === 'of');

const phraseBefore = (tokens: readonly Token[], verb: number, from: number): TokenRange | null => {
  let end = verb;
  while (end > from && SKIPPED.has(tokens[end - 1]!.pos)) end -= 1;
  let first = end;
  while (first > from && isNominal(tokens[first - 1])) first -= 1;
  return first < end ? { first, end } : null;
};

const phraseAfter = (tokens: readonly Token[], from: number, limit: number): TokenRange | null => {
  let end = from;
  while (end < limit && isNominal(tokens[end])) end += 1;
  return end > from ? { first: from, end } : null;
};

const trim = (tokens: readonly Token[], first: number, end: number): TokenRange[] => {
  let last = end;
  while (last > first && /^[.,;:]$/.test(tokens[last - 1]!.text)) last -= 1;
  let start = first;
  while (start < last && /^[.,;:]$/.test(tokens[start]!.text)) start += 1;
  return last > start ? [{ first: start, end: last }] : [];
};

const atVerb = (tokens: readonly Token[], verb: number, sentence: Sentence): Draft | null => {
  const { firstToken, endToken } = sentence;
  const cue = { first: verb, end: verb + 1, head: verb };
  const before = tokens[verb - 1]?.text ?? '';
  const inverted = verb > firstToken && /^[,?!”"’'.]+$/.test(before);
  const speaker = inverted ? phraseAfter(tokens, verb + 1, endToken) : phraseBefore(tokens, verb, firstToken);
  if (speaker === null) return null;
  const left = trim(tokens, firstToken, Math.min(speaker.first, verb));
  const right = trim(tokens, Math.max(speaker.end, verb + 1), endToken);
  const leftIsContent = left.length > 0 && /[,”"’']/.test(tokens[Math.min(speaker.first, verb) - 1]!.text);
  const content = leftIsContent ? left : right;
  return content.length === 0
    ? null
    : { cue, speaker, content, confidence: GUESS, rule: 'attribution/rules' };
};

const accordingTo = (tokens: readonly Token[], at: number, sentence: Sentence): Draft | null => {
  const speaker = phraseAfter(tokens, at + 2, sentence.endToken);
  if (speaker === null) return null;
  const left = trim(tokens, sentence.firstToken, at);
  const right = trim(tokens, speaker.end, sentence.endToken);
  const content = left.length > 0 ? left : right;
  const cue = { first: at, end: at + 2, head: at };
  return content.length === 0
    ? null
    : { cue, speaker, content, confidence: GUESS, rule: 'attribution/rules' };
};

/** The drafts of one sentence, in text order. */
const inSentence = (tokens: readonly Token[], sentence: Sentence): Draft[] => {
  const drafts: Draft[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at]!;
    const draft =
      token.lower === 'according' && tokens[at + 1]?.lower === 'to'
        ? accordingTo(tokens, at, sentence)
        : token.pos === 'VERB' && VERBS.has(token.lemma)
          ? atVerb(tokens, at, sentence)
          : null;
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
};

export const draftsByRule = ({ tokens, sentences }: Segmented): Draft[] =>
  sentences.flatMap((sentence) => (sentence.region === 'boilerplate' ? [] : inSentence(tokens, sentence)));
