/** The digests of a corpus, in the order of article ids, to be opened one by one: not all need be in memory. */
import type { ArticleDigest } from './digest.ts';
import type { PersonDigest } from './person-digest.ts';

/** What is always at hand of an article. */
export interface DigestLabel {
  readonly articleId: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  /** How many claims it has. */
  readonly claims: number;
}

export interface DigestShelf {
  readonly labels: readonly DigestLabel[];
  /** What an article is about, without opening it. */
  readonly topicOf: (article: number) => ArticleDigest['topic'];
  /** May read from disk: what is needed again soon is better kept. */
  readonly open: (article: number) => ArticleDigest;
}

/** With who is named in each article, which is asked for alone. */
export interface PeopleShelf extends DigestShelf {
  readonly peopleOf: (article: number) => readonly PersonDigest[];
}

export const labelOf = ({ articleId, source, published, title, claims }: ArticleDigest): DigestLabel => ({
  articleId,
  source,
  published,
  title,
  claims: claims.length,
});

/** For sorting; those of one id keep their order. */
export const byArticleId = (a: { readonly articleId: string }, b: { readonly articleId: string }): number =>
  a.articleId < b.articleId ? -1 : Number(a.articleId > b.articleId);

/** Digests that are in memory anyway. */
export const shelve = (articles: readonly ArticleDigest[]): DigestShelf => {
  const sorted = [...articles].sort(byArticleId);
  return {
    labels: sorted.map(labelOf),
    topicOf: (article) => sorted[article]!.topic,
    open: (article) => sorted[article]!,
  };
};
