/**
 * Speech in quotation marks in which the models saw no cue: with the speaker that its surroundings name.
 *
 *   Dana Kohl was blunt: “We had no alternative.”     “Who signed this?” asked Mary Colter angrily.
 *   ^^^^^^^^^ no cue                                                      ^^^^^ ^^^^^^^^^^^
 */
import { SPEECH_FORMS } from '../lexicon/sentence-words.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import { isTitleCase } from '../text/title-case.ts';
import type { Draft, TokenRange } from './draft.ts';
import { leadSpeaker, partyEnd, subjectAt } from './lead-speaker.ts';
import { type QuoteRange, quoteRanges } from './loose-quotes.ts';
import type { Sheet } from './sheet.ts';

/** Before a colon the subject speaks in four of five, of a sentence before the quotation in three of five. */
const AFTER_COLON = 0.7;
const AFTER_SENTENCE = 0.5;
/** A tag with a verb of speech leaves little doubt. */
const TAGGED = 0.8;
/** "It is over.": shorter ones are slogans and names. */
const FEWEST_WORDS = 3;

const RULE = 'attribution/uncued-quotes';
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const STOP = /[.?!…,]$/;

interface Scene {
  readonly article: Segmented;
  readonly sheet: Sheet;
  readonly tokens: readonly Token[];
  readonly surnames: ReadonlySet<string>;
}

/** The words between the marks. */
const innerOf = (sheet: Sheet, { first, end }: TokenRange): TokenRange => ({
  first: first + 1,
  end: sheet.closes[end - 1] === 1 ? end - 1 : end,
});

/** A sentence with its stop or comma, that no one would take for a title. */
const isSpeech = ({ sheet, tokens }: Scene, quote: QuoteRange): boolean => {
  const inner = innerOf(sheet, quote);
  if (inner.first >= inner.end || !CAPITAL.test(tokens[inner.first]!.text)) return false;
  if (!STOP.test(tokens[inner.end - 1]!.text) && sheet.closes[quote.end - 1] === 1) return false;
  let words = 0;
  for (let i = inner.first; i < inner.end; i += 1) words += sheet.isWord[i]!;
  return words >= FEWEST_WORDS && !isTitleCase(tokens, inner);
};

const isVerbOfSpeech = ({ sheet, tokens }: Scene, token: number): boolean =>
  sheet.pos[token] !== POS.NOUN && SPEECH_FORMS.has(tokens[token]?.lower ?? '');

/** `“…,” Ruth Song said` and `“…?” asked Ruth Song angrily`. */
const tagged = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { sheet, tokens, article } = scene;
  const from = quote.end;
  const to = sheet.lastOf[article.paragraphs[quote.paragraph]!.endSentence - 1]! + 1;
  const content = [{ first: quote.first, end: quote.end }];
  const draft = (verb: number, speaker: TokenRange): Draft => {
    const cue = { first: verb, end: verb + 1, head: verb };
    return { cue, speaker, content, confidence: TAGGED, rule: RULE };
  };
  if (from >= to) return null;
  if (isVerbOfSpeech(scene, from)) {
    const end = partyEnd(tokens, from + 1, to);
    return end > from + 1 ? draft(from, { first: from + 1, end }) : null;
  }
  const subject = subjectAt(sheet, tokens, from, to);
  if (subject === null || !isVerbOfSpeech(scene, subject.verb)) return null;
  return draft(subject.verb, { first: subject.first, end: subject.end });
};

/** The first token of the sentence that a colon right before the quotation ends, or -1. */
const colonLead = ({ sheet, tokens }: Scene, { first }: QuoteRange): number =>
  first > 1 && tokens[first - 1]!.text === ':' ? sheet.firstOf[sheet.sentence[first - 1]!]! : -1;

const uncued = (quote: QuoteRange, speaker: TokenRange, confidence: number): Draft => ({
  cue: null,
  speaker,
  content: [{ first: quote.first, end: quote.end }],
  confidence,
  rule: RULE,
});

