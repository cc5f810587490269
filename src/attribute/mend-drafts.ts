/**
 * Slips of the models that a rule sees: readings that are none are dropped, the others mended one by one.
 *
 *   It is understood that talks failed.      What the inspectors found:      LONDON (AP) — The bank held its rate
 *   ^^ nobody                                ^^^^ no content                 ^^^^^^^^^^^^^ no content
 */

import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import { afterDateline } from '../text/dateline.ts';
import type { Draft, TokenRange } from './draft.ts';
import { partyEnd, subjectAt } from './lead-speaker.ts';
import { quoteRanges } from './loose-quotes.ts';
import { cueOf, ownersOf } from './owners.ts';
import type { Sheet } from './sheet.ts';
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
const withAsker = (sheet: Sheet, tokens: readonly Token[], draft: Draft): Draft => {
  const { cue, content, speaker } = draft;
  if (speaker !== null || cue === null || sheet.closes[cue.first - 1] !== 1) return draft;
  if (!content.some(({ end }) => end === cue.first)) return draft;
  const end = partyEnd(tokens, cue.end, sheet.lastOf[sheet.sentence[cue.first]!]! + 1);
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
  sheet: Sheet,
  tokens: readonly Token[],
  { content, cue, speaker }: Draft,
  piece: TokenRange,
): TokenRange | null => {
  const first = piece.end - sheet.quoted[piece.end - 1]!;
  const isTold = sheet.depth[piece.first] === 0 && sheet.closes[piece.end - 1] === 1 && first > piece.first;
  if (!isTold || cue === null || sheet.opens[content[0]!.first] !== 1) return piece;
  const own = sheet.sentence[first]!;
  const isApart = sheet.firstOf[own] === first && sheet.sentence[piece.first] !== sheet.sentence[cue.first];
  if (!isApart) return piece;
  return isAnother(tokens, speaker, subjectAt(sheet, tokens, piece.first, first))
    ? null
    : { first, end: piece.end };
};

/** "Anna Voss, but “the wall is cracked,” said Ivo Lamb": the first name alone speaks. */
const withoutQuotation = (sheet: Sheet, tokens: readonly Token[], speaker: TokenRange): TokenRange => {
  for (let i = speaker.first; i < speaker.end; i += 1) {
    if (sheet.depth[i] === 0) continue;
    const end = partyEnd(tokens, speaker.first, i);
    return end > speaker.first ? { first: speaker.first, end } : speaker;
  }
  return speaker;
};

const speakerOf = (sheet: Sheet, tokens: readonly Token[], draft: Draft): TokenRange | null =>
  draft.speaker === null || isNobody(tokens, draft) ? null : withoutQuotation(sheet, tokens, draft.speaker);

const withoutDateline = (sheet: Sheet, tokens: readonly Token[], piece: TokenRange): TokenRange => {
  const sentence = sheet.sentence[piece.first]!;
  if (sheet.firstOf[sentence] !== piece.first) return piece;
  const first = afterDateline(tokens, piece.first, sheet.lastOf[sentence]! + 1);
  return first < piece.end ? { first, end: piece.end } : piece;
};

const ENDED = /[.?!…]$/;

/** `“I am sure of it.” “To leave?” Song asked.`: two quotations side by side are of two speakers. */
const withoutNeighbour = (
  sheet: Sheet,
  tokens: readonly Token[],
  { cue }: Draft,
  piece: TokenRange,
): TokenRange => {
  const first = piece.end - sheet.quoted[piece.end - 1]!;
  const isBeforeCue = cue !== null && cue.first >= piece.end && sheet.closes[piece.end - 1] === 1;
  if (!isBeforeCue || first <= piece.first || sheet.closes[first - 1] !== 1) return piece;
  return ENDED.test(tokens[first - 2]!.text) ? { first, end: piece.end } : piece;
};

