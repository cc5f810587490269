/**
 * Files that nobody writes on purpose and every crawler meets, and some that are written on purpose: each by its
 * name in a folder of inputs. What has to be packed stands in `hostile-archives.ts`.
 */

const KB = 1000;
const MB = 1000 * KB;

/** Enough of an article for a page to be taken for one. */
export const PROSE =
  'The harbour board closed the eastern pier on Monday, the harbour master, Ann Dray, said. ' +
  'It will cost 4 million crowns to mend, and the work will take until the end of May. '.repeat(3);

const frontMatter = (fields: string): string => `---\n${fields}\n---\n${PROSE}\n`;

const page = (head: string, body = `<p>${PROSE}</p>`): string =>
  `<!DOCTYPE html><html><head><title>Pier closed</title>${head}</head><body><h1>Pier closed</h1>${body}</body></html>`;

const withJsonLd = (fields: string): string =>
  page(
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closed",${fields}}</script>`,
  );

const feed = (channel: string, item = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${channel}<item><guid>h1</guid><title>Pier closed</title><link>https://a.example/1</link><description>${PROSE}</description>${item}</item></channel></rss>`;

const line = (fields: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ id: 'odd', text: PROSE, ...fields })}\n`;

/** JSON.stringify cannot write it. */
const nested = (depth: number): string =>
  `{"id":"odd","text":${JSON.stringify(PROSE)},"more":${'['.repeat(depth)}${']'.repeat(depth)}}\n`;

const nestedObjects = (depth: number): string =>
  `{"id":"odd","text":${JSON.stringify(PROSE)},"more":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}\n`;

const FRONT_MATTER: Readonly<Record<string, string>> = {
  'yaml-that-refers-to-itself.txt': frontMatter('a: &a\n  b: *a'),
  'yaml-list-in-itself.md': frontMatter('a: &a [*a]'),
  'yaml-key-in-itself.txt': frontMatter('? &a [*a]\n: 1'),
  'yaml-billion-laughs.txt': frontMatter(
    [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      ...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]`),
    ].join('\n'),
  ),
  'yaml-40000-keys.txt': frontMatter(Array.from({ length: 40_000 }, (_, i) => `key${i}: ${i}`).join('\n')),
  'yaml-deep.txt': frontMatter(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`),
  'yaml-deep-blocks.txt': frontMatter(
    Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  ),
  'yaml-4-megabytes.txt': frontMatter(`a: "${'b'.repeat(4 * MB)}"`),
  'yaml-never-closed-quote.txt': frontMatter(`a: "${'b\n'.repeat(100 * KB)}`),
  'yaml-blanks.txt': frontMatter(`a:${' '.repeat(200 * KB)}b`),
  'yaml-proto.txt': frontMatter('__proto__: {polluted: yes}\nconstructor: x'),
  'opening-blanks.txt': `---${' \t'.repeat(100 * KB)}x\n${PROSE}`,
  'closing-blanks.txt': `---\na: 1\n${`---${' '.repeat(500)}x\n`.repeat(400)}${PROSE}`,
};

