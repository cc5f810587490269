/**
 * Speech in quotation marks whose tag right after it the models did not see.
 *
 *   “Who signed this?” asked Mary Colter angrily.
 *                      ^^^^^ ^^^^^^^^^^^
 */
import { MESSAGE_WORDS } from '../lexicon/message-words.ts';
import { SPEECH_FORMS } from '../lexicon/sentence-words.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { fromBareQuotes, type QuoteScene as Scene } from './bare-quotes.ts';
import type { Draft } from './draft.ts';
import { partyEnd, subjectAt } from './lead-speaker.ts';
import type { QuoteRange } from './loose-quotes.ts';
import type { TokenColumns } from './token-columns.ts';

/** A tag with a verb of speech leaves little doubt. */
const TAGGED = 0.8;
/** The comma waits for a speaker, and one stands there; a list of names would not follow it. */
const UNTOLD = 0.7;
const RULE = 'attribution/tagged-quotes';

const isVerbOfSpeech = ({ columns, tokens }: Scene, token: number): boolean =>
  columns.pos[token] !== POS.NOUN && SPEECH_FORMS.has(tokens[token]?.lower ?? '');

/** Right after "was quoted as saying" from `verb`; `verb` where it does not stand there. */
const quotedAsEnd = ({ tokens }: Scene, verb: number): number =>
  tokens[verb + 1]?.lower === 'quoted' &&
  tokens[verb + 2]?.lower === 'as' &&
  tokens[verb + 3]?.lower === 'saying'
    ? verb + 4
    : verb;

/** `“…,” Ruth Song said` and `“…?” asked Ruth Song angrily`. */
const tagged = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { columns, tokens, article } = scene;
  const from = quote.end;
  const to = columns.lastOf[article.paragraphs[quote.paragraph]!.endSentence - 1]! + 1;
  const content = [{ first: quote.first, end: quote.end }];
  const draft = (verb: number, speaker: TokenRange, end = verb + 1): Draft => {
    const cue = { first: verb, end, head: end - 1 };
    return { cue, speaker, content, confidence: TAGGED, rule: RULE };
  };
  if (from >= to) return null;
  if (isVerbOfSpeech(scene, from)) {
    const end = partyEnd(tokens, from + 1, to);
    return end > from + 1 ? draft(from, { first: from + 1, end }) : null;
  }
  const subject = subjectAt(columns, tokens, from, to);
  if (subject === null) return null;
  const saying = quotedAsEnd(scene, subject.verb);
  if (saying > subject.verb) return draft(subject.verb, subject, saying);
  return isVerbOfSpeech(scene, subject.verb) ? draft(subject.verb, subject) : null;
};

const isStop = ({ columns, tokens }: Scene, at: number): boolean =>
  tokens[at]!.text === '.' || columns.lastOf[columns.sentence[at]!]! < at;

/** ", 17." and "in a statement" after a name whose verb was left out. */
const endsTag = (scene: Scene, at: number, to: number): boolean => {
  const { tokens } = scene;
  if (at >= to || isStop(scene, at)) return true;
  if (tokens[at]!.text === ',')
    return tokens[at + 1]?.pos === 'NUM' && (at + 2 >= to || isStop(scene, at + 2));
  return tokens[at]!.lower === 'in' && MESSAGE_WORDS.get(tokens[at + 2]?.lower ?? '') === 'message';
};

/** `“…,” Song in a statement.`: a quotation that ends in a comma waits for its tag, though the verb was left out. */
const untold = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { columns, tokens, article } = scene;
  const from = quote.end;
  const to = columns.lastOf[article.paragraphs[quote.paragraph]!.endSentence - 1]! + 1;
  if (tokens[from - 2]!.text !== ',' || from >= to) return null;
  let end = partyEnd(tokens, from, to);
  // "Song's cousin Abe Lund"
  if (tokens[end]?.lower === "'s" && columns.pos[end + 1] === POS.NOUN) end = partyEnd(tokens, end + 2, to);
  if (end <= from || !endsTag(scene, end, to)) return null;
  const content = [{ first: quote.first, end: quote.end }];
  return { cue: null, speaker: { first: from, end }, content, confidence: UNTOLD, rule: RULE };
};

/** Quotations with a tag right after them, to be added to `drafts`. */
export const taggedQuotes = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] =>
  fromBareQuotes(article, columns, drafts, [tagged, untold]);
