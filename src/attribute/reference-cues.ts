/**
 * Cues that the models do not know: "per X", "X as saying", "From X:", "branded Y “…”".
 *
 *   Forty people died, per the ministry.     From the desk of Jo Orr:¶“We are ready.”
 *                      ^^^ ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^ ^^^^^^
 */
import { NAMING_VERBS } from '../lexicon/naming-verbs.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { partyEnd, subjectAt } from './lead-speaker.ts';
import { type QuoteRange, quoteRanges } from './loose-quotes.ts';
import { cueOf, ownersOf } from './owners.ts';
import { REGION, type TokenColumns } from './token-columns.ts';

/** A comma or the start of the sentence before "per" leaves no rate ("cars per day"); "From X:" no other reading. */
const CONFIDENCE = 0.7;
const RULE = 'attribution/reference-cues';
/** "per a county report released Monday": a source has no more words. */
const LONGEST_SOURCE = 10;
/** "And this from", "A short statement from" */
const LONGEST_LEAD = 5;

const LEADS: ReadonlySet<string> = new Set(['from', 'and', 'this', 'a', 'the', 'another', 'more']);
const PLACES: ReadonlySet<string> = new Set(['desk', 'office', 'pen', 'pulpit']);
const STOP = /^[.;!?]$/;

interface Scene {
  readonly article: Segmented;
  readonly columns: TokenColumns;
  readonly tokens: readonly Token[];
  /** By token: 1 + the draft whose cue it is in. */
  readonly cues: Int32Array;
}

const draftOf = (
  cue: TokenRange,
  head: number,
  speaker: TokenRange,
  content: readonly TokenRange[],
): Draft => ({
  cue: { ...cue, head },
  speaker,
  content,
  confidence: CONFIDENCE,
  rule: RULE,
});

/** "the ministry", "Zillow", "a county report released Monday": up to the next mark. */
const sourceEnd = ({ tokens, columns }: Scene, from: number, to: number): number => {
  const opensSource = columns.pos[from] === POS.DET || columns.pos[from] === POS.PROPN;
  if (from >= to || !opensSource) return from;
  let end = from;
  while (end < to && columns.isWord[end] === 1) end += 1;
  if (end < to && tokens[end]!.text !== ',' && !STOP.test(tokens[end]!.text)) return from;
  return end - from <= LONGEST_SOURCE ? end : from;
};

/** The speech of "…, per X" and "Per X, …". */
const per = (scene: Scene, at: number): Draft[] => {
  const { columns, tokens, cues } = scene;
  const sentence = columns.sentence[at]!;
  const [start, to] = [columns.firstOf[sentence]!, columns.lastOf[sentence]! + 1];
  const isFirst = at === start;
  if (cues[at] !== 0 || columns.depth[at]! > 0 || !(isFirst || tokens[at - 1]!.text === ',')) return [];
  const end = sourceEnd(scene, at + 1, to);
  if (end === at + 1) return [];
  const last = columns.isWord[to - 1] === 0 ? to - 1 : to;
  const content = isFirst ? { first: end + 1, end: last } : { first: start, end: at - 1 };
  if (content.first >= content.end) return [];
  return [draftOf({ first: at, end: at + 1 }, at, { first: at + 1, end }, [content])];
};

/** `branded the plan “a gift to the banks”`, where the models saw no cue. */
const branded = (
  { columns, tokens, cues }: Scene,
  quotes: ReadonlyMap<number, QuoteRange>,
  at: number,
): Draft[] => {
  const sentence = columns.sentence[at]!;
  const start = columns.firstOf[sentence]!;
  if (cues[at] !== 0 || columns.depth[at]! > 0) return [];
  const end = partyEnd(tokens, start, at);
  // a participle after the name may be tagged as an adjective
  const subject = end === at ? { first: start, end } : subjectAt(columns, tokens, start, at + 1);
  if (subject === null || end === start) return [];
  for (let i = at + 1; i <= columns.lastOf[sentence]! && i < at + LONGEST_SOURCE; i += 1) {
    const quote = quotes.get(i);
    if (quote === undefined) continue;
    const content = [{ first: at + 1, end: quote.end }];
    return quote.owner < 0
      ? [draftOf({ first: at, end: at + 1 }, at, { first: start, end: subject.end }, content)]
      : [];
  }
  return [];
};

/** Where the name starts after "From", "And this from", "From the desk of" at a sentence's start, or -1. */
const leadEnd = ({ tokens }: Scene, from: number, to: number): number => {
  let at = from;
  if (!LEADS.has(tokens[at]!.lower)) return -1;
  while (at < Math.min(to, from + LONGEST_LEAD) && tokens[at]!.lower !== 'from') at += 1;
  if (tokens[at]?.lower !== 'from') return -1;
  return PLACES.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of' ? at + 4 : at + 1;
};

/** "From the desk of" is said of speech alone; a plain "From X" needs its colon. */
const from = (scene: Scene, quote: QuoteRange): Draft[] => {
  const { columns, tokens, cues } = scene;
  const before = columns.sentence[quote.first - 1] ?? -1;
  if (quote.owner >= 0 || before < 0 || tokens[quote.first - 1] === undefined) return [];
  const [start, to] = [columns.firstOf[before]!, Math.min(quote.first, columns.lastOf[before]! + 1)];
  const name = leadEnd(scene, start, to);
  if (name < 0 || cues[start] !== 0) return [];
  const end = partyEnd(tokens, name, to);
  const isPlace = tokens[name - 1]!.lower === 'of';
  if (end === name || !(isPlace || tokens[to - 1]!.text === ':')) return [];
  const cue = { first: start, end: name };
  return [draftOf(cue, name - 1, { first: name, end }, [{ first: quote.first, end: quote.end }])];
};

/** What is to be added to `drafts`. */
export const referenceCues = (
  article: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
): Draft[] => {
  const { tokens } = article;
  const scene = { article, columns, tokens, cues: ownersOf(columns.size, drafts, cueOf) };
  const quotes = quoteRanges(article, columns, drafts);
  const byStart = new Map(quotes.map((quote) => [quote.first, quote]));
  const found = quotes.flatMap((quote) => from(scene, quote));
  for (let i = 0; i < columns.size; i += 1) {
    if (columns.regionOf[columns.sentence[i]!] !== REGION.body) continue;
    const { lower } = tokens[i]!;
    if (lower === 'per') found.push(...per(scene, i));
    else if (NAMING_VERBS.has(lower)) found.push(...branded(scene, byStart, i));
  }
  return found;
};

/** "quoted Holm *as saying* that …": Holm says it, not who quotes him. */
export const quotedAsSaying = (tokens: readonly Token[], draft: Draft): Draft => {
  const { cue, content } = draft;
  if (cue === null || tokens[cue.head]!.lemma !== 'quote' || content.length !== 1) return draft;
  const { first, end } = content[0]!;
  let as = first;
  while (as + 1 < end && !(tokens[as]!.lower === 'as' && tokens[as + 1]!.lower === 'saying')) as += 1;
  if (as === first || as + 2 >= end) return draft;
  const isColon = tokens[as + 2]!.text === ':' && as + 3 < end;
  const cueEnd = as + (isColon ? 3 : 2);
  return {
    ...draft,
    speaker: { first, end: as },
    cue: { first: as, end: cueEnd, head: as + 1 },
    content: [{ first: cueEnd, end }],
  };
};