const RECORDS: Readonly<Record<string, string | Uint8Array>> = {
  'deep-field.ndjson': nested(5000),
  'deep-objects.ndjson': nestedObjects(5000),
  'deeper-field.ndjson': nested(1_000_000),
  'deep-field.json': nested(5000),
  'long-title.ndjson': line({ title: 'Pier '.repeat(300 * KB), text: PROSE.repeat(100) }),
  'long-id.ndjson': line({ id: 'pier-'.repeat(300 * KB), text: PROSE.repeat(100) }),
  'long-url.ndjson': line({ url: `https://a.example/${'b'.repeat(1.5 * MB)}`, text: PROSE.repeat(100) }),
  'long-source.ndjson': line({ source: 'Courier '.repeat(100 * KB), text: PROSE.repeat(100) }),
  'one-sentence.ndjson': line({
    text: `The board said it cost 4 crowns${', and the pier cost 40 crowns on Monday'.repeat(4600)}.`,
  }),
  '100000-fields.ndjson': line(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i]))),
  'fifty-megabytes-in-a-line.ndjson': line({ text: 'The pier is closed. '.repeat(2.5 * MB) }),
  'lone-surrogate-id.ndjson': line({ id: 'odd\ud83d' }),
  'lone-surrogates.ndjson': line({
    text: `${PROSE} \ud83d\ude00\ud83d \udc00`.repeat(20),
    title: '\ud83d',
    source: '\udc00',
  }),
  'nul.ndjson': line({ id: 'odd\u0000', text: `${PROSE}\u0000${PROSE}`, title: 'a\u0000b' }),
  'proto.ndjson': `{"id":"odd","text":${JSON.stringify(PROSE)},"__proto__":{"toString":1},"constructor":1,"toString":"x","hasOwnProperty":0}\n`,
  'dot-dot-ids.ndjson': [
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\x',
    'CON',
    'nul.txt',
    '..',
    '.',
    '-rf',
    '$(id)',
    'a\nb',
    '\u202eabc',
    '\u009b31m',
  ]
    .map((id) => line({ id }))
    .join(''),
  'fields-of-ours.ndjson': line({
    text_file: '../../../etc/passwd',
    text_sha256: 'x',
    claims: 'x',
    diagnostics: 7,
    sentences: {},
    offset_unit: 1,
  }),
  'not-utf-8.ndjson': Buffer.concat([
    Buffer.from('{"id":"odd","text":"'),
    Buffer.from([0xc3, 0x28, 0xff, 0xfe]),
    Buffer.from('"}\n'),
  ]),
  'unbalanced.json': `{"id":"odd","text":"${'\\"'.repeat(MB)}`,
  'only-brackets.json': '['.repeat(4 * MB),
  'list-of-nothing.json': `[${'0,'.repeat(300 * KB)}0]`,
  'formulas.ndjson': line({
    id: '=1+1',
    title: 't;=HYPERLINK("http://a.example","x")',
    source: 'a\t=1+1',
    author: '@SUM(1)',
  }),
};

