/** The articles of an RSS, RDF or Atom file: whole ones, and teasers where the feed has no more. */
import { parseFeed } from 'feedsmith';
import type { FileOptions } from '../file-options.ts';
import type { InputFile } from '../find-files.ts';
import { hasFailed } from '../guard-reading.ts';
import { decodePage } from '../pages/decode-page.ts';
import { folded, squeezed } from '../pages/page-text.ts';
import { readFragment } from '../pages/read-fragment.ts';
import { toIsoDate } from '../pages/written-date.ts';
import { type InputProblem, parseArticle } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';
import { type Feed, type FeedItem, feedOf } from './feed-items.ts';

const BINARY = { code: 'input/binary', message: 'the file is not text; save the feed as XML' };
const EMPTY = { code: 'input/empty', message: 'the feed has no items; save it again or remove it' };
const NO_FEED = 'save an RSS or Atom feed, or a page as .html';

const hostOf = (url: string | null): string | null => {
  try {
    return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
};

/** A feed that is called longer has no name that a reader would know. */
const LONGEST_TITLE = 500;

/** "Top stories - The Harwich Courier" is a site by the piece that its address is called like. */
const sourceOf = ({ title }: Feed, url: string | null): string | null => {
  const host = hostOf(url);
  if (title === null || title.length > LONGEST_TITLE) return host ?? title;
  const label = squeezed(host?.split('.').at(-2) ?? '');
  const pieces = title.replace(/\s+/g, ' ').split(/ [|>»·–—:-]+ /);
  const named = pieces.find(
    (piece) => label !== '' && (squeezed(piece).includes(label) || label.includes(squeezed(piece))),
  );
  return pieces.length > 1 ? (named ?? title) : title;
};

const plain = (html: string | null): string | null =>
  html === null ? null : (readFragment(html)?.text ?? html);

const problemOf = (item: FeedItem, index: number) => ({
  code: 'input/no-article',
  message: `item ${index + 1}${item.title ? ` ("${item.title.slice(0, 60)}")` : ''} has no text; save its page as .html`,
});

const readItem = (file: InputFile, feed: Feed, item: FeedItem, index: number): Reading => {
  const title = plain(item.title);
  const html = item.content ?? item.teaser;
  const read = html === null ? null : readFragment(html, { title, author: item.author });
  if (!read || folded(read.text) === '') return unreadable(file.shown, null, problemOf(item, index));
  const { article, problems } = parseArticle({
    id: item.id ?? item.url ?? `${file.name}#${index + 1}`,
    text: read.text,
    title,
    url: item.url,
    author: item.author,
    published: item.published && (toIsoDate(item.published) ?? item.published),
    source: sourceOf(feed, item.url),
    ...(item.content === null && { teaser: true }),
  });
  return {
    article: article && { ...article, marked: read.marked, extracted: true },
    problems: problems.map(({ code, message }) => ({ code, message: `item ${index + 1}: ${message}` })),
    file: file.shown,
    line: null,
  };
};

const feedIn = (bytes: Uint8Array): Feed | InputProblem => {
  const text = decodePage(bytes);
  if (text === null) return BINARY;
  try {
    const feed = feedOf(parseFeed(text));
    return feed.items.length === 0 ? EMPTY : feed;
  } catch (error) {
    return {
      code: 'input/not-feed',
      message: `the file is no feed (${(error as Error).message}); ${NO_FEED}`,
    };
  }
};

/** Item by item. */
export function* readFeed(
  file: InputFile,
  bytes: Uint8Array,
  { guard }: Pick<FileOptions, 'guard'>,
): Generator<Reading> {
  const read = guard(bytes.length, () => feedIn(bytes));
  const feed = hasFailed(read) ? read.failed : read;
  if (!('items' in feed)) {
    yield unreadable(file.shown, null, feed);
    return;
  }
  for (const [i, item] of feed.items.entries()) {
    const size = (item.content ?? item.teaser ?? '').length + (item.title ?? '').length;
    const reading = guard(size, () => readItem(file, feed, item, i));
    yield hasFailed(reading) ? unreadable(file.shown, null, reading.failed) : reading;
  }
}
