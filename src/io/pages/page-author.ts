/**
 * Who wrote a page's article: persons go before the outlet and its staff, whole names before first names and names of
 * accounts, and among equals descriptions go before what the page shows.
 */
import { bylineWord } from '../../lexicon/byline-words.ts';
import { isPersonName } from './byline-names.ts';
import { isAddress } from './page-address.ts';
import type { Byline } from './page-byline.ts';
import { squeezed } from './page-text.ts';
import { type Place, plain, type Written } from './written-values.ts';

/** What systems write where they know nobody. */
const NOBODY =
  /^(?:(?:no|unknown|not|default) ?(?:author|name|set|user)?|none|null|undefined|n\/?a|author|admin(?:istrator)?|root|user|guest|anonymous|editor|web ?master)$/i;
/** "/@norabirch", "@norabirch", "nora@example.com", "facebook.com/nora" */
const ACCOUNT = /^[/@#]|@|^\S+\/\S*$/;
/** "Birch, Nora" */
const INVERTED = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u;

const cleaned = (value: string): string => {
  const name = plain(value)
    .replace(/^(?:(?:written|posted) )?by:?\s+/i, '')
    .replace(/[\s,|]+$/, '');
  return name.replace(INVERTED, (whole, last: string, first: string) =>
    bylineWord(first) || bylineWord(last) ? whole : `${first} ${last}`,
  );
};

const isUsable = (name: string): boolean =>
  /\p{L}/u.test(name) && !isAddress(name) && !ACCOUNT.test(name) && !NOBODY.test(name);

interface Author extends Written {
  /** Whether a person is named by a whole name. */
  readonly isSure: boolean;
}

const authorIn = ({ values, place }: Place, sites: readonly string[]): Author[] => {
  const names = [...new Set(values.map(cleaned).filter(isUsable))];
  if (names.length === 0) return [];
  const isSure = names.some(
    (name) => !sites.includes(squeezed(name)) && isPersonName(name.split(/,| and /)[0]!),
  );
  return [{ value: names.join(', '), place, isSure }];
};

/** @param sites what the site is called, for it is no person */
export const authorOf = (
  places: readonly Place[],
  byline: Byline | null,
  sites: readonly string[],
): Written | null => {
  const shown = byline && { value: byline.names.join(', '), place: 'byline', isSure: byline.isSure };
  const all = [...places.flatMap((place) => authorIn(place, sites)), ...(shown ? [shown] : [])];
  const best = all.find(({ isSure }) => isSure) ?? all[0];
  return best ? { value: best.value, place: best.place } : null;
};
