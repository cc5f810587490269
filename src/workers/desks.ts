/** What a worker can be set to do. Each desk takes one item after the other; what it gives depends on that item alone. */

import { makeParcel, type Parcel, pack } from '../io/parcel.ts';
import type { InputProblem } from '../io/parse-article.ts';
import type { RawLine } from '../io/split-lines.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createArticleDigest } from '../pipeline.ts';
import { createAnnotateLine } from './annotate-line.ts';
import type { LineAnswer, LineOptions } from './answer.ts';
import { createGuardedHalf, type HalfOptions } from './guarded-half.ts';
import { createMatchLine } from './match-line.ts';

/** Which desk, and how it is set: plain data, sent to each worker once. */
export type Job =
  | { readonly desk: 'parcels'; readonly options: ParcelOptions }
  | { readonly desk: 'annotate'; readonly options: HalfOptions & LineOptions }
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
  readonly parcels: { readonly in: Article; readonly out: ParcelResult };
  readonly annotate: { readonly in: RawLine; readonly out: LineAnswer };
  readonly match: { readonly in: RawLine; readonly out: LineAnswer };
}

const createParcels = ({ pack: packs, ...options }: ParcelOptions): ((article: Article) => ParcelResult) => {
  const half = createGuardedHalf(options);
  const digest = createArticleDigest();
  return (article) => {
    const diagnostics: Diagnostic[] = [];
    const dropped: string[] = [];
    const report = {
      diagnostic: (found: Diagnostic) => diagnostics.push(found),
      drop: (reason: string) => dropped.push(reason),
    };
    const result = half(article, report);
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

/** Whoever asks knows what goes in and comes out: `DeskOf` says it by name. */
export const openDesk = ({ desk, options }: Job): ((item: unknown) => unknown) =>
  (CREATE[desk] as (given: Job['options']) => (item: unknown) => unknown)(options);
