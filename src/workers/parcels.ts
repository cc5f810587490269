/** What a run makes of each article: the rows and lines that it will write of it. */

import { type ArticleOptions, createArticleHalf, createFoundHalf } from '../article-half.ts';
import { createArticleDigest, createPeopleDigest } from '../corpus-half.ts';
import { makeParcel, type Parcel, pack } from '../io/parcel.ts';
import type { InputProblem } from '../io/parse-article.ts';
import type { Article } from '../model/article.ts';
import { type Report, SILENT } from '../model/diagnostic.ts';
import type { FoundArticle } from '../model/found.ts';
import type { Claimed } from '../model/layers.ts';
import { runAll, type Stage } from '../stages/stage.ts';
import { formatSafely } from './format-safely.ts';
import { guard, type HalfOptions, type HalfResult } from './guarded-half.ts';

export interface ParcelOptions extends HalfOptions {
  /** Whether each parcel is packed for the store as well. */
  readonly pack: boolean;
}

export type ParcelResult =
  | { readonly parcel: Parcel; readonly packed: Uint8Array | null }
  | { readonly failed: InputProblem };

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

export const createParcels = ({ pack: packs, ...options }: ParcelOptions) => {
  const half = guard(options, createEitherHalf, idOf);
  const digest = createArticleDigest();
  const people = createPeopleDigest();
  const parcelOf = (result: HalfResult): ParcelResult => {
    if ('failed' in result) return result;
    const { annotated, diagnostics, dropped } = result;
    return formatSafely(() => {
      const digests = { digest: digest.run(annotated, SILENT), people: people.run(annotated, SILENT) };
      const parcel = makeParcel(annotated, digests, diagnostics, dropped);
      return { parcel, packed: packs ? pack(parcel) : null };
    });
  };
  return (items: readonly (Article | FoundArticle)[]): ParcelResult[] => half(items).map(parcelOf);
};
