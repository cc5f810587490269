/**
 * What a worker can be set to do. Each desk takes a batch of items; what it gives for an item depends on that item
 * alone. A desk is loaded when it is opened: `annotate` has no use for the tables that claims are compared by.
 */
import type { RawLine } from '../io/split-lines.ts';
import type { Article } from '../model/article.ts';
import type { FoundArticle } from '../model/found.ts';
import type { AnnotateLineOptions } from './annotate-line.ts';
import type { LineAnswer, LineOptions } from './answer.ts';
import type { HalfOptions } from './guarded-half.ts';
import type { ParcelOptions, ParcelResult } from './parcels.ts';

/** Which desk, and how it is set: plain data, sent to each worker once. */
export type Job =
  | { readonly desk: 'parcels'; readonly options: ParcelOptions }
  | { readonly desk: 'annotate'; readonly options: AnnotateLineOptions }
  | { readonly desk: 'match'; readonly options: HalfOptions & LineOptions };

/** What goes in and comes out, by desk. */
export interface DeskOf {
  readonly parcels: { readonly in: Article | FoundArticle; readonly out: ParcelResult };
  readonly annotate: { readonly in: RawLine; readonly out: LineAnswer };
  readonly match: { readonly in: RawLine; readonly out: LineAnswer };
}

/** Gives the answers, or a promise of them. Whoever asks knows what goes in and comes out: `DeskOf` says it by name. */
export type Desk = (items: readonly unknown[]) => unknown[] | Promise<unknown[]>;

const CREATE = {
  parcels: async () => (await import('./parcels.ts')).createParcels,
  annotate: async () => (await import('./annotate-line.ts')).createAnnotateLines,
  match: async () => (await import('./match-line.ts')).createMatchLines,
};

export const openDesk = async ({ desk, options }: Job): Promise<Desk> =>
  ((await CREATE[desk]()) as (given: Job['options']) => Desk)(options);
