/** What the words around a pronoun, and those between it and a candidate, tell. */
import type { Segmented, Token } from '../model/segmented.ts';
import type { Anaphor } from './anaphor.ts';
import { type Row, SLOT, type Slots, VALUE } from './antecedent-slots.ts';
import { startsCapital } from './name-kind.ts';

const SUBORDINATES: ReadonlySet<string> = new Set(
  'after before when as since because that if while until although though where once whether than'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);
const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!', '—', '–', '--']);

/** Whether the sentence opens with a clause or phrase that ends before `at` in a comma: "After the vote, she". */
const afterOpening = (tokens: readonly Token[], first: number, at: number): boolean => {
  const { pos, lower } = tokens[first]!;
  if (pos !== 'ADP' && pos !== 'SCONJ' && !SUBORDINATES.has(lower)) return false;
  return tokens[at - 1]!.text === ',';
};

const OPENS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'VERB', 'ADV']);
/** "At last facing his greatest rival, Lind …": longer openings are rare. */
const LONGEST_OPENING = 14;

/** Whether the sentence opens with a phrase that no comma has ended before `at`: "In her first year, Lind". */
const inOpening = (tokens: readonly Token[], first: number, at: number): boolean => {
  const { pos, lower } = tokens[first]!;
  if (!OPENS.has(pos) && !SUBORDINATES.has(lower)) return false;
  if (at - first > LONGEST_OPENING) return false;
  for (let k = first; k < at; k += 1) if (tokens[k]!.text === ',') return false;
  return true;
};

export const openingOf = (
  { tokens, sentences }: Segmented,
  { token, sentence }: Anaphor,
): Slots['opening'] => {
  const { firstToken } = sentences[sentence]!;
  if (token === firstToken) return 'opens sentence';
  const before = tokens[token - 1]!;
  // "When she arrived": the clause opens the sentence
  if (token === firstToken + 1 && (before.pos === 'ADP' || SUBORDINATES.has(before.lower)))
    return 'opens clause';
  if (afterOpening(tokens, firstToken, token)) return 'after opening';
  if (inOpening(tokens, firstToken, token)) return 'opens clause';
  if (before.pos === 'CCONJ') return 'after and';
  return before.pos === 'VERB' || before.pos === 'AUX' ? 'after verb' : 'within';
};

/** Sentences of more words between a name and its pronoun are lists, or no sentences. */
const FARTHEST_LINK = 80;

const linkOf = ({ text, lower, pos }: Token): Slots['link'] => {
  if (STOPS.has(text)) return 'stop';
  if (RELATIVES.has(lower)) return 'relative';
  if (pos === 'SCONJ' || SUBORDINATES.has(lower)) return 'opens clause';
  if (pos === 'CCONJ') return 'and';
  return text === ',' ? 'comma' : 'none';
};

const UNASKED = 255;

/** How strongly each token parts what stands before from what stands after it: worked out once, when asked. */
export const unaskedLinks = ({ length }: readonly Token[]): Uint8Array =>
  new Uint8Array(length).fill(UNASKED);

const linkAt = (tokens: readonly Token[], links: Uint8Array, at: number): number => {
  if (links[at] === UNASKED) links[at] = VALUE.link[linkOf(tokens[at]!)];
  return links[at]!;
};

const MOST_VERBS = VALUE.verbs['3'];

/** Notes the verbs and the strongest joint between two places of one sentence. */
export const describeLink = (
  tokens: readonly Token[],
  links: Uint8Array,
  from: number,
  to: number,
  row: Row,
): void => {
  // so far apart, there is some of everything between
  const far = to - from > FARTHEST_LINK;
  let verbs = far ? MOST_VERBS : 0;
  let link = far ? VALUE.link.stop : 0;
  for (let at = from; at < to && !far; at += 1) {
    if (tokens[at]!.pos === 'VERB') verbs += 1;
    link = Math.max(link, linkAt(tokens, links, at));
  }
  row[SLOT.verbs] = Math.min(verbs, MOST_VERBS);
  row[SLOT.link] = link;
};

const PREPOSITIONS: ReadonlySet<string> = new Set<Slots['after']>([
  'of',
  'in',
  'at',
  'on',
  'by',
  'with',
  'to',
  'for',
  'from',
  'against',
  'like',
]);
const LEADS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM']);

/** The preposition that a mention stands after: people are told "by" and "with", places "in" and "at". */
export const afterOf = (
  { tokens, sentences }: Segmented,
  first: number,
  sentence: number,
): Slots['after'] => {
  let at = first - 1;
  while (at > sentences[sentence]!.firstToken && LEADS.has(tokens[at]!.pos)) at -= 1;
  if (at < sentences[sentence]!.firstToken) return 'none';
  const { lower, pos } = tokens[at]!;
  if (PREPOSITIONS.has(lower)) return lower as Slots['after'];
  return pos === 'ADP' ? 'other' : 'none';
};

/** What stands right after a mention. */
export const followOf = (tokens: readonly Token[], end: number): Slots['follows'] => {
  const next = tokens[end];
  if (next === undefined) return 'stop';
  const { text, lower, pos } = next;
  if (text === ',') return 'comma';
  if (lower === "'s" || lower === "'") return 'possessive';
  if (text === '(' || text === '[') return 'bracket';
  if (STOPS.has(text)) return 'stop';
  if (pos === 'VERB' || pos === 'AUX') return 'verb';
  if (pos === 'CCONJ') return 'and';
  if (pos === 'NOUN' || pos === 'PROPN') return 'noun';
  return pos === 'ADP' ? 'preposition' : 'other';
};

/** "Lind *and* Moss": one of several. */
export const pairedOf = (tokens: readonly Token[], first: number, end: number): Slots['paired'] => {
  const before = tokens[first - 1];
  const earlier = tokens[first - 2];
  if (before?.pos === 'CCONJ' && earlier !== undefined && startsCapital(earlier.text)) return 'and before';
  const next = tokens[end];
  const second = tokens[end + 1];
  const joins = next?.pos === 'CCONJ' && second !== undefined && startsCapital(second.text);
  return joins ? 'and after' : 'no';
};
