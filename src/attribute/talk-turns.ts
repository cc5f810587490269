/**
 * The turns of a talk written down: an interview, a broadcast, a parliament's record.
 *
 *   LOWE: Thank you.      Mr. HALVERSEN. I yield.      Q: Why did you leave?
 *       ^ cue                          ^ cue
 */
import type { Segmented, Token } from '../model/segmented.ts';
import { textOf } from '../model/span.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type TurnLabel, turnLabels } from '../text/turn-label.ts';
import type { Draft } from './draft.ts';
import { cueOf, isOwned, ownersOf } from './owners.ts';
import type { TokenColumns } from './token-columns.ts';

/** Layout leaves little doubt; the few slips are lists with colons. */
const CONFIDENCE = 0.9;
/** A transcript begins at once, after a headline and a note at most. */
const LATEST_START = 3;

const NAMELESS = /^(?:Q|A|Question|Answer)$/;
/** "(COMMERCIAL BREAK)", "[Applause]": nobody's words. */
const STAGE_NOTE = /^[([][^)\]]*[)\]]$/;
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);

/** A paragraph with its tokens, and its label if it has one. */
interface Passage extends TokenRange {
  readonly text: string;
  readonly start: number;
  readonly label: TurnLabel | null;
}

/** Paragraphs that may be turns; the others are left out. */
const passagesOf = ({ article, paragraphs }: Segmented, columns: TokenColumns): Passage[] => {
  const spoken = paragraphs.filter(
    ({ region, firstSentence, endSentence }) => region !== 'boilerplate' && firstSentence < endSentence,
  );
  const texts = spoken.map((paragraph) => textOf(article.text, paragraph));
  const labels = turnLabels(texts);
  return spoken.map(({ start, firstSentence, endSentence }, i) => ({
    first: columns.firstOf[firstSentence]!,
    end: columns.lastOf[endSentence - 1]! + 1,
    text: texts[i]!,
    start,
    label: labels[i]!,
  }));
};

const turnOf = (tokens: readonly Token[], { first, end, text, start, label }: Passage): Draft | null => {
  const { nameStart, nameEnd, mark } = label!;
  const opener = nameStart === 0 ? first : first + 1;
  let [name, cue] = [opener, opener];
  while (name < end && tokens[name]!.start < start + nameEnd) name += 1;
  while (cue < end && tokens[cue]!.end <= start + mark) cue += 1;
  if (cue + 1 >= end) return null;
  return {
    // "Mr. ALDER U." may hold the stop within the name's last token
    cue: { first: cue, end: cue + 1, head: cue },
    speaker: NAMELESS.test(text.slice(nameStart, nameEnd)) ? null : { first: opener, end: name },
    content: [{ first: cue + 1, end }],
    isVerbatim: true,
    confidence: CONFIDENCE,
    rule: 'attribution/talk-turns',
  };
};

/** The turns in order. In a transcript a paragraph without a label goes on with the last turn. */
const turnsOf = (article: Segmented, passages: readonly Passage[]): Draft[] => {
  const turns: Draft[] = [];
  const begins = passages.findIndex(({ label }) => label?.isSure);
  const isTranscript = begins >= 0 && begins < LATEST_START;
  for (const passage of passages) {
    if (passage.label !== null) {
      const turn = turnOf(article.tokens, passage);
      if (turn !== null) turns.push(turn);
    } else if (isTranscript && turns.length > 0 && !STAGE_NOTE.test(passage.text)) {
      const last = turns.pop()!;
      turns.push({ ...last, content: [...last.content, { first: passage.first, end: passage.end }] });
    }
  }
  return turns;
};

/** `drafts` with the turns, instead of what was read at their marks; "I" in a turn is who speaks it. */
export const addTurns = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const turns = turnsOf(article, passagesOf(article, columns));
  if (turns.length === 0) return [...drafts];
  const marks = ownersOf(columns.size, turns, cueOf);
  const names = ownersOf(columns.size, turns, ({ speaker }) => (speaker === null ? [] : [speaker]));
  const turned = ownersOf(columns.size, turns, ({ content }) => content);
  const isSelf = ({ speaker }: Draft): boolean =>
    speaker !== null &&
    FIRST_PERSON.has(article.tokens[speaker.first]!.lower) &&
    speaker.end === speaker.first + 1 &&
    turned[speaker.first] !== 0;
  const kept = drafts.filter(
    (draft) =>
      !(draft.cue !== null && (isOwned(marks, draft.cue) || isOwned(names, draft.cue))) && !isSelf(draft),
  );
  return [...kept, ...turns];
};
