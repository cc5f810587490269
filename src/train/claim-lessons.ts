/** Articles with their claims marked by hand, as lessons: every candidate of every sentence, and whether it is one. */
import { readFileSync } from 'node:fs';
import { boundariesIn } from '../claims/boundaries.ts';
import type { Boundaries } from '../claims/boundary-kinds.ts';
import { type Candidate, candidatesIn } from '../claims/candidates.ts';
import { type ClaimColumns, createColumns } from '../claims/columns.ts';
import { contentEdges } from '../claims/content-edges.ts';
import { interruptionOf, type Voice, voicesBySentence } from '../claims/voices.ts';
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from '../extract/all.ts';
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { ReadColumns } from '../linear/word-columns.ts';
import type { Article } from '../model/article.ts';
import type { Certainty, Polarity } from '../model/claim.ts';
import { SILENT } from '../model/diagnostic.ts';
import type { Resolved } from '../model/layers.ts';
import { createAttribute } from '../stages/attribute.ts';
import { createExtract } from '../stages/extract.ts';
import { createResolveSpeakers } from '../stages/resolve-speakers.ts';
import { createSegment } from '../stages/segment.ts';
import { chain } from '../stages/stage.ts';
import { afterDateline } from '../text/dateline.ts';
import { rangeOf, type TokenRange } from '../text/token-range.ts';
import { speakerMatch } from './speaker-match.ts';

/** A claim marked by hand, as `claims-*.gold.ndjson` has it. */
export interface GoldClaim {
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** Null in the article's own voice, "?" for somebody whom the article does not name. */
  readonly speaker: string | null;
  readonly aliases?: readonly string[];
  /** Not told of in the hand-written lessons. */
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
}

/** The claims of one article, as a line of a file has them. */
export interface Marks {
  readonly id: string;
  readonly claims: readonly GoldClaim[];
}

export interface MarkedClaim extends GoldClaim {
  /** Indexes of the tokens that are its words. */
  readonly words: ReadonlySet<number>;
}

/** 1 a claim, 0 none, -1 near enough to one that it teaches neither. */
export type Label = -1 | 0 | 1;

export interface LessonSentence {
  readonly range: TokenRange;
  readonly boundaries: Boundaries;
  readonly voices: readonly Voice[];
  readonly candidates: readonly Candidate[];
  readonly labels: readonly Label[];
}

export interface ClaimLesson {
  readonly id: string;
  readonly article: Resolved;
  readonly columns: ClaimColumns;
  readonly gold: readonly MarkedClaim[];
  readonly sentences: readonly LessonSentence[];
}

/** A stretch teaches that it is a claim when it fits so well … */
const FITS = 0.9;
/** … or when none of the marked claim fits better, and it would count as right. */
const COUNTS = 0.75;

export const readLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const wordsOf = ({ tokens }: Resolved, { isWord }: ClaimColumns, { spans }: GoldClaim): Set<number> => {
  const words = new Set<number>();
  for (const [start, end] of spans) {
    const range = rangeOf(tokens, { start, end });
    for (let i = range.first; i < range.end; i += 1) if (isWord[i] === 1) words.add(i);
  }
  return words;
};

/** F1 of words, by place, without what interrupts the stretch. */
export const overlapWith = (
  { isWord }: ClaimColumns,
  range: TokenRange,
  voice: Voice | null,
  { words }: MarkedClaim,
): number => {
  const gap = voice === null ? null : interruptionOf(isWord, voice, range);
  let size = 0;
  let common = 0;
  for (let i = range.first; i < range.end; i += 1) {
    if (isWord[i] === 0 || (gap !== null && i >= gap.first && i < gap.end)) continue;
    size += 1;
    if (words.has(i)) common += 1;
  }
  return common === 0 ? 0 : (2 * common) / (size + words.size);
};

/** The voice that the gold speaker is: the best match of names, then the one whose content holds most of the claim. */
const voiceOf = (article: Resolved, voices: readonly Voice[], claim: MarkedClaim): Voice | null => {
  let best: Voice | null = null;
  let most = 0;
  for (const voice of voices) {
    const match = speakerMatch(article, voice, claim);
    let covered = 0;
    for (const { first, end } of voice.contents)
      for (const word of claim.words) if (word >= first && word < end) covered += 1;
    const score = 1000 * match + covered;
    if (match > 0 && score > most) {
      best = voice;
      most = score;
    }
  }
  return best;
};

const labelSentence = (
  article: Resolved,
  columns: ClaimColumns,
  voices: readonly Voice[],
  candidates: readonly Candidate[],
  gold: readonly MarkedClaim[],
): Label[] => {
  const fit = new Float64Array(candidates.length);
  const isBest = new Uint8Array(candidates.length);
  for (const claim of gold) {
    const voice = claim.speaker === null ? null : voiceOf(article, voices, claim);
    if (claim.speaker !== null && voice === null) continue;
    let best = -1;
    let most = 0;
    candidates.forEach((candidate, i) => {
      if (candidate.voice !== voice) return;
      const overlap = overlapWith(columns, candidate, voice, claim);
      fit[i] = Math.max(fit[i]!, overlap);
      if (overlap > most) {
        best = i;
        most = overlap;
      }
    });
    if (most >= COUNTS) isBest[best] = 1;
  }
  return candidates.map((_, i) => (isBest[i] === 1 || fit[i]! >= FITS ? 1 : fit[i]! >= COUNTS ? -1 : 0));
};

const lessonOf = (article: Resolved, gold: readonly GoldClaim[], readColumns: ReadColumns): ClaimLesson => {
  const columns = createColumns(article, readColumns);
  const edges = contentEdges(article);
  const bySentence = voicesBySentence(article);
  const marked = gold.map((claim) => ({ ...claim, words: wordsOf(article, columns, claim) }));
  const sentences = article.sentences.flatMap(({ region, firstToken, endToken }, index) => {
    if (region !== 'body' || firstToken >= endToken) return [];
    const range = { first: afterDateline(article.tokens, firstToken, endToken), end: endToken };
    const voices = bySentence.get(index) ?? [];
    const boundaries = boundariesIn(article, columns, edges, range, voices);
    const candidates = candidatesIn(columns, boundaries, voices);
    const near = marked.filter(({ words }) => [...words].some((at) => at >= range.first && at < range.end));
    const labels = labelSentence(article, columns, voices, candidates, near);
    return [{ range, boundaries, voices, candidates, labels }];
  });
  return { id: article.article.id, article, columns, gold: marked, sentences };
};

/** Makes lessons of articles and of the claims marked in them. */
export type MakeLesson = (article: Article, gold: readonly GoldClaim[]) => ClaimLesson;

export const createMakeLesson = (classes: WordClasses, readColumns: ReadColumns): MakeLesson => {
  const half = chain(
    chain(
      chain(createSegment(), createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS)),
      createAttribute({}, readColumns),
    ),
    createResolveSpeakers(classes),
  );
  return (article, gold) => lessonOf(half.run(article, SILENT), gold, readColumns);
};

/** Reads `<name>.articles.ndjson` and `<name>.gold.ndjson`. */
export const readClaimLessons = (folder: string, name: string, makeLesson: MakeLesson): ClaimLesson[] => {
  const golds = new Map(
    readLines<Marks>(`${folder}/${name}.gold.ndjson`).map(({ id, claims }) => [id, claims]),
  );
  return readLines<Article>(`${folder}/${name}.articles.ndjson`).map((line) =>
    makeLesson({ ...line, extra: {} }, golds.get(line.id) ?? []),
  );
};
