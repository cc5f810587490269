/**
 * Title, author, publication date, address and source of a page, and where each was found: JSON-LD, OpenGraph,
 * meta tags, and last the page itself. What nothing tells stays null.
 */
import { PAGE_FIELD_ROWS, type PageField } from '../../lexicon/page-fields.ts';
import type { PageDocument } from './dom.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { isAddress, jsonLdFields, jsonLdText } from './json-ld-fields.ts';
import { shownText } from './page-blocks.ts';
import { bylineOf, headingOf, timeOf } from './page-marks.ts';
import { folded, squeezed } from './page-text.ts';
import type { WashedPage } from './wash-page.ts';
import { toIsoDate } from './written-date.ts';

export interface PageFields {
  /** The text as JSON-LD gives it; empty where it does not. */
  readonly body: string;
  readonly values: Readonly<Record<PageField, string | null>>;
  /** Of each field that was found, where. */
  readonly foundIn: Readonly<Partial<Record<PageField, string>>>;
}

/** A value as a page writes it, and where. */
interface Written {
  readonly value: string;
  readonly place: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Twice what a field may have, so that whoever reads of it is told that it was cut. */
const LONGEST_VALUE = 4000;

/** Descriptions are written twice over in real life: "Pilot&#8217;s <em>last</em> flight". */
const plain = (text: string): string =>
  shownText(
    text
      .slice(0, LONGEST_VALUE)
      .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex, dec) => {
        const code = hex ? Number.parseInt(hex, 16) : Number(dec);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
      .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  );

const authorOf = (values: readonly string[]): string | null => {
  const names = values
    .map((value) =>
      plain(value)
        .replace(/^by:?\s+/i, '')
        .replace(/[\s,|]+$/, ''),
    )
    .filter((name) => name !== '' && !isAddress(name) && /\p{L}/u.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
};

/** Absolute, as the page means it. */
const resolved = (address: string, base: string | null): string | null => {
  try {
    const { href, protocol } = new URL(address, base ?? undefined);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
};

/** The address is kept as written where it is whole: it is to be found again by it. */
const urlOf = (written: string, base: string | null): string | null => {
  const href = resolved(written.trim(), base);
  return href !== null && /^https?:\/\/[^/]+$/i.test(written.trim()) ? written.trim() : href;
};

const hostOf = (url: string | null): string | null => {
  const href = url && resolved(url, null);
  return href ? new URL(href).hostname.replace(/^www\d?\./, '') : null;
};

const JOINT = /\s+[|–—»·•:-]+\s+/;

/** "Ferry leaves | The Harwich Courier" without the site's name, at either end. */
const withoutSite = (title: string, sites: readonly string[]): string => {
  const pieces = title.split(JOINT);
  if (pieces.length < 2) return title;
  const isSite = (piece: string): boolean => sites.includes(squeezed(piece));
  if (isSite(pieces.at(-1)!))
    return withoutSite(
      title.slice(0, title.length - pieces.at(-1)!.length).replace(/\s+[|–—»·•:-]+\s+$/, ''),
      sites,
    );
  return isSite(pieces[0]!) ? title.slice(pieces[0]!.length).replace(/^\s+[|–—»·•:-]+\s+/, '') : title;
};

/** What the site may be called in a title: its name, or its host's without what all hosts have. */
const siteNames = (source: string | null, host: string | null, { metas }: WashedPage): string[] =>
  [
    source,
    host,
    host?.split('.')[0],
    ...metas.filter(({ name }) => name === 'og:site_name').map(({ content }) => content),
  ]
    .filter((name) => name !== null && name !== undefined)
    .map(squeezed);

/** Where values may stand, by field, the best first. */
const writtenIn = (washed: WashedPage, found: JsonLd | null) => {
  const jsonLd = found && jsonLdFields(found);
  const metas = (field: PageField): [string[], string][] =>
    PAGE_FIELD_ROWS.filter((row) => row.field === field).map(({ name, place }) => [
      washed.metas.filter((meta) => meta.name === name).map(({ content }) => content),
      place,
    ]);
  return (field: PageField, ...last: readonly (Written | null)[]): [readonly string[], string][] => [
    [jsonLd?.[field] ?? [], 'json-ld'],
    ...metas(field),
    ...last.flatMap((one): [string[], string][] => (one ? [[[one.value], one.place]] : [])),
  ];
};

const firstUsable = (
  lists: readonly (readonly [readonly string[], string])[],
  use: (values: readonly string[]) => string | null,
): Written | null => {
  for (const [values, place] of lists) {
    const value = values.length > 0 ? use(values) : null;
    if (value !== null && value !== '') return { value, place };
  }
  return null;
};

const single =
  (use: (value: string) => string | null) =>
  ([value]: readonly string[]): string | null =>
    value === undefined ? null : use(value);

const written = (value: string | null, place: string): Written | null => (value ? { value, place } : null);

const dateOf = (values: readonly string[]): string | null => {
  for (const value of values) {
    const iso = toIsoDate(plain(value));
    if (iso !== null) return iso;
  }
  return null;
};

const titleIn = (heading: string | null, { title }: WashedPage): Written | null => {
  const isHeading = heading !== null && (title === '' || folded(title).includes(folded(heading)));
  return isHeading ? written(heading, 'heading') : written(title, 'title');
};

/**
 * @param document not yet pruned of what Readability drops
 * @param given the page's address where it is known from outside: of a WARC record, of a feed's item
 */
export const pageFields = (washed: WashedPage, document: PageDocument, given: string | null): PageFields => {
  const base = given ?? washed.savedFrom ?? washed.base;
  const found = readJsonLd(washed.jsonLd, base);
  const fields = writtenIn(washed, found);
  const url =
    written(given, 'archive') ??
    firstUsable(
      fields('url', written(washed.canonical, 'link'), written(washed.savedFrom, 'saved-from')),
      single((value) => urlOf(plain(value), base)),
    );
  const source =
    firstUsable(
      fields('source'),
      single((value) => (isAddress(value) ? null : plain(value))),
    ) ?? written(hostOf(url?.value ?? washed.base), 'host');
  const sites = siteNames(source?.value ?? null, hostOf(url?.value ?? null), washed);
  const title = firstUsable(
    fields('title', titleIn(headingOf(document), washed)),
    single((value) => withoutSite(plain(value), sites)),
  );
  const author = firstUsable(fields('author', written(bylineOf(document), 'byline')), authorOf);
  const published = firstUsable(fields('published', timeOf(document)), dateOf);
  const all = { title, author, published, url, source };
  const entries = Object.entries(all) as [PageField, Written | null][];
  return {
    body: found ? jsonLdText(found) : '',
    values: Object.fromEntries(
      entries.map(([field, one]) => [field, one?.value ?? null]),
    ) as PageFields['values'],
    foundIn: Object.fromEntries(entries.flatMap(([field, one]) => (one ? [[field, one.place]] : []))),
  };
};
