/** What an RSS, RDF or Atom feed says of each of its items, whatever the format calls it. */
import type { parseFeed } from 'feedsmith';

type Parsed = ReturnType<typeof parseFeed>;

export interface FeedItem {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** The whole article, as HTML. */
  readonly content: string | null;
  /** What is shown of it, as HTML. */
  readonly teaser: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** The parts of the formats that are read; all may be missing. */
interface Given {
  readonly title?: string | { readonly value?: string };
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly guid?: { readonly value?: string };
  readonly id?: string;
  readonly description?: string;
  readonly summary?: { readonly value?: string };
  readonly content?: { readonly encoded?: string; readonly value?: string };
  readonly pubDate?: string;
  readonly published?: string;
  readonly authors?: readonly (string | { readonly name?: string })[];
  readonly dc?: {
    readonly creators?: readonly string[];
    readonly creator?: string;
    readonly dates?: readonly string[];
    readonly date?: string;
  };
}

/** "&lt;![CDATA[<p>Crews walked out</p>]]&gt;": some programs escape the marks of what needs no escaping. */
const ESCAPED = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/;

const known = (text: string | null | undefined): string | null => {
  const plain = (text?.replace(ESCAPED, '$1') ?? '').trim();
  return plain === '' ? null : plain;
};

const titleOf = ({ title }: Given): string | null => known(typeof title === 'string' ? title : title?.value);

const linkOf = ({ link, links }: Given): string | null =>
  known(link ?? (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href);

/** RSS has "desk@example.com (Ann Alder)". */
const authorOf = ({ authors, dc }: Given): string | null => {
  const given = dc?.creators ?? (dc?.creator ? [dc.creator] : (authors ?? []));
  const names = given.flatMap((one) => known(typeof one === 'string' ? one : one.name) ?? []);
  return known(
    names
      .map((name) => /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? name)
      .filter((name) => !name.includes('@'))
      .join(', '),
  );
};

/** When it was last changed does not tell when it appeared. */
const dateOf = ({ pubDate, published, dc }: Given): string | null =>
  known(published ?? pubDate ?? dc?.dates?.[0] ?? dc?.date);

const itemOf = (given: Given): FeedItem => ({
  id: known(given.guid?.value ?? given.id),
  title: titleOf(given),
  url: linkOf(given),
  author: authorOf(given),
  published: dateOf(given),
  content: known(given.content?.encoded ?? given.content?.value),
  teaser: known(given.description ?? given.summary?.value),
});

export const feedOf = ({ format, feed }: Parsed): Feed => {
  const given = feed as Given & { readonly items?: readonly Given[]; readonly entries?: readonly Given[] };
  const items = (format === 'atom' ? given.entries : given.items) ?? [];
  return { title: titleOf(given), items: items.map((item) => itemOf(item)) };
};
