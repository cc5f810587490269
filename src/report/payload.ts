/** What a report holds of the output folder, in columns and short rows: what is written, and what the page reads. */
import type { DifferenceField, GroupRelation } from '../model/group.ts';

/** Start, end, kind, value, low, high, bound, unit, of, change. */
export type NumberRow = readonly [
  start: number,
  end: number,
  kind: string,
  value: number | null,
  low: number | null,
  high: number | null,
  bound: string,
  unit: string | null,
  of: string | null,
  change: string | null,
];

/** Start, end, type, value, from, to, mod, basis. */
export type DateRow = readonly [
  start: number,
  end: number,
  type: string,
  value: string | null,
  from: string | null,
  to: string | null,
  mod: string | null,
  basis: string,
];

export type SpeakerRow = readonly [
  start: number,
  end: number,
  name: string | null,
  role: string | null,
  type: string,
];
export type CueRow = readonly [start: number, end: number, lemma: string];

export type AttributionRow = readonly [
  speaker: SpeakerRow | null,
  cue: CueRow | null,
  /** Start, end, start, end… */
  content: readonly number[],
  quote: string,
  stance: string,
  confidence: number,
];

export type ClaimRow = readonly [
  id: string,
  attribution: number | null,
  numbers: readonly number[],
  dates: readonly number[],
  polarity: string,
  certainty: string,
];

/** Start, end, and whether it is the headline or page furniture. */
export type RegionRow = readonly [start: number, end: number, region: 'headline' | 'boilerplate'];

/** All of one article but its text. */
export interface ArticleDetail {
  readonly author: string | null;
  readonly url: string | null;
  /** Start, end, start, end… */
  readonly sentences: readonly number[];
  readonly regions: readonly RegionRow[];
  readonly numbers: readonly NumberRow[];
  readonly dates: readonly DateRow[];
  readonly attributions: readonly AttributionRow[];
  readonly claims: readonly ClaimRow[];
}

/** Columns, one entry per article. Null where the article does not tell. */
export interface ArticleColumns {
  readonly id: readonly string[];
  /** Index into `sources`. */
  readonly source: readonly number[];
  readonly published: readonly (string | null)[];
  readonly title: readonly (string | null)[];
  /** Index of its first claim; the next article's is one past its last. */
  readonly firstClaim: readonly number[];
  /** Which chunk has its text and detail, and where in it. */
  readonly chunk: readonly number[];
  readonly place: readonly number[];
  /** Whether the text is whole, or only the sentences that hold claims are known. */
  readonly whole: readonly (0 | 1)[];
}

export const KINDS = ['quote', 'reported', 'assertion'] as const;

/** Columns, one entry per claim, in order of article and place. */
export interface ClaimColumns {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Index into KINDS. */
  readonly kind: readonly number[];
  /** Index into `speakers`, or -1. */
  readonly speaker: readonly number[];
  /** Index into `unitSets`. */
  readonly units: readonly number[];
  /** That the row is right, in thousandths. */
  readonly confidence: readonly number[];
  /** Index into `groups`, or -1 where only one source tells it. */
  readonly group: readonly number[];
}

export interface DifferenceRow {
  readonly field: DifferenceField;
  readonly update: boolean;
  /** Index of the claim, and what it says. */
  readonly a: readonly [claim: number, value: string];
  readonly b: readonly [claim: number, value: string];
}

/** A group across sources. */
export interface GroupRow {
  readonly id: string;
  readonly relation: GroupRelation;
  readonly fields: readonly DifferenceField[];
  /** The claim with the fullest wording, and all: indexes of claims. */
  readonly fullest: number;
  readonly members: readonly number[];
  readonly sources: number;
  readonly origins: number;
  readonly differences: readonly DifferenceRow[];
  /** Two places in `members`, and how sure it is that they say the same. */
  readonly links: readonly (readonly [a: number, b: number, score: number])[];
}

/** What the page reads when it opens. */
export interface ReportIndex {
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  /** What numbers are in: each distinct set of units that a claim has. */
  readonly unitSets: readonly (readonly string[])[];
  readonly articles: ArticleColumns;
  readonly claims: ClaimColumns;
  readonly groups: readonly GroupRow[];
  readonly chunks: number;
}

/** Texts and details of some articles, each as JSON; read when somebody looks at one of them. */
export interface Chunk {
  readonly texts: string;
  readonly details: string;
}

export interface Payload {
  readonly index: ReportIndex;
  readonly chunks: readonly Chunk[];
}
