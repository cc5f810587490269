/** A web page as an article: its fields, its text, and what its markup tells of the text. Or why it is none. */
import type { MarkedSpan } from '../../model/article.ts';
import type { InputProblem } from '../parse-article.ts';
import { bylineIn } from './byline-names.ts';
import { decodePage } from './decode-page.ts';
import { makeDocument } from './dom.ts';
import { findContent } from './find-content.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { type PageFields, pageFields } from './page-fields.ts';
import { HEAD, isDateLine, joinBlocks } from './page-text.ts';
import { prunePage } from './prune-page.ts';
import { type WashedPage, washPage } from './wash-page.ts';
import { toIsoDate } from './written-date.ts';

export interface PageArticle {
  /** `text`, the fields that were found, and `found_in`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly marked: readonly MarkedSpan[];
  readonly problems: readonly InputProblem[];
}

export interface PageFrom {
  /** The page's address where it is known from outside. */
  readonly url?: string | null;
  /** The charset of the HTTP header. */
  readonly charset?: string | null;
}

/** News in brief has more words; what is left of a paid page has fewer, or so few sentences. */
const FEWEST_WORDS = 25;
/** A page that is mostly links lists articles and is none. */
const MOST_LINKED = 0.6;

const NO_ARTICLE =
  'save it from a browser once the whole text shows (paid pages and pages that scripts fill in hold none), or give the text as .txt';

const problem = (code: string, message: string): InputProblem => ({ code, message });

const BINARY = problem('input/binary', 'the page is not text; save it as HTML');
const EMPTY = problem('input/empty', 'the page is empty; save it again or remove it');
const TOO_COMPLEX = problem(
  'input/too-complex',
  'the page has too many elements, or nests them too deep, to be an article; give its text as .txt',
);

const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, region }) => sum + (region === null ? text.split(/\s+/).length : 0), 0);

const linkedShare = (blocks: readonly Block[]): number => {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return blocks.reduce((sum, { text, linked }) => sum + linked * text.length, 0) / Math.max(1, all);
};

/** A page that calls itself an article is none of links, however many it has. */
const judged = (blocks: readonly Block[], isArticle: boolean): InputProblem | null => {
  const words = wordsIn(blocks);
  if (words < FEWEST_WORDS)
    return problem('input/no-article', `the page holds ${words} words of an article; ${NO_ARTICLE}`);
  if (!isArticle && linkedShare(blocks) > MOST_LINKED)
    return problem('input/no-article', `the page is a list of links and no article; ${NO_ARTICLE}`);
  return null;
};

/** The text that JSON-LD holds, for pages that show less of it. */
const blocksOfText = (body: string): Block[] =>
  body === '' ? [] : blocksOf(makeDocument(washPage(body.replaceAll('\n', '<br><br>'))?.html ?? '').body);

/** Byline and date that stand as plain lines above the text, where nothing else tells author and date. */
const withHead = (
  { values, foundIn }: PageFields,
  blocks: readonly Block[],
): Pick<PageFields, 'values' | 'foundIn'> => {
  const lines = blocks.slice(0, HEAD).map(({ text }) => text);
  const author = values.author ?? lines.map(bylineIn).find((names) => names !== null) ?? null;
  const dated = lines.find(isDateLine);
  const published = values.published ?? (dated === undefined ? null : toIsoDate(dated));
  return {
    values: { ...values, author, published },
    foundIn: {
      ...foundIn,
      ...(author !== values.author && { author: 'byline' }),
      ...(published !== values.published && { published: 'page' }),
    },
  };
};

/** Beyond a notice: "please turn on JavaScript". */
const LEAST_UNSCRIPTED = 400;
/** Below that, what was taken out is the furniture that every page has. */
const LEAST_LEFT_OUT = 0.15;
const FEWEST_LEFT_OUT = 300;

const leftOut = (dropped: number, text: string): InputProblem[] => {
  const share = dropped / (dropped + text.length);
  if (dropped < FEWEST_LEFT_OUT || share < LEAST_LEFT_OUT) return [];
  const percent = Math.round(100 * share);
  return [
    problem(
      'input/left-out',
      `about ${percent} % of the page's prose was left out, for its names say that it is a notice, a sidebar or an advertisement; look whether the article is whole`,
    ),
  ];
};

const readWashed = (washed: WashedPage, url: string | null): PageArticle | InputProblem => {
  const document = makeDocument(washed.html);
  const found = pageFields(washed, document, url);
  const dropped = prunePage(document);
  const content = findContent(document);
  const shown = content ? blocksOf(content) : [];
  const blocks = judged(shown, found.isArticle) ? blocksOfText(found.body) : shown;
  if (judged(blocks, found.isArticle)) return judged(shown, found.isArticle)!;
  const { values, foundIn } = withHead(found, blocks);
  const { text, marked } = joinBlocks(blocks, values);
  const place = blocks === shown ? {} : { text: 'json-ld' };
  const fields = { text, ...values, found_in: { ...foundIn, ...place } };
  return { fields, marked, problems: blocks === shown ? leftOut(dropped, text) : [] };
};

const lengthOf = (read: PageArticle | InputProblem): number =>
  'fields' in read ? String(read.fields.text).length : 0;

/** What stands in `<noscript>` is read where it holds more than the rest of the page. */
export const readPageText = (page: string, url: string | null): PageArticle | InputProblem => {
  if (page.trim() === '') return EMPTY;
  const washed = washPage(page);
  if (washed === null) return TOO_COMPLEX;
  const read = readWashed(washed, url);
  if (washed.unscripted < LEAST_UNSCRIPTED || washed.unscripted < lengthOf(read)) return read;
  const whole = washPage(page, true);
  const other = whole === null ? read : readWashed(whole, url);
  return lengthOf(other) > lengthOf(read) ? other : read;
};

/** Nothing in the page runs, and nothing that it refers to is fetched. */
export const readPage = (
  bytes: Uint8Array,
  { url = null, charset = null }: PageFrom = {},
): PageArticle | InputProblem => {
  if (bytes.length === 0) return EMPTY;
  const page = decodePage(bytes, charset);
  return page === null ? BINARY : readPageText(page, url);
};