const afterColon = (scene: Scene, quote: QuoteRange): Draft | null => {
  const from = colonLead(scene, quote);
  const speaker = from < 0 ? null : leadSpeaker(scene.sheet, scene.tokens, from, quote.first - 1);
  return speaker && uncued(quote, speaker, AFTER_COLON);
};

/** "Ann Orr" beside the subject: the quotation may be hers as well. */
const namesAnother = ({ sheet }: Scene, { end }: TokenRange, to: number): boolean => {
  for (let i = end; i + 1 < to; i += 1)
    if (sheet.pos[i] === POS.PROPN && sheet.pos[i + 1] === POS.PROPN) return true;
  return false;
};

/** Nothing but the quotation stands in its sentence. */
const isAlone = ({ sheet }: Scene, quote: QuoteRange): boolean => {
  const [own, last] = [sheet.sentence[quote.first]!, sheet.sentence[quote.end - 1]!];
  return sheet.firstOf[own] === quote.first && sheet.lastOf[last]! < quote.end;
};

/** `She looked at the empty hall. “It is over.”`: the sentence before, in the paragraph or the one before. */
const afterSentence = (scene: Scene, quote: QuoteRange): Draft | null => {
  const { sheet, tokens, article } = scene;
  const before = sheet.sentence[quote.first]! - 1;
  if (before < 0 || !isAlone(scene, quote)) return null;
  const home = article.paragraphs[sheet.paragraphOf[before]!]!;
  if (home.region !== 'body' || quote.paragraph - sheet.paragraphOf[before]! > 1) return null;
  const [from, to] = [sheet.firstOf[before]!, sheet.lastOf[before]! + 1];
  const subject = subjectAt(sheet, tokens, from, to);
  if (subject === null || sheet.spoken[to]! > sheet.spoken[from]! || namesAnother(scene, subject, to))
    return null;
  const isBody = tokens[subject.end - 1]!.pos !== 'PRON' && !isPerson(scene, subject);
  return isBody ? null : uncued(quote, { first: subject.first, end: subject.end }, AFTER_SENTENCE);
};

/** Two names and more, or a surname that stands after another name elsewhere: not "Germany". */
const isPerson = ({ tokens, surnames }: Scene, { first, end }: TokenRange): boolean =>
  (end - first > 1 || surnames.has(tokens[first]!.text)) && surnames.has(tokens[end - 1]!.text);

/** Names that stand after another one. */
const surnamesIn = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter(({ pos }, at) => pos === 'PROPN' && tokens[at - 1]?.pos === 'PROPN')
      .map(({ text }) => text),
  );

type Rule = (scene: Scene, quote: QuoteRange) => Draft | null;

const found = (
  article: Segmented,
  sheet: Sheet,
  drafts: readonly Draft[],
  rules: readonly Rule[],
): Draft[] => {
  const loose = quoteRanges(article, sheet, drafts).filter(({ owner }) => owner < 0);
  if (loose.length === 0) return [];
  const { tokens } = article;
  const scene = { article, sheet, tokens, surnames: surnamesIn(tokens) };
  return loose
    .filter((quote) => isSpeech(scene, quote))
    .flatMap((quote) => {
      for (const rule of rules) {
        const draft = rule(scene, quote);
        if (draft !== null) return [draft];
      }
      return [];
    });
};

/** Quotations with a tag right after them, to be added to `drafts`. */
export const taggedQuotes = (article: Segmented, sheet: Sheet, drafts: readonly Draft[]): Draft[] =>
  found(article, sheet, drafts, [tagged]);

/** Quotations without a cue whose speaker is named before them, to be added to `drafts`. */
export const uncuedQuotes = (article: Segmented, sheet: Sheet, drafts: readonly Draft[]): Draft[] =>
  found(article, sheet, drafts, [afterColon, afterSentence]);
