/** RSS, RDF and Atom files: whole articles, teasers where there is no more, complaints where there is nothing. */
import { describe, expect, it } from 'vitest';
import { readFolder } from '../support/read-folder.ts';

const said = (words: string) => expect.stringContaining(words);

const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Top stories - The Quay Courier</title><link>https://www.quaycourier.example/</link><description>News</description>
<item><title>Ferry &amp;amp; tram &#8217;strike&#8217;</title><link>https://www.quaycourier.example/a</link><dc:creator><![CDATA[Ann Alder]]></dc:creator><pubDate>Sat, 03 Mar 2018 09:30:00 +0000</pubDate><guid isPermaLink="false">https://www.quaycourier.example/?p=1</guid><description><![CDATA[Crews walk out&#8230;]]></description>
<content:encoded><![CDATA[<p>Crews walked out on Saturday.</p><figure><img src="x.jpg"/><figcaption>The quay</figcaption></figure><p>&#8220;We had no choice,&#8221; said Jo Pike.</p><div class="sharedaddy">Share this</div>]]></content:encoded></item>
<item><title>Storm</title><link>https://www.quaycourier.example/b</link><pubDate>bad date</pubDate><description>&lt;p&gt;A storm hit Hull on Friday.&lt;/p&gt;</description></item>
<item><title>Nothing</title><link>https://www.quaycourier.example/c</link></item></channel></rss>`;

const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Delta</title><id>x</id><updated>2018-03-05T00:00:00Z</updated>
<entry><title type="html">A &amp;amp; B</title><link rel="self" href="https://delta.example/self"/><link rel="alternate" href="https://delta.example/1"/><id>tag:1</id><published>2018-03-03T09:30:00Z</published><updated>2018-03-04T09:30:00Z</updated><author><name>Sam Oduya</name></author><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
<entry><title>C</title><id>tag:2</id><updated>2018-03-04T09:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Three <b>four</b>.</p></div></content></entry></feed>`;

describe('a feed', () => {
  it('in RSS gives its items, and says which are teasers', async () => {
    const { articles, complaints } = await readFolder({ 'feed.xml': RSS });
    expect(articles[0]).toEqual({
      id: 'https://www.quaycourier.example/?p=1',
      text: 'Crews walked out on Saturday.\n\nThe quay\n\n“We had no choice,” said Jo Pike.',
      source: 'The Quay Courier',
      published: '2018-03-03T09:30:00+0000',
      title: 'Ferry & tram ’strike’',
      url: 'https://www.quaycourier.example/a',
      author: 'Ann Alder',
      extra: {},
      marked: [{ start: 31, end: 39, region: 'boilerplate' }],
      extracted: true,
    });
    expect(articles[1]).toMatchObject({
      id: 'https://www.quaycourier.example/b',
      text: 'A storm hit Hull on Friday.',
      published: null,
      extra: { teaser: true },
    });
    expect(complaints).toEqual([
      ['feed.xml', null, 'input/bad-date', said('item 2: "published" is "bad date"')],
      ['feed.xml', null, 'input/no-article', said('item 3 ("Nothing") has no text')],
    ]);
  });

  it('with escaped CDATA marks gives what stands between them', async () => {
    const feed = RSS.replace('<![CDATA[Ann Alder]]>', '&lt;![CDATA[Ann Alder]]&gt;').replace(
      /<content:encoded>[\s\S]*?<\/content:encoded>/,
      '<content:encoded>&lt;![CDATA[&lt;p&gt;Crews walked out.&lt;/p&gt;]]&gt;</content:encoded>',
    );
    const { articles } = await readFolder({ 'feed.xml': feed });
    expect(articles[0]).toMatchObject({ text: 'Crews walked out.', author: 'Ann Alder' });
  });

  it('in Atom gives its entries; when one was changed is not when it was published', async () => {
    const { articles } = await readFolder({ 'delta.atom': ATOM });
    expect(
      articles.map(({ id, text, title, published, url, author, source }) => [
        id,
        text,
        title,
        published,
        url,
        author,
        source,
      ]),
    ).toEqual([
      [
        'tag:1',
        'One.\n\nTwo.',
        'A & B',
        '2018-03-03T09:30:00Z',
        'https://delta.example/1',
        'Sam Oduya',
        'Delta',
      ],
      ['tag:2', 'Three four.', 'C', null, null, null, 'Delta'],
    ]);
  });

  it.each([
    ['another kind of XML', '<urlset><url><loc>x</loc></url></urlset>', 'input/not-feed'],
    ['no XML at all', 'Dear reader,', 'input/not-feed'],
    ['half a feed', RSS.slice(0, 300), 'input/not-feed'],
    ['a feed of nothing', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'input/empty'],
    ['bytes that are no text', Buffer.from([0x89, 0, 1, 2]), 'input/binary'],
  ])('that is %s is told of', async (_, file, code) => {
    const { articles, complaints } = await readFolder({ 'a.rss': file });
    expect(articles).toEqual([]);
    expect(complaints.map((complaint) => complaint[2])).toEqual([code]);
  });
});
