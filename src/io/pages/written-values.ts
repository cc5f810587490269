/** What a page's descriptions (JSON-LD, OpenGraph, meta tags) write of a field, the best place first. */
import { PAGE_FIELD_ROWS, type PageField } from '../../lexicon/page-fields.ts';
import type { JsonLdFields } from './json-ld-fields.ts';
import { shownText } from './page-blocks.ts';
import type { Meta } from './wash-page.ts';

/** A value as a page writes it, and where. */
export interface Written {
  readonly value: string;
  readonly place: string;
}

/** All values of one place. */
export interface Place {
  readonly values: readonly string[];
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
export const plain = (text: string): string =>
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

/** The works that an article refers to are described behind it, by the same names. */
const REFERENCE = 'citation_reference';

const valuesOf = (metas: readonly Meta[], name: string): string[] => {
  const end = metas.findIndex((meta) => meta.name === REFERENCE);
  const own = end < 0 ? metas : metas.slice(0, end);
  return own.filter((meta) => meta.name === name).map(({ content }) => content);
};

/** Where a field's values stand, the best place first; places without any are left out. */
export const placesOf = (
  field: PageField,
  metas: readonly Meta[],
  jsonLd: JsonLdFields | null,
): readonly Place[] =>
  [
    { values: jsonLd?.[field] ?? [], place: 'json-ld' },
    ...PAGE_FIELD_ROWS.filter((row) => row.field === field).map(({ name, place }) => ({
      values: valuesOf(metas, name),
      place,
    })),
  ].filter(({ values }) => values.length > 0);

/** The first value that is of use, each as `use` understands it. */
export const firstUsable = (
  places: readonly Place[],
  use: (value: string) => string | null,
): Written | null => {
  for (const { values, place } of places) {
    const value = values[0] === undefined ? null : use(values[0]);
    if (value !== null && value !== '') return { value, place };
  }
  return null;
};

export const written = (value: string | null, place: string): Written | null =>
  value ? { value, place } : null;
