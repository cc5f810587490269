/** A page's title: the heading that it shows, or what its descriptions say without the site's name. */
import { type Heading, headingOf } from './page-heading.ts';
import type { Outline } from './page-outline.ts';
import { folded, squeezed } from './page-text.ts';
import { type Place, plain, type Written, written } from './written-values.ts';

const JOINT = /\s+[|–—»·•:-]+\s+/;
const LAST_JOINT = /\s+[|–—»·•:-]+\s+$/;
/** "Ferry leaves (Published 2016)": some outlets tell of an old article's age. */
const AGE = /\s*\((?:published|updated) (?:in )?(?:19|20)\d\d\)\s*$/i;
/** "CBQ News" of the site "CBQ": names of sections have the site's own and so many words more. */
const MOST_MORE = 2;

/** What the site may be called in a title: its name, or its host's without what all hosts have. */
export const siteNames = (...names: readonly (string | null | undefined)[]): string[] => [
  ...new Set(names.flatMap((name) => (name ? [squeezed(name)] : [])).filter((name) => name !== '')),
];

const isSite = (piece: string, sites: readonly string[]): boolean => {
  const words = folded(piece).replace(/^the /, '').split(' ');
  return sites.some((site) => {
    for (let more = 0; more <= MOST_MORE && more < words.length; more += 1)
      if (words.slice(0, words.length - more).join('') === site) return true;
    return false;
  });
};

/** "Ferry leaves | The Harwich Courier" without the site's name, at either end. */
export const withoutSite = (title: string, sites: readonly string[]): string => {
  const pieces = title.split(JOINT);
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (pieces.length < 2) return title;
  if (isSite(last, sites))
    return withoutSite(title.slice(0, title.length - last.length).replace(LAST_JOINT, ''), sites);
  return sites.includes(squeezed(first)) ? title.slice(first.length).replace(JOINT, '') : title;
};

/**
 * "Ferry leaves | Ann's Notes", "Ferry leaves at last – Ann's Notes": behind a bar, or a dash and a capital, stands
 * the site, whatever it is called; "The ferry leaves – at last" is one title.
 */
const BEHIND_BAR = /^(\S+(?: \S+){2,}?) (?:[|·»]|[–—-](?= \p{Lu})) \S+(?: \S+){0,2}$/u;

export interface PageTitle {
  readonly title: Written | null;
  readonly heading: Heading | null;
}

/** @param element the text of `<title>` */
export const titleOf = (
  places: readonly Place[],
  element: string,
  outline: Outline,
  sites: readonly string[],
): PageTitle => {
  const clean = (text: string): string => withoutSite(plain(text).replace(AGE, ''), sites).replace(AGE, '');
  const all = [...places, { values: [element], place: 'title' }].flatMap(({ values, place }) =>
    values.map((value) => ({ value: clean(value), place })),
  );
  const described = all.filter(({ value }) => value !== '');
  const heading = headingOf(
    outline,
    described.map(({ value }) => value),
    sites,
  );
  const [first = null] = described;
  const isSame = heading !== null && first !== null && folded(heading.text) === folded(first.value);
  if (heading === null) {
    const isAlone = first?.place === 'title' && sites.length === 0;
    return { title: isAlone ? written(first.value.replace(BEHIND_BAR, '$1'), 'title') : first, heading };
  }
  // the same in JSON-LD and in <title>: the heading is worded for this page alone
  const isTold = first?.place === 'json-ld' && folded(clean(element)) === folded(first.value);
  const isShown = first?.place === 'title' || !(isSame || isTold);
  return { title: isShown ? written(heading.text, 'heading') : first, heading };
};
