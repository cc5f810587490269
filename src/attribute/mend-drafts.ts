/**
 * Slips of the models that a rule sees: readings that are none are dropped, the others mended one by one.
 *
 *   It is understood that talks failed.      What the inspectors found:      LONDON (AP) — The bank held its rate
 *   ^^ nobody                                ^^^^ no content                 ^^^^^^^^^^^^^ no content
 */

import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import { afterDateline } from '../text/dateline.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { givenOnce } from './give-once.ts';
import { partyEnd, subjectAt } from './lead-speaker.ts';
import { cueOf, ownersOf } from './owners.ts';
import type { TokenColumns } from './token-columns.ts';
import { isWorkTitle } from './work-titles.ts';

const QUESTION_WORDS: ReadonlySet<string> = new Set(['what', 'who', 'how', 'why', 'where', 'when', 'which']);

/** "What the inspectors found:" */
const isQuestionWord = (tokens: readonly Token[], { content }: Draft): boolean =>
  content.length === 1 &&
  content[0]!.end - content[0]!.first === 1 &&
  QUESTION_WORDS.has(tokens[content[0]!.first]!.lower);

/** "It is understood", "it was reported": a passive whose "it" is nobody. */
const isNobody = (tokens: readonly Token[], { speaker, cue }: Draft): boolean =>
  speaker !== null &&
  cue !== null &&
  speaker.end - speaker.first === 1 &&
  tokens[speaker.first]!.lower === 'it' &&
  tokens[cue.first]!.lemma === 'be' &&
  cue.head > cue.first &&
  /(?:ed|en|od|ught|own|aid)$/.test(tokens[cue.head]!.lower);

/** “…?” asked Mary Colter yesterday: who stands right after a cue that stands right after the quotation. */
const withAsker = (columns: TokenColumns, tokens: readonly Token[], draft: Draft): Draft => {
  const { cue, content, speaker } = draft;
  if (speaker !== null || cue === null || columns.closes[cue.first - 1] !== 1) return draft;
  if (!content.some(({ end }) => end === cue.first)) return draft;
  const end = partyEnd(tokens, cue.end, columns.lastOf[columns.sentence[cue.first]!]! + 1);
  if (end === cue.end) return draft;
  const rest = content.filter(({ first }) => first !== cue.end);
  return { ...draft, speaker: { first: cue.end, end }, content: rest };
};

/** A name that the speaker does not bear: "Abe Lund shook his head." */
const isAnother = (
  tokens: readonly Token[],
  speaker: TokenRange | null,
  told: TokenRange | null,
): boolean => {
  if (told === null || speaker === null || tokens[told.end - 1]!.pos !== 'PROPN') return false;
  const name = tokens[told.end - 1]!.text;
  return !tokens.slice(speaker.first, speaker.end).some(({ text }) => text === name);
};

/** `“…,” she said. *She looked at the map.* “…”`: between two quotations the article speaks; of another, null. */
const withoutTelling = (
  columns: TokenColumns,
  tokens: readonly Token[],
  { content, cue, speaker }: Draft,
  piece: TokenRange,
): TokenRange | null => {
  const first = piece.end - columns.quoted[piece.end - 1]!;
  const isTold =
    columns.depth[piece.first] === 0 && columns.closes[piece.end - 1] === 1 && first > piece.first;
  if (!isTold || cue === null || columns.opens[content[0]!.first] !== 1) return piece;
  const own = columns.sentence[first]!;
  const isApart =
    columns.firstOf[own] === first && columns.sentence[piece.first] !== columns.sentence[cue.first];
  if (!isApart) return piece;
  return isAnother(tokens, speaker, subjectAt(columns, tokens, piece.first, first))
    ? null
    : { first, end: piece.end };
};

/** "Anna Voss, but “the wall is cracked,” said Ivo Lamb": the first name alone speaks. */
const withoutQuotation = (
  columns: TokenColumns,
  tokens: readonly Token[],
  speaker: TokenRange,
): TokenRange => {
  for (let i = speaker.first; i < speaker.end; i += 1) {
    if (columns.depth[i] === 0) continue;
    const end = partyEnd(tokens, speaker.first, i);
    return end > speaker.first ? { first: speaker.first, end } : speaker;
  }
  return speaker;
};

