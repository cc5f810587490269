/**
 * Messages and letters that stand in a text without marks of quotation, signed by who wrote them.
 *
 *   We will not close the library.¶— Anna Voss (@annavoss) May 6, 2024
 *                                  ^ ^^^^^^^^^
 *   Dear colleagues,¶We have decided to close the mill.¶Sincerely,¶Rita Holm
 */
import type { Paragraph, Segmented } from '../model/segmented.ts';
import { textOf } from '../model/span.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import type { TokenColumns } from './token-columns.ts';

/** Layout leaves little doubt; the paragraph before a signature may be the article's own. */
const CONFIDENCE = 0.8;
const RULE = 'attribution/signed-messages';
/** A letter printed whole has no more paragraphs. */
const LONGEST_LETTER = 20;

const NAME = "\\p{Lu}[\\p{L}\\p{N}\\p{M}.’'&-]*(?: [\\p{L}\\p{N}\\p{M}.’'&-]+){0,6}";
/** "— Anna Voss (@annavoss)" */
const ACCOUNT = new RegExp(`^((?:[^\\s/]{1,60}/\\S{1,200} )?[–—―-]{1,2}\\s?)(${NAME}) \\(@\\w+\\)`, 'u');
const SALUTATION = /^Dear \p{L}/u;
const CLOSING =
  /^(?:Yours(?: (?:sincerely|faithfully|truly))?|Sincerely(?: yours)?|(?:Kind|Best|Warm) regards|Respectfully|Faithfully),?(?:\s+(?=\p{Lu})|$)/u;
const SIGNED = new RegExp(`^${NAME}`, 'u');

interface Passage {
  readonly paragraph: Paragraph;
  readonly text: string;
}

const rangeOf = (columns: TokenColumns, { firstSentence, endSentence }: Paragraph): TokenRange => ({
  first: columns.firstOf[firstSentence]!,
  end: columns.lastOf[endSentence - 1]! + 1,
});

/** The tokens of the text from `start` up to `end`, looked for in the range. */
const tokensIn = ({ tokens }: Segmented, range: TokenRange, start: number, end: number): TokenRange => {
  let first = range.first;
  while (first < range.end && tokens[first]!.end <= start) first += 1;
  let last = first;
  while (last < range.end && tokens[last]!.start < end) last += 1;
  return { first, end: last };
};

const draftOf = (speaker: TokenRange, content: readonly TokenRange[], dash: number | null): Draft => ({
  cue: dash === null ? null : { first: dash, end: dash + 1, head: dash },
  speaker,
  content,
  isVerbatim: true,
  confidence: CONFIDENCE,
  rule: RULE,
});

/** A post with its account: the paragraph before the signature, or the sentences before it in its own. */
const post = (
  article: Segmented,
  columns: TokenColumns,
  passages: readonly Passage[],
  at: number,
): Draft[] => {
  const { paragraph } = passages[at]!;
  for (let s = paragraph.firstSentence; s < paragraph.endSentence; s += 1) {
    const sentence = article.sentences[s]!;
    const text = textOf(article.article.text, sentence);
    const found = text.includes('(@') ? ACCOUNT.exec(text) : null;
    if (found === null) continue;
    const own = { first: columns.firstOf[s]!, end: columns.lastOf[s]! + 1 };
    const start = sentence.start + found[1]!.length;
    const speaker = tokensIn(article, own, start, start + found[2]!.length);
    const before = passages[at - 1];
    if (s > paragraph.firstSentence)
      return [
        draftOf(speaker, [{ first: rangeOf(columns, paragraph).first, end: own.first }], speaker.first - 1),
      ];
    return before?.paragraph.region === 'body'
      ? [draftOf(speaker, [rangeOf(columns, before.paragraph)], speaker.first - 1)]
      : [];
  }
  return [];
};

/** The signature of the letter that starts with paragraph `at`, and the number of its last paragraph; or null. */
const closingOf = (article: Segmented, columns: TokenColumns, passages: readonly Passage[], at: number) => {
  for (let i = at; i < Math.min(passages.length, at + LONGEST_LETTER); i += 1) {
    const closing = CLOSING.exec(passages[i]!.text);
    if (closing === null) continue;
    const isAlone = closing[0].length === passages[i]!.text.length;
    const place = passages[isAlone ? i + 1 : i];
    const offset = isAlone ? 0 : closing[0].length;
    const name = place && SIGNED.exec(place.text.slice(offset));
    if (!place || !name) return null;
    const start = place.paragraph.start + offset;
    return {
      last: i,
      speaker: tokensIn(article, rangeOf(columns, place.paragraph), start, start + name[0].length),
    };
  }
  return null;
};

const letter = (
  article: Segmented,
  columns: TokenColumns,
  passages: readonly Passage[],
  at: number,
): Draft[] => {
  if (!SALUTATION.test(passages[at]!.text)) return [];
  const closing = closingOf(article, columns, passages, at);
  if (closing === null || closing.last === at) return [];
  const content = passages.slice(at, closing.last).map(({ paragraph }) => rangeOf(columns, paragraph));
  return [draftOf(closing.speaker, content, null)];
};

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);

/** `drafts` with the messages; what "I" and "we" say in one is said by who signed it. */
export const addMessages = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const { paragraphs, tokens } = article;
  const passages = paragraphs
    .filter(({ firstSentence, endSentence }) => firstSentence < endSentence)
    .map((paragraph) => ({ paragraph, text: textOf(article.article.text, paragraph) }));
  const messages = passages.flatMap((_, at) => [
    ...post(article, columns, passages, at),
    ...letter(article, columns, passages, at),
  ]);
  if (messages.length === 0) return [...drafts];
  const written = new Uint8Array(columns.size);
  for (const { content } of messages) for (const { first, end } of content) written.fill(1, first, end);
  const isSelf = ({ speaker }: Draft): boolean =>
    speaker !== null && written[speaker.first] === 1 && FIRST_PERSON.has(tokens[speaker.first]!.lower);
  return [...drafts.filter((draft) => !isSelf(draft)), ...messages];
};
