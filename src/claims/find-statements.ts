/** What an article states, sentence by sentence: stretches of tokens, and whose each is. */
import type { LinearModel } from '../linear/linear-model.ts';
import type { ReadColumns } from '../linear/word-columns.ts';
import type { Attributed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { afterDateline } from '../text/dateline.ts';
import { isWithin, type TokenRange } from '../text/token-range.ts';
import { boundariesIn } from './boundaries.ts';
import { type Chosen, createChooseClaims } from './choose-claims.ts';
import { type ClaimColumns, createColumns, indexWithin, ROLE } from './columns.ts';
import { contentEdges } from './content-edges.ts';
import { CONTRASTS } from './joints.ts';
import { quotedRanges, quotedStatements } from './quoted-statements.ts';
import { withMarks, withWholeWords } from './trim-range.ts';
import { interruptionOf, voicesBySentence, voicesNear } from './voices.ts';

export interface Statement extends TokenRange {
  /** Index of the attribution that it is the content of; null in the article's own voice. */
  readonly attribution: number | null;
  /** It holds the words that attribute it ("denied wrongdoing"), so that these are judged with it. */
  readonly holdsCue: boolean;
  /** What parts its two pieces: "“We will,” *he said,* “close the port”"; null for one piece. */
  readonly gap: TokenRange | null;
  /** Chance that it is a claim of that voice, 0 to 1; not yet calibrated. */
  readonly belief: number;
}

/** "said *that was* wrong", "*That means* war": here it is the subject. */
const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]!;
  return tokens[at]!.text === 'That' || next.pos === 'AUX' || next.lower === "'s" || next.lower === 'means';
};

/** "said *that* the dam held", "*although* the vote failed": the word belongs to what is around the statement. */
const withoutOpener = (
  tokens: readonly Token[],
  { first, end }: TokenRange,
  isQuoted: boolean,
): TokenRange => {
  const { lower } = tokens[first]!;
  const opens = lower === 'that' ? !isSubject(tokens, first) : !isQuoted && CONTRASTS.has(lower);
  return opens && end - first > 2 ? { first: first + 1, end } : { first, end };
};

/** Whole words, and of a statement in one piece the marks whose partners stand in it. */
const edgesOf = (
  tokens: readonly Token[],
  sentence: TokenRange,
  range: TokenRange,
  gap: TokenRange | null,
): TokenRange => {
  const whole = withWholeWords(tokens, range);
  return gap === null ? withMarks(tokens, whole, sentence) : whole;
};

/** Words between a cue and its content: "called *for* a boycott" has them in the cue or in the content. */
const MOST_BETWEEN = 1;

/** "*condemned* the attack", "*denied* taking money": a content without a verb is claimed from its cue on. */
const withItsCue = ({ verbs }: ClaimColumns, chosen: Chosen): TokenRange => {
  const { first, end, voice } = chosen;
  const cue = voice?.cue ?? null;
  if (cue === null || voice!.attribution.quote === 'direct' || verbs[end] !== verbs[first]) return chosen;
  const isBefore = cue.end <= first && first - cue.end <= MOST_BETWEEN;
  return isBefore ? { first: cue.first, end } : chosen;
};

/** "to *have* it lifted", "of *having* lied": no verb that a content stands on. */
const statesAlone = (
  tokens: readonly Token[],
  { finite }: ClaimColumns,
  first: number,
  end: number,
): boolean => {
  const verb = indexWithin(finite, 1, first, end);
  if (verb < 0) return false;
  const before = verb > first ? tokens[verb - 1]! : null;
  return before === null || (before.pos !== 'ADP' && before.lower !== 'to');
};

/** "*also* said the dam held": so many words may stand before a cue that leads a stretch. */
const MOST_BEFORE = 1;

