/** How a tag, and a text, stand in a washed page: with the attributes that tell something, and nothing that acts. */

/** No name, address or date is longer; style sheets of a page's own put hundreds of names into one class. */
const LONGEST_VALUE = 10_000;

/** What is left of a page's attributes. */
const KEPT = new Set(
  'class id role href rel itemprop itemtype datetime pubdate style hidden aria-hidden aria-label aria-modal data-component data-testid data-gu-name name content title type colspan'.split(
    ' ',
  ),
);
/** A form may be the whole page (ASP.NET), so it is a part like others, with a name to know it by. */
const FORM_NAME = 'form-part';

/** Only what would be markup: each character reference makes a text node of its own. */
export const escapeHtml = (text: string): string =>
  text.replace(/&(?=[#\p{L}])/gu, '&amp;').replace(/<(?=[\p{L}/!?])/gu, '&lt;');
const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Readability judges paragraphs and headings by their names, and wrongly: "header-anchor" is no page header. */
const NAMED_APART = new Set('p h2 h3 h4 h5 h6 ul ol li blockquote'.split(' '));

export type Attributes = Readonly<Record<string, string>>;

/** "dateline" would make Readability take the line for a byline and drop it. */
const className = (name: string, given: string): string =>
  `${given} ${name === 'form' ? FORM_NAME : ''}`.replace(/\bdate-?line\b/gi, '').trim();

const attributesOf = (name: string, given: Attributes): [string, string][] => {
  const kept = Object.entries(given).filter(([key]) => KEPT.has(key) && key !== 'class' && key !== 'id');
  const classes = className(name, given.class ?? '');
  const names: [string, string][] = NAMED_APART.has(name)
    ? [['data-names', `${classes} ${given.id ?? ''}`.trim()]]
    : [
        ['class', classes],
        ['id', given.id ?? ''],
      ];
  return [...names.filter(([, value]) => value !== ''), ...kept];
};

export const openTag = (name: string, given: Attributes): string => {
  const all = attributesOf(name, given).map(
    ([key, value]) => `${key}="${escapeAttribute(value.slice(0, LONGEST_VALUE))}"`,
  );
  return `<${[name === 'form' ? 'div' : name, ...all].join(' ')}>`;
};
