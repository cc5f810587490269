/**
 * What somebody reports that another said: the words are the other's.
 *
 *   Lund said the plan was dead, the Echo reported.     “It is dead,” Lund said, according to the Echo. “We lost.”
 *   ^^^^      ^^^^^^^^^^^^^^^^^                                       ^^^^                              ^^^^^^^^^^
 */
import { SPEECH_FORMS } from '../lexicon/sentence-words.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { Segmented, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { isWithin, lastStarting, type TokenRange } from '../text/token-range.ts';
import type { Draft } from './draft.ts';
import { partyEnd, subjectAt } from './lead-speaker.ts';
import type { TokenColumns } from './token-columns.ts';

const RULE = 'attribution/nested-reports';
/** "the harbour minister Lund said": a tag at the end has no more tokens. */
const LONGEST_TAG = 10;

interface Scene {
  readonly columns: TokenColumns;
  readonly tokens: readonly Token[];
}

const isSpeech = ({ columns, tokens }: Scene, at: number): boolean =>
  columns.depth[at] === 0 && SPEECH_FORMS.has(tokens[at]!.lower);

const innerOf = (outer: Draft, verb: number, speaker: TokenRange, content: TokenRange): Draft => ({
  cue: { first: verb, end: verb + 1, head: verb },
  speaker,
  content: [content],
  confidence: outer.confidence,
  rule: RULE,
});

/** "*Lund said* the plan was dead". */
const leading = (scene: Scene, outer: Draft, { first, end }: TokenRange): Draft | null => {
  const subject =
    scene.columns.depth[first] === 0 ? subjectAt(scene.columns, scene.tokens, first, end) : null;
  if (subject === null || !isSpeech(scene, subject.verb) || subject.verb + 2 >= end) return null;
  return innerOf(outer, subject.verb, subject, { first: subject.verb + 1, end });
};

/** "Lund", "a spokesman for the port". */
const namesParty = ({ columns, tokens }: Scene, first: number, end: number): boolean => {
  const party = partyEnd(tokens, first, end);
  if (party === first || (party < end && tokens[party]!.pos !== 'ADP')) return false;
  for (let at = party; at < end; at += 1)
    if (columns.isWord[at] === 0 || columns.pos[at] === POS.VERB) return false;
  return true;
};

/** "The plan was dead, *Lund said*". */
const trailing = (scene: Scene, outer: Draft, { first, end }: TokenRange): Draft | null => {
  const { tokens } = scene;
  const last = /^\p{P}$/u.test(tokens[end - 1]!.text) ? end - 2 : end - 1;
  if (last <= first || !isSpeech(scene, last)) return null;
  for (let at = last - 1; at > Math.max(first, last - LONGEST_TAG); at -= 1) {
    const isOpen = tokens[at - 1]!.text === ',' || scene.columns.closes[at - 1] === 1;
    if (isOpen && namesParty(scene, at, last))
      return innerOf(outer, last, { first: at, end: last }, { first, end: at });
  }
  return null;
};

/** Where a tag stands, in tokens, and the number of its draft. */
interface Tag extends Span {
  readonly draft: number;
}

/** The tags that may be told of by others, in text order. */
const tagsOf = (columns: TokenColumns, drafts: readonly Draft[]): Tag[] =>
  drafts
    .flatMap(({ cue, speaker }, draft) =>
      cue === null || speaker === null || columns.depth[cue.first] !== 0
        ? []
        : [{ start: cue.first, end: cue.end, draft }],
    )
    .sort((a, b) => a.start - b.start || a.draft - b.draft);

/** The draft whose tag stands first in `part`, which draft `own` reports; -1 where none is known. */
const reportedIn = (tags: readonly Tag[], own: number, part: TokenRange): number => {
  for (let i = lastStarting(tags, part.first - 1) + 1; i < tags.length; i += 1) {
    const { start, end, draft } = tags[i]!;
    if (start >= part.end) return -1;
    if (draft !== own && end <= part.end) return draft;
  }
  return -1;
};

/** The drafts, then those that they report: what nobody has yet belongs to the inner one. */
export const nestedReports = (
  { tokens }: Segmented,
  columns: TokenColumns,
  drafts: readonly Draft[],
): Draft[] => {
  const scene = { columns, tokens };
  const left = [...drafts];
  const inner = new Map<number, Draft>();
  const added: Draft[] = [];
  const tags = tagsOf(columns, drafts);
  drafts.forEach((outer, own) => {
    const part = outer.content[0]!;
    if (outer.cue === null || outer.isVerbatim || isWithin(outer.cue, part)) return;
    const known = reportedIn(tags, own, part);
    const found =
      known >= 0
        ? (inner.get(known) ?? drafts[known]!)
        : (leading(scene, outer, part) ?? trailing(scene, outer, part));
    if (found === null) return;
    // “…,” Lund said, according to the Echo. “…”
    const more = outer.content.slice(1).filter(({ first }) => columns.opens[first] === 1);
    if (more.length > 0)
      left[own] = { ...outer, content: outer.content.filter((piece) => !more.includes(piece)) };
    const mended = { ...found, content: [...found.content, ...more] };
    if (known < 0) added.push(mended);
    else if (columns.opens[part.first] === 1) inner.set(known, mended);
  });
  return [...left.filter((_, i) => !inner.has(i)), ...inner.values(), ...added];
};
