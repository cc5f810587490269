/** The one way in which this page makes elements: text goes in as text, never as HTML. */

type Child = Node | string | null | false | undefined;
type Attribute = string | number | boolean | null | undefined;

/** `false`, null and undefined leave an attribute out; `true` gives it no value. */
export const setAttributes = (element: Element, attributes: Readonly<Record<string, Attribute>>): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
};

export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  for (const child of children) if (child) element.append(child);
  return element;
};

/** Only these lead out of the page. */
const WEB = /^https?:\/\//i;

/** A link to where an article was published; plain text where its address is none of the web's. */
export const outwards = (url: string, text: string): HTMLElement =>
  WEB.test(url)
    ? make('a', { href: url, rel: 'noopener noreferrer', target: '_blank', class: 'out' }, text)
    : make('span', {}, url);

export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};
