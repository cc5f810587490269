/** The data of the page: the index at once, texts and details of a chunk when one of them is looked at. */
import type { ArticleDetail, ReportIndex } from '../payload.ts';

export interface Corpus {
  readonly index: ReportIndex;
  readonly claimCount: number;
  /** Index of the article that a claim is made in. */
  readonly articleOf: (claim: number) => number;
  /** One past the last claim of an article. */
  readonly claimsEnd: (article: number) => number;
  readonly sourceOf: (claim: number) => string;
  /** Null while the page is still being read. */
  readonly textOf: (article: number) => string | null;
  readonly detailOf: (article: number) => ArticleDetail | null;
  readonly claimText: (claim: number) => string | null;
}

const readJson = (id: string): unknown => {
  const element = document.getElementById(id);
  // An element at the very end of what has been read may not be whole yet.
  if (!element || (document.readyState === 'loading' && !element.nextElementSibling)) return null;
  return JSON.parse(element.textContent ?? 'null');
};

/** Keeps what was parsed, the latest few: all of a big report would fill the memory twice. */
const createCache = <Value>(prefix: string, most: number) => {
  const kept = new Map<number, readonly Value[]>();
  return (chunk: number): readonly Value[] | null => {
    const known = kept.get(chunk) ?? (readJson(`${prefix}-${chunk}`) as readonly Value[] | null);
    if (known === null) return null;
    kept.delete(chunk);
    kept.set(chunk, known);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return known;
  };
};

/** For each claim its article. */
const articlesOfClaims = ({ articles, claims }: ReportIndex): Uint32Array => {
  const found = new Uint32Array(claims.start.length);
  articles.firstClaim.forEach((first, article) => {
    found.fill(article, first, articles.firstClaim[article + 1] ?? found.length);
  });
  return found;
};

/** Texts are kept all once a search has been through them; details are only ever needed one by one. */
const TEXT_CHUNKS = 1000;
const DETAIL_CHUNKS = 24;

export const readCorpus = (): Corpus => {
  const index = readJson('index') as ReportIndex;
  const { articles, claims, sources } = index;
  const articleOfClaim = articlesOfClaims(index);
  const texts = createCache<string>('texts', TEXT_CHUNKS);
  const details = createCache<ArticleDetail>('details', DETAIL_CHUNKS);
  const articleOf = (claim: number): number => articleOfClaim[claim]!;
  const textOf = (article: number): string | null =>
    texts(articles.chunk[article]!)?.[articles.place[article]!] ?? null;
  return {
    index,
    claimCount: claims.start.length,
    articleOf,
    claimsEnd: (article) => articles.firstClaim[article + 1] ?? claims.start.length,
    sourceOf: (claim) => sources[articles.source[articleOf(claim)]!]!,
    textOf,
    detailOf: (article) => details(articles.chunk[article]!)?.[articles.place[article]!] ?? null,
    claimText: (claim) => textOf(articleOf(claim))?.slice(claims.start[claim], claims.end[claim]) ?? null,
  };
};
