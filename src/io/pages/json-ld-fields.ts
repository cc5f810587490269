/** Title, author, publication date, address and publisher as an article's JSON-LD gives them. */
import type { PageField } from '../../lexicon/page-fields.ts';
import { isObject } from '../reading.ts';
import { type JsonLd, listOf } from './json-ld.ts';
import { isAddress } from './page-address.ts';

export type JsonLdFields = Readonly<Record<PageField, readonly string[]>>;

const namesIn = (value: unknown, resolve: JsonLd['resolve']): string[] =>
  listOf(value).flatMap((item) => {
    const known = resolve(item);
    if (typeof known === 'string') return isAddress(known) ? [] : [known];
    return isObject(known) ? listOf(known.name).filter((name) => typeof name === 'string') : [];
  });

const firstString = (...values: readonly unknown[]): string | null =>
  (values.flatMap(listOf).find((value) => typeof value === 'string' && value.trim() !== '') as
    | string
    | undefined) ?? null;

const addressOf = ({ article }: JsonLd): string | null => {
  const page = article.mainEntityOfPage;
  const given = firstString(article.url, isObject(page) ? (page['@id'] ?? page.url) : page);
  return given === null ? null : (given.split('#', 1)[0] ?? null);
};

/** Every value as it is written; null where the article does not tell. */
export const jsonLdFields = (found: JsonLd): JsonLdFields => {
  const { article, resolve } = found;
  const given = (value: string | null): string[] => (value === null ? [] : [value]);
  return {
    title: [article.headline, article.name].flatMap((value) => given(firstString(value))),
    author: namesIn(article.author ?? article.creator, resolve),
    published: given(firstString(article.datePublished)),
    url: given(addressOf(found)),
    source: namesIn(article.publisher, resolve).slice(0, 1),
  };
};

/** The text itself, where the page gives it to machines alone. Empty where it does not. */
export const jsonLdText = ({ article }: JsonLd): string => firstString(article.articleBody) ?? '';