const PAGES: Readonly<Record<string, string | Uint8Array>> = {
  'title-of-joints.html': `<html><head><title>x${' | a'.repeat(10 * KB)}</title><meta property="og:site_name" content="a"></head><body><p>${PROSE}</p></body></html>`,
  'class-of-megabytes.html': page('', `<div class="${'share '.repeat(800 * KB)}"><p>${PROSE}</p></div>`),
  'id-of-megabytes.html': page('', `<div id="${'aB'.repeat(2.4 * MB)}"><p>${PROSE}</p></div>`),
  'dots.html': page('', `<p>${PROSE}</p><p>${'.'.repeat(150 * KB)}x</p>`),
  'blanks.html': page('', `<pre>${PROSE}${' \n'.repeat(100 * KB)}x</pre>`),
  'breaks.html': page('', `<p>${PROSE}${'<br> '.repeat(90 * KB)}x</p>`),
  'hashes-as-url.html': withJsonLd(`"url":"https://a.example/${'#'.repeat(100 * KB)}\\nx"`),
  'commas-as-author.html': withJsonLd(`"author":"Ann Dray${','.repeat(100 * KB)}x"`),
  'blanks-as-author.html': withJsonLd(`"author":"by${' '.repeat(100 * KB)}x"`),
  'ampersands-as-author.html': withJsonLd(`"author":"Ann ${'&a'.repeat(100 * KB)}"`),
  'brackets-as-title.html': withJsonLd(
    `"name":"Ann","alternativeHeadline":"${'<a '.repeat(50 * KB)}"`,
  ).replace('"headline":"Pier closed"', `"headline":"${'<a '.repeat(50 * KB)}"`),
  'blanks-as-title.html': withJsonLd(`"x":1`).replace(
    '"headline":"Pier closed"',
    `"headline":"a${' - '.repeat(50 * KB)}b"`,
  ),
  'colons-as-type.html': withJsonLd(`"about":{"@type":"${'a/'.repeat(100 * KB)}\\nx"}`),
  'deep-json-ld.html': withJsonLd(`"about":${'['.repeat(100 * KB)}${']'.repeat(100 * KB)}`),
  'json-ld-of-line-feeds.html': page(
    `<script type="application/ld+json">${'\u0001'.repeat(200 * KB)}x</script>`,
  ),
  'json-ld-of-commas.html': page(`<script type="application/ld+json">{${', '.repeat(200 * KB)}x</script>`),
  'json-ld-ids.html': page(
    `<script type="application/ld+json">[${'{"@id":"a","@type":"Article","headline":"b"},'.repeat(20 * KB)}{}]</script>`,
  ),
  'many-json-ld.html': page(
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(20 * KB),
  ),
  'javascript-url.html': withJsonLd('"url":"javascript:alert(1)"'),
  'nested-tags.html': page('', `${'<div>'.repeat(100 * KB)}<p>${PROSE}</p>`),
  'nested-inline.html': page('', `<p>${PROSE}${'<b><i>'.repeat(45 * KB)}x</p>`),
  'nested-tables.html': page('', `${'<table><tr><td>'.repeat(900)}<p>${PROSE}</p>`),
  'many-paragraphs.html': page('', `<p>${PROSE}</p>${'<p>a</p>'.repeat(48 * KB)}`),
  'many-links.html': page('', `<p>${PROSE}</p>${'<a href="/x">a</a> '.repeat(48 * KB)}`),
  'many-divs.html': page('', `<p>${PROSE}</p>${'<div class="byline date author">x</div>'.repeat(45 * KB)}`),
  'many-times.html': page('', `<p>${PROSE}</p>${'<time datetime="x">May</time>'.repeat(45 * KB)}`),
  'many-headings.html': page('', `<p>${PROSE}</p>${'<h1>a</h1><h2>b</h2>'.repeat(24 * KB)}`),
  'many-asides.html': page('', `<p>${PROSE}</p>${'<aside class="related">x</aside>'.repeat(45 * KB)}`),
  'many-bodies.html': page(
    '',
    `<p>${PROSE}</p>${'<div class="article-body"><p>x</p></div>'.repeat(24 * KB)}`,
  ),
  'many-hidden.html': page('', `<p>${PROSE}</p>${'<div hidden><p>x</p></div>'.repeat(24 * KB)}`),
  'repeats.html': page(
    '',
    `<p>${PROSE}</p>${Array.from({ length: 10 * KB }, (_, i) => `<blockquote>the pier is closed till May ${i}</blockquote>`).join('')}`,
  ),
  'many-metas.html': page('<meta property="article:author" content="Ann Dray">'.repeat(50 * KB)),
  'many-attributes.html': page(
    '',
    `<p ${Array.from({ length: 100 * KB }, (_, i) => `a${i}=1`).join(' ')}>${PROSE}</p>`,
  ),
  'open-tag.html': page('', `<p>${PROSE}</p>${'<a '.repeat(300 * KB)}`),
  'open-comment.html': page('', `<p>${PROSE}</p>${'<!--'.repeat(300 * KB)}`),
  'entities.html': page('', `<p>${PROSE}${'&amp;'.repeat(200 * KB)}</p>`),
  'entities-without-end.html': page('', `<p>${PROSE}${'&notanentity'.repeat(100 * KB)}</p>`),
  'saved-from.html': page(`<!-- saved from url=(${'1'.repeat(100 * KB)})x -->`),
  'saved-from-many.html': page(`<!--${'saved from url=('.repeat(100 * KB)}-->`),
  'charset-of-megabytes.html': page(`<meta charset="${'utf-'.repeat(500 * KB)}">`),
  'style-of-blanks.html': page('', `<p style="${'display: none '.repeat(100 * KB)}">${PROSE}</p>`),
  'words-without-space.html': page('', `<p>${PROSE}${'a'.repeat(2 * MB)}</p>`),
  'dates-without-end.html': page(
    `<meta property="article:published_time" content="${'May '.repeat(100 * KB)}">`,
  ),
  'nul.html': `${page('')}\u0000`,
};