/** "was brief about *the sale: “We had no choice.”*": what a colon announces is said, not what it is about. */
const afterColon = (sheet: Sheet, tokens: readonly Token[], piece: TokenRange): TokenRange => {
  const first = piece.end - sheet.quoted[piece.end - 1]!;
  if (sheet.closes[piece.end - 1] !== 1 || first - 1 <= piece.first) return piece;
  if (tokens[first - 1]!.text !== ':') return piece;
  for (let i = piece.first; i < first; i += 1)
    if (sheet.pos[i] === POS.VERB || sheet.pos[i] === POS.AUX) return piece;
  return { first, end: piece.end };
};

/** `“…,” said Voss, but “…,” said Lamb`: of a content that holds another's speech and cue, the quotation left over. */
const withoutOthers = (sheet: Sheet, drafts: readonly Draft[], own: number, cues: Int32Array): Draft => {
  const content = drafts[own]!.content.map((piece) => {
    if (sheet.opens[piece.first] !== 1 || sheet.closes[piece.end - 1] !== 1) return piece;
    let cue = piece.first;
    while (cue < piece.end && (cues[cue] === 0 || cues[cue] === own + 1 || sheet.depth[cue]! > 0)) cue += 1;
    const other = drafts[cues[cue]! - 1];
    if (cue >= piece.end || other === undefined || sheet.opens[other.content[0]!.first] !== 1) return piece;
    const first = piece.end - sheet.quoted[piece.end - 1]!;
    return first > cue ? { first, end: piece.end } : piece;
  });
  return { ...drafts[own]!, content };
};

const mendedContent = (sheet: Sheet, tokens: readonly Token[], draft: Draft): TokenRange[] =>
  draft.content.flatMap((piece) => {
    const told = withoutTelling(sheet, tokens, draft, piece);
    return told === null
      ? []
      : [
          afterColon(
            sheet,
            tokens,
            withoutDateline(sheet, tokens, withoutNeighbour(sheet, tokens, draft, told)),
          ),
        ];
  });

/** How far a cue is from a quotation; in another sentence it is farther than in the same. */
const distance = (sheet: Sheet, { cue }: Draft, { first, end }: TokenRange): number => {
  if (cue === null) return sheet.size * 2;
  const gap = cue.first >= end ? cue.first - end : first - cue.end;
  const [own, last] = [sheet.sentence[cue.first]!, sheet.sentence[end - 1]!];
  return own === last || own === sheet.sentence[first]! ? gap : gap + sheet.size;
};

/** A quotation that two drafts have is left to the one whose cue is nearest. */
const givenOnce = (article: Segmented, sheet: Sheet, drafts: readonly Draft[]): Draft[] => {
  const mended = [...drafts];
  const startingAt = new Map<number, number[]>();
  drafts.forEach(({ content }, i) => {
    for (const { first } of content) startingAt.set(first, [...(startingAt.get(first) ?? []), i]);
  });
  for (const quote of quoteRanges(article, sheet, drafts)) {
    if (quote.owner < 0) continue;
    const isIt = ({ first, end }: TokenRange): boolean => first === quote.first && end === quote.end;
    const having = (startingAt.get(quote.first) ?? []).filter((i) => mended[i]!.content.some(isIt));
    if (having.length < 2) continue;
    const nearest = having.reduce((a, b) =>
      distance(sheet, mended[b]!, quote) < distance(sheet, mended[a]!, quote) ? b : a,
    );
    for (const i of having) {
      const content = mended[i]!.content.filter((piece) => !isIt(piece));
      if (i !== nearest && content.length > 0) mended[i] = { ...mended[i]!, content };
    }
  }
  return mended;
};

/** What the models decided, without the slips. */
export const mendDrafts = (article: Segmented, sheet: Sheet, drafts: readonly Draft[]): Draft[] => {
  const { tokens } = article;
  const kept = drafts
    .filter((draft) => !isWorkTitle(tokens, sheet, draft) && !isQuestionWord(tokens, draft))
    .map((draft) => ({
      ...draft,
      speaker: speakerOf(sheet, tokens, draft),
      content: mendedContent(sheet, tokens, draft),
    }))
    .map((draft) => withAsker(sheet, tokens, draft));
  const cues = ownersOf(sheet.size, kept, cueOf);
  return givenOnce(
    article,
    sheet,
    kept.map((_, own) => withoutOthers(sheet, kept, own, cues)),
  );
};
