/** Patterns over what has no limit are linear: each attack is doubled, and takes about twice as long. */
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/io/feeds/read-feed.ts';
import { splitFrontMatter } from '../../src/io/front-matter.ts';
import { catchFaults } from '../../src/io/guard-reading.ts';
import { readPageText } from '../../src/io/pages/read-page.ts';
import { isLinkHeading } from '../../src/lexicon/link-headings.ts';
import { pagePart } from '../../src/lexicon/page-parts.ts';
import { PROSE } from '../support/hostile-files.ts';

const page = (head: string, body = ''): string =>
  `<html><head><title>Pier closed</title>${head}</head><body><p>${PROSE}</p>${body}</body></html>`;

const jsonLd = (fields: string): string =>
  page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier",${fields}}</script>`);

const feedFile = { kind: 'feed', path: '', name: 'a.rss', shown: 'a.rss', fields: {} } as const;

const readFeedOf = (channel: string, item = ''): unknown => [
  ...readFeed(
    feedFile,
    Buffer.from(
      `<rss version="2.0"><channel>${channel}<item><link>https://a.example/1</link><description>x</description>${item}</item></channel></rss>`,
    ),
    { guard: catchFaults },
  ),
];

const readPageOf = (html: string): unknown => readPageText(html, null);

/**
 * What is done with an attack of so many characters. An author of a hundred thousand opening brackets is not among
 * them: the square of it is the feed library's, which only the limit on time stops (`hostile-files.ts` has it).
 */
const ATTACKS: Readonly<Record<string, (length: number) => unknown>> = {
  'a title of joints': (n) =>
    readPageOf(
      `<title>x${' | a'.repeat(n / 4)}</title><meta property="og:site_name" content="a"><p>${PROSE}</p>`,
    ),
  'a title of blanks': (n) => readPageOf(jsonLd(`"name":"x","headline":"a${' '.repeat(n)}b"`)),
  'hashes in an address': (n) => readPageOf(jsonLd(`"url":"https://a.example/${'#'.repeat(n)}\\nx"`)),
  'hashes in the address of the page': (n) =>
    readPageText(jsonLd(`"url":"${'#'.repeat(n)}\\nx"`), 'https://a.example/1'),
  'commas after an author': (n) => readPageOf(jsonLd(`"author":"Ann Dray${','.repeat(n)}x"`)),
  'tags in an author': (n) => readPageOf(jsonLd(`"author":"Ann ${'<a '.repeat(n / 3)}"`)),
  'references in an author': (n) => readPageOf(jsonLd(`"author":"Ann ${'&a'.repeat(n / 2)}"`)),
  'a type of slashes': (n) => readPageOf(jsonLd(`"about":{"@type":"${'a/'.repeat(n / 2)}\\nx"}`)),
  'a date of months': (n) => readPageOf(jsonLd(`"datePublished":"${'May '.repeat(n / 4)}"`)),
  'a date of digits': (n) => readPageOf(jsonLd(`"datePublished":"${'1'.repeat(n)}"`)),
  'semicolons in JSON-LD': (n) =>
    readPageOf(page(`<script type="application/ld+json">${'; '.repeat(n / 2)}x</script>`)),
  'commas in JSON-LD': (n) =>
    readPageOf(page(`<script type="application/ld+json">${', '.repeat(n / 2)}x</script>`)),
  'dots in a paragraph': (n) => readPageOf(page('', `<p>${'.'.repeat(n)}x</p>`)),
  'blanks in a paragraph': (n) => readPageOf(page('', `<pre>a${' \n'.repeat(n / 2)}x</pre>`)),
  'breaks in a paragraph': (n) => readPageOf(page('', `<p>a${'<br>'.repeat(n / 40)}x</p>`)),
  'a class of a name over and over': (n) =>
    readPageOf(page('', `<div class="${'share-bar '.repeat(n / 10)}"><p>x</p></div>`)),
  'a class of capitals': (n) => readPageOf(page('', `<div class="${'aB'.repeat(n / 2)}"><p>x</p></div>`)),
  'a comment about where it was saved': (n) =>
    readPageOf(page(`<!--${'saved from url=(1'.repeat(n / 17)}-->`)),
  'a feed called blanks': (n) => readFeedOf(`<title>a${' '.repeat(n)}b</title>`),
  'a feed called joints': (n) => readFeedOf(`<title>a${' - a'.repeat(n / 4)}</title>`),
  'an author of closed brackets in a feed': (n) =>
    readFeedOf('', `<author>${'(a) '.repeat(n / 4)}x</author>`),
  'a date of blanks in a feed': (n) => readFeedOf('', `<pubDate>1${' '.repeat(n)}May</pubDate>`),
  'front matter that opens with blanks': (n) => splitFrontMatter(`---${' \t'.repeat(n / 2)}x\n${PROSE}`),
  'front matter that closes with blanks': (n) => splitFrontMatter(`---\n${'---  x\n'.repeat(n / 7)}`),
  'front matter of keys': (n) => splitFrontMatter(`---\n${'a: 1\n'.repeat(n / 5)}---\n${PROSE}`),
  'a heading of dots': (n) => isLinkHeading(`more${'.'.repeat(n)}x`),
  'names of a part': (n) => pagePart('share '.repeat(n / 6)),
};

const SIZE = 60_000;

const secondsOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** The least of three: another program may have had the machine. */
const least = (work: () => unknown): number => Math.min(...[1, 2, 3].map(() => secondsOf(work)));

/** What is linear takes twice as long, what grows with the square four times; below a tenth of a second is noise. */
const TIMES = 3;
const NOISE = 0.1;

describe('an attack twice as long takes twice as long', () => {
  it.each(Object.entries(ATTACKS))('%s', (_, attack) => {
    const once = least(() => attack(SIZE));
    expect(least(() => attack(2 * SIZE))).toBeLessThan(TIMES * once + NOISE);
  });
});
