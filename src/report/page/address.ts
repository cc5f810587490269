/** What the part of the address after # says: which view, of what, filtered how. */

export interface Address {
  readonly view: string;
  /** The id of a group or an article; empty for a list. */
  readonly id: string;
  readonly filters: Readonly<Record<string, string>>;
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export const parseAddress = (hash: string): Address => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [view = '', id = ''] = path.split('/', 2);
  return {
    view: view === '' ? 'overview' : view,
    id: decode(id),
    filters: Object.fromEntries(new URLSearchParams(query)),
  };
};

/** An address cannot hold half of a pair of surrogates, which an id can. */
export const wellFormed = (id: string): string => id.replace(/\p{Cs}/gu, '\ufffd');

/** Filters that are empty are left out, so that equal states have equal addresses. */
export const formatAddress = ({ view, id, filters }: Address): string => {
  const set = Object.entries(filters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(set).toString();
  return `#${view}${id === '' ? '' : `/${encodeURIComponent(wellFormed(id))}`}${query === '' ? '' : `?${query}`}`;
};

export const addressOf = (view: string, id = '', filters: Readonly<Record<string, string>> = {}): string =>
  formatAddress({ view, id, filters });
