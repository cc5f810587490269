/**
 * What a worker can be set to do. Each desk takes a batch of items; what it gives for an item depends on that item
 * alone.
 */
import { makeParcel, type Parcel, pack } from '../io/parcel.ts';
import type { InputProblem } from '../io/parse-article.ts';
import type { RawLine } from '../io/split-lines.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/diagnostic.ts';
import type { FoundArticle } from '../model/found.ts';
import type { Claimed } from '../model/layers.ts';
import { type ArticleOptions, createArticleDigest, createArticleHalf, createFoundHalf } from '../pipeline.ts';
import { runAll, type Stage } from '../stages/stage.ts';
import { type AnnotateLineOptions, createAnnotateLines } from './annotate-line.ts';
import type { LineAnswer, LineOptions } from './answer.ts';
import { guard, type HalfOptions, type HalfResult } from './guarded-half.ts';
import { createMatchLine } from './match-line.ts';

/** Which desk, and how it is set: plain data, sent to each worker once. */
export type Job =
  | { readonly desk: 'parcels'; readonly options: ParcelOptions }
  | { readonly desk: 'annotate'; readonly options: AnnotateLineOptions }
  | { readonly desk: 'match'; readonly options: HalfOptions & LineOptions };

export interface ParcelOptions extends HalfOptions {
  /** Whether each parcel is packed for the store as well. */
  readonly pack: boolean;
}

export type ParcelResult =
  | { readonly parcel: Parcel; readonly packed: Uint8Array | null }
  | { readonly failed: InputProblem };

/** What goes in and comes out, by desk. */
export interface DeskOf {
  readonly parcels: { readonly in: Article | FoundArticle; readonly out: ParcelResult };
  readonly annotate: { readonly in: RawLine; readonly out: LineAnswer };
  readonly match: { readonly in: RawLine; readonly out: LineAnswer };
}

const isFound = (item: Article | FoundArticle): item is FoundArticle => 'found' in item;

const isRaw = (item: Article | FoundArticle): item is Article => !isFound(item);

const idOf = (item: Article | FoundArticle): string => (isFound(item) ? item.article.id : item.id);

/** For raw articles, and for those annotated elsewhere. */
const createEitherHalf = (options: ArticleOptions): Stage<Article | FoundArticle, Claimed> => {
  const half = createArticleHalf(options);
  const found = createFoundHalf();
  const either = (item: Article | FoundArticle, report: Report): Claimed =>
    isFound(item) ? found.run(item, report) : half.run(item, report);
  return {
    name: half.name,
    run: either,
    runAll: (items, reports) =>
      items.every(isRaw) ? runAll(half, items, reports) : items.map((item, i) => either(item, reports[i]!)),
  };
};

/** The digest has nothing to tell. */
const SILENT: Report = { diagnostic: () => {}, drop: () => {} };

const createParcels = ({ pack: packs, ...options }: ParcelOptions) => {
  const half = guard(options, createEitherHalf, idOf);
  const digest = createArticleDigest();
  const parcelOf = (result: HalfResult): ParcelResult => {
    if ('failed' in result) return result;
    const { annotated, diagnostics, dropped } = result;
    const parcel = makeParcel(annotated, digest.run(annotated, SILENT), diagnostics, dropped);
    return { parcel, packed: packs ? pack(parcel) : null };
  };
  return (items: readonly (Article | FoundArticle)[]): ParcelResult[] => half(items).map(parcelOf);
};

const createMatchLines = (options: HalfOptions & LineOptions) => {
  const match = createMatchLine(options);
  return (lines: readonly RawLine[]): LineAnswer[] => lines.map(match);
};

const CREATE = {
  parcels: createParcels,
  annotate: createAnnotateLines,
  match: createMatchLines,
};

/** Gives the answers, or a promise of them. Whoever asks knows what goes in and comes out: `DeskOf` says it by name. */
export const openDesk = ({
  desk,
  options,
}: Job): ((items: readonly unknown[]) => unknown[] | Promise<unknown[]>) =>
  (CREATE[desk] as (given: Job['options']) => (items: readonly unknown[]) => unknown[] | Promise<unknown[]>)(
    options,
  );
