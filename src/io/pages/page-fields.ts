/**
 * Title, author, publication date, address and source of a page, and where each was found: JSON-LD, OpenGraph,
 * meta tags, and the page itself. What nothing tells stays null.
 */
import type { PageField } from '../../lexicon/page-fields.ts';
import type { PageDocument } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { jsonLdFields, jsonLdText } from './json-ld-fields.ts';
import { hostOf, isAddress, wholeAddress } from './page-address.ts';
import { authorOf } from './page-author.ts';
import { bylineOf } from './page-byline.ts';
import { dateInAddress, dateOf } from './page-date.ts';
import { nearnessTo, outlineOf } from './page-outline.ts';
import { siteNames, titleOf } from './page-title.ts';
import type { Meta, WashedPage } from './wash-page.ts';
import { toIsoDate } from './written-date.ts';
import { firstUsable, type Place, placesOf, plain, type Written, written } from './written-values.ts';

export interface PageFields {
  /** The text as JSON-LD gives it; empty where it does not. */
  readonly body: string;
  readonly values: Readonly<Record<PageField, string | null>>;
  /** Whether descriptions of the page say that it is an article. */
  readonly isArticle: boolean;
  /** Of each field that was found, where. */
  readonly foundIn: Readonly<Partial<Record<PageField, string>>>;
}

const saysArticle = ({ name, content }: Meta): boolean =>
  name === 'article:published_time' || (name === 'og:type' && /^article$/i.test(content));

const publishedIn = (places: readonly Place[]): Written | null => {
  for (const { values, place } of places)
    for (const value of values) {
      const iso = toIsoDate(plain(value));
      if (iso !== null) return { value: iso, place };
    }
  return null;
};

const addressOf = (
  { canonical, savedFrom }: WashedPage,
  places: readonly Place[],
  given: string | null,
  base: string | null,
): Written | null => {
  const last = [
    { values: canonical ? [canonical] : [], place: 'link' },
    { values: savedFrom ? [savedFrom] : [], place: 'saved-from' },
  ];
  return (
    written(given, 'archive') ??
    firstUsable([...places, ...last], (value) => wholeAddress(plain(value), base))
  );
};

/**
 * @param document not yet pruned of anything
 * @param given the page's address where it is known from outside: of a WARC record, of a feed's item
 */
export const pageFields = (washed: WashedPage, document: PageDocument, given: string | null): PageFields => {
  const base = given ?? washed.savedFrom ?? washed.base;
  const found = readJsonLd(washed.jsonLd, base);
  const jsonLd = found && jsonLdFields(found);
  const places = (field: PageField): readonly Place[] => placesOf(field, washed.metas, jsonLd);
  const url = addressOf(washed, places('url'), given, base);
  const source =
    firstUsable(places('source'), (value) => (isAddress(value) ? null : plain(value))) ??
    written(hostOf(url?.value ?? washed.base), 'host');
  const host = hostOf(url?.value ?? null);
  const site = washed.metas.filter(({ name }) => name === 'og:site_name').map(({ content }) => content);
  const sites = siteNames(source?.value, host, host?.split('.')[0], ...site);
  const outline = outlineOf(document);
  const { title, heading } = titleOf(places('title'), washed.title, outline, sites);
  const nearness = nearnessTo(outline, heading?.at ?? null);
  const author = authorOf(places('author'), bylineOf(outline, nearness), sites);
  const published =
    publishedIn(places('published')) ??
    dateOf(outline, nearness) ??
    written(dateInAddress(url?.value ?? null), 'address');
  const all = { title, author, published, url, source };
  const entries = Object.entries(all) as [PageField, Written | null][];
  return {
    body: found ? jsonLdText(found) : '',
    isArticle: found?.isArticle || washed.metas.some(saysArticle),
    values: Object.fromEntries(
      entries.map(([field, one]) => [field, one?.value ?? null]),
    ) as PageFields['values'],
    foundIn: Object.fromEntries(entries.flatMap(([field, one]) => (one ? [[field, one.place]] : []))),
  };
};
