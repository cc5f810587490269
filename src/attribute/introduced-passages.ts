/**
 * A paragraph that another announces, though it stands without marks of quotation.
 *
 *   In her column Ruth Song explains:¶The port was never dredged. It will be.
 *                 ^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hers
 */
import { MESSAGE_WORDS } from '../lexicon/message-words.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import { meets, type TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { subjectAt } from './lead-speaker.ts';
import { afterJoint, paragraphBefore, reporterIn } from './speaker-before.ts';
import type { TokenColumns } from './token-columns.ts';

/** What is announced so is somebody's words, seldom a list or a table of the article's own. */
const CONFIDENCE = 0.7;
const RULE = 'attribution/introduced-passages';

/** "agreed with Lund *that*:", "was wrong *because*:", "put it this *way*:": the sentence needs what follows. */
const UNFINISHED: ReadonlySet<string> = new Set(['that', 'because', 'way', 'follows']);
/** "Per the Daily Echo:" */
const LONGEST_SOURCE = 6;
const CAPITAL = /^\p{Lu}/u;
const LEADS: ReadonlySet<string> = new Set(['per', 'from', 'via']);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'we', 'our']);

interface Scene {
  readonly columns: TokenColumns;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
}

const isAnnounced = ({ tokens }: Scene, last: number): boolean => {
  const { lower } = tokens[last]!;
  return UNFINISHED.has(lower) || MESSAGE_WORDS.get(lower) === 'announces';
};

/** "In a *letter* to the Echo, Holm said the port was lost:" */
const namesMessage = ({ tokens }: Scene, { first, end }: TokenRange): boolean => {
  // not "the Washington Post"
  for (let at = first; at < end; at += 1) if (MESSAGE_WORDS.get(tokens[at]!.text) === 'message') return true;
  return false;
};

const speaksOfSelf = ({ tokens, columns }: Scene, { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at += 1)
    if (columns.depth[at] === 0 && FIRST_PERSON.has(tokens[at]!.lower)) return true;
  return false;
};

/** "*On CBS,* reporter Ann Orr put it": where the subject may start. */
const afterOpening = ({ columns, tokens }: Scene, { first, end }: TokenRange): number => {
  const from = afterJoint(columns, tokens, first, end);
  if (tokens[from]!.pos !== 'ADP') return from;
  for (let at = from + 1; at < end; at += 1) if (tokens[at]!.text === ',') return at + 1;
  return from;
};

/** "*reporter Ann Orr* put it": the subject, with what it is called before its name. */
const describedSubject = ({ columns, tokens }: Scene, from: number, to: number): TokenRange | null => {
  for (let at = from; at < to; at += 1) {
    const subject = subjectAt(columns, tokens, at, to);
    if (subject !== null) return { first: from, end: subject.end };
    if (columns.pos[at] !== POS.NOUN && columns.pos[at] !== POS.ADJ) return null;
  }
  return null;
};

/** Who announces: "Per *the Echo*:", "*Holm* said in a letter:"; null where nobody surely does. */
const announcer = (scene: Scene, lead: TokenRange, passage: TokenRange): TokenRange | null => {
  const { tokens, drafts } = scene;
  const colon = lead.end - 1;
  if (LEADS.has(tokens[lead.first]!.lower)) {
    const isName = colon - lead.first <= LONGEST_SOURCE && CAPITAL.test(tokens[colon - 1]!.text);
    return isName ? { first: lead.first + 1, end: colon } : null;
  }
  const announced = isAnnounced(scene, colon - 1);
  const reporter = reporterIn(drafts, lead);
  if (reporter !== null)
    return announced || namesMessage(scene, lead) || speaksOfSelf(scene, passage) ? reporter : null;
  return announced ? describedSubject(scene, afterOpening(scene, lead), colon) : null;
};

/** The tokens of a paragraph of prose; null for any other, and for an empty one. */
const proseOf = ({ paragraphs }: Segmented, columns: TokenColumns, paragraph: number): TokenRange | null => {
  const { firstSentence, endSentence, region } = paragraphs[paragraph]!;
  if (region !== 'body' || firstSentence >= endSentence) return null;
  const first = columns.firstOf[firstSentence]!;
  return { first, end: columns.lastOf[endSentence - 1]! + 1 };
};

/** The sentence that ends in a colon at the end of the paragraph before, or null. */
const leadOf = (
  { tokens, ...article }: Segmented,
  columns: TokenColumns,
  paragraph: number,
): TokenRange | null => {
  const before = paragraphBefore(article.paragraphs, paragraph);
  if (before < 0) return null;
  const last = article.paragraphs[before]!.endSentence - 1;
  const [first, colon] = [columns.firstOf[last]!, columns.lastOf[last]!];
  return tokens[colon]!.text === ':' && colon - first > 1 ? { first, end: colon + 1 } : null;
};

interface Found {
  readonly lead: TokenRange;
  readonly passage: TokenRange;
}

const passagesOf = (article: Segmented, columns: TokenColumns): Found[] =>
  article.paragraphs.flatMap((_, paragraph): Found[] => {
    const lead = leadOf(article, columns, paragraph);
    const passage = lead && proseOf(article, columns, paragraph);
    return passage === null || columns.opens[passage.first] === 1 ? [] : [{ lead: lead!, passage }];
  });

/** `drafts` with the passages that are announced; what the models read of one goes on to its end. */
export const addPassages = (article: Segmented, columns: TokenColumns, drafts: readonly Draft[]): Draft[] => {
  const added = [...drafts];
  const scene = { columns, tokens: article.tokens, drafts };
  for (const { lead, passage } of passagesOf(article, columns)) {
    const speaker = announcer(scene, lead, passage);
    if (
      speaker === null ||
      drafts.some((draft) => draft.isVerbatim && draft.content.some((part) => meets(part, passage)))
    )
      continue;
    const content = [passage];
    const begun = drafts.findIndex(
      ({ cue, content: [part] }) => cue !== null && meets(cue, lead) && part!.first === passage.first,
    );
    if (begun >= 0) added[begun] = { ...drafts[begun]!, content, isVerbatim: true };
    else added.push({ cue: null, speaker, content, isVerbatim: true, confidence: CONFIDENCE, rule: RULE });
  }
  return added;
};
