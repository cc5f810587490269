/**
 * A page as it came, made safe to build a document of: one pass that drops what is never text, bounds depth and
 * size, and sets aside what describes the page. Scripts are never run: they are not even kept.
 */
import { Parser } from 'htmlparser2';
import { type Attributes, escapeHtml, openTag } from './wash-tag.ts';

/** One `<meta>`: what it calls itself, and its content. */
export interface Meta {
  /** Lower-cased `property`, `name`, `itemprop` or `http-equiv`. */
  readonly name: string;
  readonly content: string;
}

export interface WashedPage {
  /** With `<html>`, `<head>` and `<body>`; deep nesting made flat. */
  readonly html: string;
  readonly title: string;
  readonly metas: readonly Meta[];
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly canonical: string | null;
  readonly base: string | null;
  /** What a browser's "saved from url" comment says. */
  readonly savedFrom: string | null;
  /** How many letters stand in `<noscript>`; they are in `html` where they were asked for. */
  readonly unscripted: number;
}

/** Never text of an article; what they hold goes with them. */
const DROPPED = new Set(
  'script style template iframe object embed applet svg math canvas select textarea button audio video map'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '));
/** Stand for themselves; in the document they would only be in the way. */
const UNWRAPPED = new Set(['html', 'head', 'body', 'font', 'center', 'big', 'base', 'link', 'meta', 'input']);
/** Where an ignored tag would have parted words. */
const PARTING = new Set(
  'div p section article li ul ol table tr td h1 h2 h3 h4 h5 h6 blockquote dl dd dt'.split(' '),
);
/** No page that people read nests deeper; Readability's time grows with the square of it. */
const DEEPEST = 90;
/** Tags and texts. Of 431 saved pages the largest has 12,815 tags; pages of 90,000 take five seconds and more. */
const MOST_PIECES = 50_000;
const MOST_OPEN = 3000;
/** How much is read before the limits are looked at. */
const CHUNK = 32_768;

const SAVED_FROM = /saved from url=\(\d+\)(\S+)/i;
const BREAK = '<br><br>';

/** One tag may have several names: `property="dc:title og:title"`. */
const metasOf = ({ property, name, itemprop, content, ...rest }: Attributes): Meta[] => {
  const called = property ?? name ?? itemprop ?? rest['http-equiv'];
  return called === undefined || content === undefined
    ? []
    : called
        .trim()
        .toLowerCase()
        .split(/\s+/)
        .map((one) => ({ name: one, content: content.trim() }));
};

/** What the pass has gathered so far. */
const emptyWash = () => ({
  out: [] as string[],
  metas: [] as Meta[],
  jsonLd: [] as string[],
  title: '',
  canonical: null as string | null,
  base: null as string | null,
  savedFrom: null as string | null,
  unscripted: 0,
  /** Whether `<noscript>` is text. */
  takesNoscript: false,
  /** How many are open. */
  noscript: 0,
  pieces: 0,
  /** Open elements that the document has too, or null for one it has not. */
  open: [] as (string | null)[],
  depth: 0,
  /** How many dropped elements are open. */
  dropped: 0,
  /** What the text of the innermost element is for. */
  taking: 'body' as 'body' | 'json-ld' | 'title',
});

type Wash = ReturnType<typeof emptyWash>;

const note = (wash: Wash, name: string, attributes: Attributes): void => {
  if (name === 'meta') wash.metas.push(...metasOf(attributes));
  if (name === 'base') wash.base ??= attributes.href ?? null;
  if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
    wash.canonical ??= attributes.href ?? null;
};

const part = (wash: Wash): void => {
  if (wash.out.at(-1) !== BREAK) wash.out.push(BREAK);
};

const isJsonLd = (name: string, { type }: Attributes): boolean =>
  name === 'script' && /ld\+json/i.test(type ?? '');

const isDropped = ({ takesNoscript }: Wash, name: string): boolean =>
  DROPPED.has(name) || name === 'title' || (name === 'noscript' && !takesNoscript);

const opened = (wash: Wash, name: string, attributes: Attributes): void => {
  note(wash, name, attributes);
  if (isJsonLd(name, attributes)) {
    wash.taking = 'json-ld';
    wash.jsonLd.push('');
  }
  if (name === 'title' && wash.title === '' && wash.dropped === 0) wash.taking = 'title';
  if (name === 'noscript') wash.noscript += 1;
  if (isDropped(wash, name)) wash.dropped += 1;
  if (VOID.has(name) || UNWRAPPED.has(name) || wash.dropped > 0) {
    if (name === 'br' && wash.dropped === 0) wash.out.push('<br>');
    if (!VOID.has(name)) wash.open.push(null);
    return;
  }
  wash.pieces += 1;
  if (wash.depth >= DEEPEST) {
    if (PARTING.has(name)) part(wash);
    wash.open.push(null);
    return;
  }
  wash.depth += 1;
  wash.open.push(name === 'form' ? 'div' : name);
  wash.out.push(openTag(name, attributes));
};

const closed = (wash: Wash, name: string): void => {
  if (VOID.has(name)) return;
  wash.taking = 'body';
  if (name === 'noscript') wash.noscript = Math.max(0, wash.noscript - 1);
  if (isDropped(wash, name)) wash.dropped = Math.max(0, wash.dropped - 1);
  const tag = wash.open.pop();
  if (tag === undefined || tag === null) {
    if (wash.depth >= DEEPEST && wash.dropped === 0 && PARTING.has(name)) part(wash);
    return;
  }
  wash.depth -= 1;
  wash.out.push(`</${tag}>`);
};

const takeText = (wash: Wash, text: string): void => {
  if (wash.taking === 'json-ld') wash.jsonLd[wash.jsonLd.length - 1] += text;
  else if (wash.taking === 'title') wash.title += text;
  else if (wash.dropped === 1 && wash.noscript === 1) wash.unscripted += text.trim().length;
  else if (wash.dropped === 0) {
    wash.pieces += 1;
    wash.out.push(escapeHtml(text));
  }
};

const isTooMuch = ({ pieces, open }: Wash): boolean => pieces > MOST_PIECES || open.length > MOST_OPEN;

/**
 * Null for a page with too many elements, or nested too deep, to be read in reasonable time.
 * @param takesNoscript whether what only readers without scripts are shown is text
 */
export const washPage = (page: string, takesNoscript = false): WashedPage | null => {
  const wash = { ...emptyWash(), takesNoscript };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => opened(wash, name, attributes),
      onclosetag: (name) => closed(wash, name),
      ontext: (text) => takeText(wash, text),
      oncomment: (text) => {
        wash.savedFrom ??= SAVED_FROM.exec(text)?.[1] ?? null;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < page.length; at += CHUNK) {
    parser.write(page.slice(at, at + CHUNK));
    if (isTooMuch(wash)) return null;
  }
  parser.end();
  const { metas, jsonLd, canonical, base, savedFrom, unscripted } = wash;
  const title = wash.title.replace(/\s+/g, ' ').trim();
  // Without its title: Readability would drop crossheads that are like it.
  const html = `<!DOCTYPE html><html><head></head><body>${wash.out.join('')}</body></html>`;
  return { html, title, metas, jsonLd, canonical, base, savedFrom, unscripted };
};
