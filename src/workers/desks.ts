/** What a worker can be set to do. Each desk takes one item after the other; what it gives depends on that item alone. */

import { makeParcel, type Parcel, pack } from '../io/parcel.ts';
import type { InputProblem } from '../io/parse-article.ts';
import type { RawLine } from '../io/split-lines.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FoundArticle } from '../model/found.ts';
import type { Claimed } from '../model/layers.ts';
import { type ArticleOptions, createArticleDigest, createArticleHalf, createFoundHalf } from '../pipeline.ts';
import type { Stage } from '../stages/stage.ts';
import { type AnnotateLineOptions, createAnnotateLine } from './annotate-line.ts';
import type { LineAnswer, LineOptions } from './answer.ts';
import { guard, type HalfOptions } from './guarded-half.ts';
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

const idOf = (item: Article | FoundArticle): string => (isFound(item) ? item.article.id : item.id);

/** For raw articles, and for those annotated elsewhere. */
const createEitherHalf = (options: ArticleOptions): Stage<Article | FoundArticle, Claimed> => {
  const half = createArticleHalf(options);
  const found = createFoundHalf();
  return {
    name: half.name,
    run: (item, report) => (isFound(item) ? found.run(item, report) : half.run(item, report)),
  };
};

const createParcels = ({
  pack: packs,
  ...options
}: ParcelOptions): ((item: Article | FoundArticle) => ParcelResult) => {
  const half = guard(options, createEitherHalf, idOf);
  const digest = createArticleDigest();
  return (item) => {
    const diagnostics: Diagnostic[] = [];
    const dropped: string[] = [];
    const report = {
      diagnostic: (found: Diagnostic) => diagnostics.push(found),
      drop: (reason: string) => dropped.push(reason),
    };
    const result = half(item, report);
    if ('failed' in result) return result;
    const { annotated } = result;
    const parcel = makeParcel(annotated, digest.run(annotated, report), diagnostics, dropped);
    return { parcel, packed: packs ? pack(parcel) : null };
  };
};

const CREATE = {
  parcels: createParcels,
  annotate: createAnnotateLine,
  match: createMatchLine,
};

/** Gives an answer, or a promise of one. Whoever asks knows what goes in and comes out: `DeskOf` says it by name. */
export const openDesk = ({ desk, options }: Job): ((item: unknown) => unknown) =>
  (CREATE[desk] as (given: Job['options']) => (item: unknown) => unknown)(options);
