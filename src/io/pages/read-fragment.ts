/** Text out of HTML that is known to be an article's and nothing else: of a feed, of a table's cell, of a document. */
import { makeDocument } from './dom.ts';
import { blocksOf } from './page-blocks.ts';
import { joinBlocks, type PageText } from './page-text.ts';
import { prunePage } from './prune-page.ts';
import { washPage } from './wash-page.ts';

const NOTHING_KNOWN = { title: null, author: null };
/** Tags and character references; "a < b" holds none. */
const MARKUP =
  /<\/?(?:p|br|div|a|strong|em|b|i|img|ul|li|blockquote|figure|span|h[1-6])\b[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;

/** Null where the fragment is too large or too deep. */
export const readFragment = (
  html: string,
  known = NOTHING_KNOWN as Parameters<typeof joinBlocks>[1],
): PageText | null => {
  const washed = washPage(html);
  if (washed === null) return null;
  const document = makeDocument(washed.html);
  prunePage(document);
  return joinBlocks(blocksOf(document.body), known);
};

/** As `readFragment`; what holds no markup is text as it is. */
export const htmlFields = (given: string): PageText =>
  (MARKUP.test(given) ? readFragment(given) : null) ?? { text: given, marked: [] };