/** "*said* the dam held", "The dam held, *she said*": with a verb of its own, a content stands without who says it. */
const withoutItsCue = (tokens: readonly Token[], columns: ClaimColumns, chosen: Chosen): TokenRange => {
  const { verbs } = columns;
  const { first, end, voice } = chosen;
  const cue = voice?.cue ?? null;
  if (cue === null || cue.first < first || cue.end > end) return chosen;
  const left = Math.max(
    -1,
    ...voice!.contents.map((part) => part.end).filter((at) => at <= cue.first && at > first),
  );
  const right = voice!.contents.find((part) => part.first >= cue.end && part.first < end)?.first ?? -1;
  if (left >= 0 && right < 0) return verbs[left]! > verbs[first]! ? { first, end: left } : chosen;
  const leads =
    left < 0 && right >= 0 && cue.first - first <= MOST_BEFORE && statesAlone(tokens, columns, right, end);
  return leads ? { first: right, end } : chosen;
};

/** A chosen stretch as a statement: its edges mended, its interruption told. */
export const statementOf = (
  tokens: readonly Token[],
  columns: ClaimColumns,
  sentence: TokenRange,
  chosen: Chosen,
): Statement => {
  const { voice, belief } = chosen;
  const parted = voice === null ? null : interruptionOf(columns.isWord, voice, chosen);
  const isQuoted = (columns.role[chosen.first]! & ROLE.quoted) > 0;
  const bare = parted === null ? withoutItsCue(tokens, columns, chosen) : chosen;
  const whole = parted === null ? withItsCue(columns, { ...chosen, ...bare }) : chosen;
  const stands = withoutOpener(tokens, whole, isQuoted);
  // "*that* some say was a blunder": nothing is left before what interrupts
  const isWhole = parted === null || stands.first >= parted.first;
  const gap = isWhole ? null : parted;
  const kept = parted !== null && isWhole ? { first: parted.end, end: stands.end } : stands;
  const range = edgesOf(tokens, sentence, kept, gap);
  return {
    first: range.first,
    end: range.end,
    attribution: voice?.index ?? null,
    holdsCue: gap === null && !!voice?.cue && isWithin(voice.cue, range),
    gap,
    belief,
  };
};

/** Prose has no such sentences; tables, lists of names and broken text have, and are read so many tokens at a time. */
const LONGEST_SENTENCE = 250;

const portions = ({ first, end }: TokenRange): TokenRange[] => {
  const found: TokenRange[] = [];
  for (let at = first; at < end; at += LONGEST_SENTENCE)
    found.push({ first: at, end: Math.min(end, at + LONGEST_SENTENCE) });
  return found;
};

/** The quotations from number `next` on that start before a token. */
const quotesFrom = (quotes: readonly TokenRange[], next: number, end: number): readonly TokenRange[] => {
  let last = next;
  while (last < quotes.length && quotes[last]!.first < end) last += 1;
  return last === next ? [] : quotes.slice(next, last);
};

/** Finds the statements of articles, in text order. */
export const createFindStatements = (model: LinearModel, readColumns: ReadColumns) => {
  const choose = createChooseClaims(model);
  return (article: Attributed): Statement[] => {
    const { tokens, sentences } = article;
    const columns = createColumns(article, readColumns);
    const edges = contentEdges(article);
    const voices = voicesBySentence(article);
    const quotes = quotedRanges(article);
    let next = 0;
    return sentences.flatMap(({ region, firstToken, endToken }, index) => {
      if (region !== 'body' || firstToken >= endToken) return [];
      const own = voices.get(index) ?? [];
      while (next < quotes.length && quotes[next]!.end <= firstToken) next += 1;
      return portions({ first: afterDateline(tokens, firstToken, endToken), end: endToken }).flatMap(
        (portion) => {
          const near = voicesNear(own, portion);
          const boundaries = boundariesIn(article, columns, edges, portion, near);
          const found = choose(columns, portion, boundaries, near).map((chosen) =>
            statementOf(tokens, columns, portion, chosen),
          );
          const here = quotesFrom(quotes, next, portion.end);
          const missing = quotedStatements(article, columns, here, portion, near, found);
          return missing.length === 0 ? found : [...found, ...missing].sort((a, b) => a.first - b.first);
        },
      );
    });
  };
};
