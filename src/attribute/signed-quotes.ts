/**
 * Who said it, by layout alone: a paragraph of quotation signed after a dash, and the turns of an interview.
 *
 *   “A city that cannot house its nurses has failed.” — Bishop Ruth Adeyemi
 *                                                     ^ ^^^^^^^^^^^^^^^^^^^
 *   Q: Why did you leave?
 */
import type { Segmented, Token } from '../model/segmented.ts';
import type { Draft, TokenRange } from './draft.ts';
import { contentOf, cueOf, isOwned, ownersOf } from './owners.ts';
import { POS, type Sheet } from './sheet.ts';

/** Layout leaves little doubt; the few slips are mottos with an author and lists with colons. */
const CONFIDENCE = 0.9;
/** A signature or a speaker's label has no more tokens ("Bishop Ruth Adeyemi, of Leeds"). */
const LONGEST_NAME = 10;

const DASH = /^(?:-{1,3}|[–—―])$/;
const TURN_LABEL = /^(?:Q|A|Question|Answer)$/;

const trimmed = (sheet: Sheet, first: number, end: number): TokenRange => {
  let last = end;
  while (last > first && sheet.isWord[last - 1] === 0 && sheet.closes[last - 1] === 0) last -= 1;
  return { first, end: last };
};

/** “…” — Name, from a paragraph's first token up to its end. */
const signature = (tokens: readonly Token[], sheet: Sheet, first: number, end: number): Draft | null => {
  if (sheet.opens[first] !== 1) return null;
  let dash = end - 1;
  while (dash > first && dash > end - 1 - LONGEST_NAME && !DASH.test(tokens[dash]!.text)) dash -= 1;
  const speaker = trimmed(sheet, dash + 1, end);
  const closing = dash - 1;
  if (sheet.closes[closing] !== 1 || sheet.quoted[closing] !== dash - first) return null;
  if (speaker.first >= speaker.end || sheet.pos[speaker.first] === POS.VERB) return null;
  if (tokens[speaker.first]!.text === tokens[speaker.first]!.lower) return null;
  return {
    cue: { first: dash, end: dash + 1, head: dash },
    speaker,
    content: [{ first, end: dash }],
    confidence: CONFIDENCE,
    rule: 'attribution/signed-quotes',
  };
};

/** Tokens before a colon that stands near a paragraph's start and after nothing but a name; else null. */
const label = (tokens: readonly Token[], sheet: Sheet, first: number, end: number): TokenRange | null => {
  for (let i = first; i < Math.min(end, first + 6); i += 1) {
    const { text, lower } = tokens[i]!;
    if (text === ':') return i > first && i + 1 < end ? { first, end: i } : null;
    if (sheet.isWord[i] === 1 && text === lower) return null;
  }
  return null;
};

const turnOf = (text: string, tokens: readonly Token[], name: TokenRange, end: number): Turn => {
  const label = text.slice(tokens[name.first]!.start, tokens[name.end - 1]!.end);
  const draft = {
    cue: { first: name.end, end: name.end + 1, head: name.end },
    speaker: TURN_LABEL.test(label) ? null : name,
    content: [{ first: name.end + 1, end }],
    isVerbatim: true,
    confidence: CONFIDENCE,
    rule: 'attribution/signed-quotes',
  };
  return { label, draft };
};

/** A turn with its label as one string. */
interface Turn {
  readonly label: string;
  readonly draft: Draft;
}

/** In an interview somebody speaks twice, or a question (Q) has its answer (A); other labels are a list's. */
const isInterview = (turns: readonly Turn[]): boolean => {
  const labels = turns.map((each) => each.label);
  return new Set(labels).size < labels.length || (labels.includes('Q') && labels.includes('A'));
};

/**
 * `drafts` with what layout adds: a signature where none of them has a word of the quotation, and the turns of
 * an interview instead of what was read at their colons.
 */
export const addSignedQuotes = (article: Segmented, sheet: Sheet, drafts: readonly Draft[]): Draft[] => {
  const { tokens } = article;
  const signed: Draft[] = [];
  const turns: Turn[] = [];
  const owners = ownersOf(sheet.size, drafts, contentOf);
  for (const { firstSentence, endSentence, region } of article.paragraphs) {
    if (region === 'boilerplate' || firstSentence >= endSentence) continue;
    const first = sheet.firstOf[firstSentence]!;
    const end = sheet.lastOf[endSentence - 1]! + 1;
    const draft = signature(tokens, sheet, first, end);
    if (draft !== null && !isOwned(owners, draft.content[0]!)) signed.push(draft);
    const name = label(tokens, sheet, first, end);
    if (name !== null) turns.push(turnOf(article.article.text, tokens, name, end));
  }
  if (!isInterview(turns)) return [...drafts, ...signed];
  const interview = turns.map((turn) => turn.draft);
  const colons = ownersOf(sheet.size, interview, cueOf);
  const kept = drafts.filter(({ cue }) => cue === null || !isOwned(colons, cue));
  return [...kept, ...signed, ...interview];
};
