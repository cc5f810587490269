/**
 * Speech in quotation marks in which the models saw no cue: with the speaker that its surroundings name.
 *
 *   Dana Kohl was blunt: “We had no alternative.”     Abe Lund said the mill would close.¶“It is over.”
 *   ^^^^^^^^^ no cue                                   ^^^^^^^^
 */
import { MESSAGE_WORDS } from '../lexicon/message-words.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { fromBareQuotes, type QuoteScene as Scene } from './bare-quotes.ts';
import type { Draft } from './draft.ts';
import { leadSpeaker, partyEnd, subjectAt } from './lead-speaker.ts';
import type { QuoteRange } from './loose-quotes.ts';
import { afterJoint, reporterIn } from './speaker-before.ts';
import { REGION, type TokenColumns } from './token-columns.ts';

/** Before a colon the subject speaks in four of five, of a sentence before the quotation in three of five. */
const AFTER_COLON = 0.7;
const AFTER_SENTENCE = 0.5;
/** "'s short written answer" */
const LONGEST_MESSAGE = 5;
const RULE = 'attribution/uncued-quotes';

/** The first token of the sentence that a colon right before the quotation ends, or -1. */
const colonLead = ({ columns, tokens }: Scene, { first }: QuoteRange): number =>
  first > 1 && tokens[first - 1]!.text === ':' ? columns.firstOf[columns.sentence[first - 1]!]! : -1;

const uncued = (quote: QuoteRange, speaker: TokenRange, confidence: number): Draft => ({
  cue: null,
  speaker,
  content: [{ first: quote.first, end: quote.end }],
  confidence,
  rule: RULE,
});

/** "*Holm*'s answer to the board:", "*the mayor*'s only comment:" */
const sender = ({ tokens }: Scene, from: number, to: number): TokenRange | null => {
  const end = partyEnd(tokens, from, to);
  if (end === from || tokens[end]?.lower !== "'s") return null;
  for (let at = end + 1; at < Math.min(to, end + LONGEST_MESSAGE); at += 1)
    if (MESSAGE_WORDS.get(tokens[at]!.lower) === 'message') return { first: from, end };
  return null;
};

const afterColon = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { columns, tokens } = scene;
  const from = colonLead(scene, quote);
  if (from < 0) return null;
  const colon = quote.first - 1;
  const speaker = leadSpeaker(columns, tokens, from, colon) ?? sender(scene, from, colon);
  return speaker && uncued(quote, speaker, AFTER_COLON);
};

/** "Ann Orr" beside the subject: the quotation may be hers as well. */
const namesAnother = ({ columns }: Scene, { end }: TokenRange, to: number): boolean => {
  for (let i = end; i + 1 < to; i += 1)
    if (columns.pos[i] === POS.PROPN && columns.pos[i + 1] === POS.PROPN) return true;
  return false;
};

/** Nothing but the quotation stands in its sentence. */
const isAlone = ({ columns }: Scene, quote: QuoteRange): boolean => {
  const [own, last] = [columns.sentence[quote.first]!, columns.sentence[quote.end - 1]!];
  return columns.firstOf[own] === quote.first && columns.lastOf[last]! < quote.end;
};

/** `“It is over, Holm said.` without its closing mark, or `law."It is over` without a space, may hold its own tag. */
const isWellMarked = ({ columns, tokens }: Scene, { first, end, goesOn }: QuoteRange): boolean =>
  (goesOn || columns.closes[end - 1] === 1) && tokens[first - 1]?.end !== tokens[first]!.start;

/** The sentence before a quotation that stands alone, in its paragraph or the one before; advertisements are passed over. */
const sentenceBefore = (scene: Scene, quote: QuoteRange): number => {
  if (!isAlone(scene, quote) || !isWellMarked(scene, quote)) return -1;
  const { regionOf, sentence, paragraphOf } = scene.columns;
  let before = sentence[quote.first]! - 1;
  let nearest = quote.paragraph - 1;
  while (before >= 0 && regionOf[before] === REGION.boilerplate) {
    nearest = paragraphOf[before]! - 1;
    before -= 1;
  }
  return before >= 0 && regionOf[before] === REGION.body && paragraphOf[before]! >= nearest ? before : -1;
};

/** `Holm said the mill would close.¶“It is over.”`: who said the sentence before goes on in their own words. */
const afterReported = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { columns, drafts } = scene;
  const before = sentenceBefore(scene, quote);
  if (before < 0) return null;
  const speaker = reporterIn(drafts, { first: columns.firstOf[before]!, end: columns.lastOf[before]! + 1 });
  return speaker && uncued(quote, speaker, AFTER_SENTENCE);
};

/** `She looked at the empty hall. “It is over.”`: the sentence before, in the paragraph or the one before. */
const afterSentence = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { columns, tokens } = scene;
  const before = sentenceBefore(scene, quote);
  if (before < 0) return null;
  const to = columns.lastOf[before]! + 1;
  const from = afterJoint(columns, tokens, columns.firstOf[before]!, to);
  const subject = subjectAt(columns, tokens, from, to);
  if (subject === null || columns.spoken[to]! > columns.spoken[from]! || namesAnother(scene, subject, to))
    return null;
  const isBody = tokens[subject.end - 1]!.pos !== 'PRON' && !isPerson(scene, subject);
  return isBody ? null : uncued(quote, { first: subject.first, end: subject.end }, AFTER_SENTENCE);
};

/** Two names and more, or a surname that stands after another name elsewhere: not "Germany". */
const isPerson = ({ tokens, surnames }: Scene, { first, end }: TokenRange): boolean =>
  (end - first > 1 || surnames.has(tokens[first]!.text)) && surnames.has(tokens[end - 1]!.text);

/** Quotations without a cue whose speaker is named before them, to be added to `drafts`. */
export const uncuedQuotes = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] =>
  fromBareQuotes(article, columns, drafts, [afterColon, afterReported, afterSentence]);