const speakerOf = (columns: TokenColumns, tokens: readonly Token[], draft: Draft): TokenRange | null =>
  draft.speaker === null || isNobody(tokens, draft) ? null : withoutQuotation(columns, tokens, draft.speaker);

const withoutDateline = (columns: TokenColumns, tokens: readonly Token[], piece: TokenRange): TokenRange => {
  const sentence = columns.sentence[piece.first]!;
  if (columns.firstOf[sentence] !== piece.first) return piece;
  const first = afterDateline(tokens, piece.first, columns.lastOf[sentence]! + 1);
  return first < piece.end ? { first, end: piece.end } : piece;
};

const ENDED = /[.?!…]$/;

/** `“I am sure of it.” “To leave?” Song asked.`: two quotations side by side are of two speakers. */
const withoutNeighbour = (
  columns: TokenColumns,
  tokens: readonly Token[],
  { cue }: Draft,
  piece: TokenRange,
): TokenRange => {
  const first = piece.end - columns.quoted[piece.end - 1]!;
  const isBeforeCue = cue !== null && cue.first >= piece.end && columns.closes[piece.end - 1] === 1;
  if (!isBeforeCue || first <= piece.first || columns.closes[first - 1] !== 1) return piece;
  return ENDED.test(tokens[first - 2]!.text) ? { first, end: piece.end } : piece;
};

/** "was brief about *the sale: “We had no choice.”*": what a colon announces is said, not what it is about. */
const afterColon = (columns: TokenColumns, tokens: readonly Token[], piece: TokenRange): TokenRange => {
  const first = piece.end - columns.quoted[piece.end - 1]!;
  if (columns.closes[piece.end - 1] !== 1 || first - 1 <= piece.first) return piece;
  if (tokens[first - 1]!.text !== ':') return piece;
  for (let i = piece.first; i < first; i += 1)
    if (columns.pos[i] === POS.VERB || columns.pos[i] === POS.AUX) return piece;
  return { first, end: piece.end };
};

/** `“…,” said Voss, but “…,” said Lamb`: of a content that holds another's speech and cue, the quotation left over. */
const withoutOthers = (
  columns: TokenColumns,
  drafts: readonly Draft[],
  own: number,
  cues: Int32Array,
): Draft => {
  const content = drafts[own]!.content.map((piece) => {
    if (columns.opens[piece.first] !== 1 || columns.closes[piece.end - 1] !== 1) return piece;
    let cue = piece.first;
    while (cue < piece.end && (cues[cue] === 0 || cues[cue] === own + 1 || columns.depth[cue]! > 0)) cue += 1;
    const other = drafts[cues[cue]! - 1];
    if (cue >= piece.end || other === undefined || columns.opens[other.content[0]!.first] !== 1) return piece;
    const first = piece.end - columns.quoted[piece.end - 1]!;
    return first > cue ? { first, end: piece.end } : piece;
  });
  return { ...drafts[own]!, content };
};

const mendedContent = (columns: TokenColumns, tokens: readonly Token[], draft: Draft): TokenRange[] =>
  draft.content.flatMap((piece) => {
    const told = withoutTelling(columns, tokens, draft, piece);
    return told === null
      ? []
      : [
          afterColon(
            columns,
            tokens,
            withoutDateline(columns, tokens, withoutNeighbour(columns, tokens, draft, told)),
          ),
        ];
  });

/** What the models decided, without the slips. */
export const mendDrafts = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const { tokens } = article;
  const kept = drafts
    .filter((draft) => !isWorkTitle(tokens, columns, draft) && !isQuestionWord(tokens, draft))
    .map((draft) => ({
      ...draft,
      speaker: speakerOf(columns, tokens, draft),
      content: mendedContent(columns, tokens, draft),
    }))
    .map((draft) => withAsker(columns, tokens, draft));
  const cues = ownersOf(columns.size, kept, cueOf);
  return givenOnce(
    article,
    columns,
    kept.map((_, own) => withoutOthers(columns, kept, own, cues)),
  );
};