const FEEDS: Readonly<Record<string, string>> = {
  'title-of-blanks.rss': feed('').replace('<title>Courier', `<title>a${' '.repeat(40 * KB)}b`),
  'title-of-joints.rss': feed('').replace('<title>Courier', `<title>a${' - a'.repeat(10 * KB)}`),
  'many-items-long-title.rss': `<?xml version="1.0"?><rss version="2.0"><channel><title>a${' - a'.repeat(10 * KB)}</title>${Array.from({ length: 3000 }, (_, i) => `<item><guid>m${i}</guid><link>https://a.example/${i}</link><description>x</description></item>`).join('')}</channel></rss>`,
  'author-of-brackets.rss': feed('', `<author>${'('.repeat(100 * KB)}</author>`),
  'author-of-pairs.rss': feed('', `<author>${'(a) '.repeat(50 * KB)}x</author>`),
  'date-of-digits.rss': feed('', `<pubDate>${'1'.repeat(200 * KB)} May</pubDate>`),
  'billion-laughs.xml': `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
    .join('')}]>${feed('<description>&j;</description>').replace('<?xml version="1.0"?>', '')}`,
  'external-entity.xml': `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${feed('', '<author>&a;</author>').replace('<?xml version="1.0"?>', '')}`,
  'nested.xml': `<rss><channel>${'<item>'.repeat(100 * KB)}`,
  'nested-unknown.atom': `<feed xmlns="http://www.w3.org/2005/Atom">${'<a>'.repeat(100 * KB)}`,
  'cdata-without-end.rss': feed('', `<x>${'<![CDATA['.repeat(100 * KB)}`),
  'many-items.rss': `<rss version="2.0"><channel><title>a</title>${'<item><title>a</title></item>'.repeat(50 * KB)}</channel></rss>`,
};

const TABLES: Readonly<Record<string, string>> = {
  'a-million-columns.csv': `text${',c'.repeat(MB)}\n${PROSE}${',1'.repeat(MB)}\n`,
  'unbalanced-quotes.csv': `id,text\n1,"${'the pier is closed\n'.repeat(250 * KB)}`,
  'quotes.csv': `id,text\n1,${'"'.repeat(2 * MB)}\n2,${PROSE}\n`,
  'row-over-the-limit.csv': `id,text\n1,"${'the pier '.repeat(2 * MB)}"\n2,${PROSE}\n`,
  'header-of-quotes.csv': `${'"'.repeat(99 * KB)}\ntext\n`,
  'proto.csv': `__proto__,id,text,constructor\nx,odd,"${PROSE}",y\n`,
  'markup.csv': `id,text\nodd,"<p>${'<b>'.repeat(400 * KB)}"\n`,
  'open-markup.csv': `id,text\nodd,"${'<p '.repeat(400 * KB)}"\n`,
  'nul.csv': `id,text\nodd,"${PROSE}\u0000"\n`,
  'carriage-returns.csv': `id,text\r${'\r'.repeat(2 * MB)}`,
  'long-column-name.csv': `id,text,${'c'.repeat(400 * KB)}\n${Array.from({ length: 50 }, (_, i) => `odd${i},${PROSE.slice(0, 80)},v`).join('\n')}\n`,
};

const TEXTS: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'nul.txt': `${PROSE}\u0000${PROSE}`,
  'semicolons.txt': `The mayor said ${';'.repeat(160 * KB)} on Monday.`,
  'ly.txt': `The mayor said ${'ly '.repeat(53 * KB)}on Monday.`,
  'numbered.txt': `The mayor said ${'5; 6; '.repeat(27 * KB)} on Monday.`,
  'signatures.txt': '— Ann Dray, harbour master\n'.repeat(6 * KB),
  'one-sentence.txt': `The board said it cost 4 crowns${', and the pier cost 40 crowns on Monday'.repeat(4600)}.`,
  'bytes.txt': Uint8Array.from({ length: 500 * KB }, (_, i) => (i * 7919) % 256),
  'zip-as-text.txt': Buffer.from('PK\u0003\u0004\u0000\u0000'),
  'gzip-as-text.md': Uint8Array.of(0x1f, 0x8b, 8, 0),
};

export const HOSTILE_FILES: Readonly<Record<string, string | Uint8Array>> = {
  ...FRONT_MATTER,
  ...RECORDS,
  ...PAGES,
  ...FEEDS,
  ...TABLES,
  ...TEXTS,
};
