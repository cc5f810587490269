/** .eml and .mbox files: each message one article, and complaints where there is none. */
import { describe, expect, it } from 'vitest';
import { senderOf } from '../../src/io/mail/sender.ts';
import { splitMbox } from '../../src/io/mail/split-mbox.ts';
import { readFolder } from '../support/read-folder.ts';

const said = (words: string) => expect.stringContaining(words);
const PLAIN = `From: "Ann Alder at The Quay Courier" <ann@quaycourier.example>
To: readers@example.com
Subject: =?utf-8?Q?Ferry_fares_rise_=E2=80=93_again?=
Date: Mon, 06 Jan 2025 23:30:00 -0500 (EST)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Fares rise by 4 percent on Friday.

"We had no choice," said Jo Pike.
`;
const STORY =
  'The harbour board voted on Tuesday to close the northern quay for nine weeks while divers mend the wall that the storm of last winter had broken in three places.';
const HTML = `From: The Quay Courier <news@quaycourier.example>
Subject: Quay closes
Date: Tue, 07 Jan 2025 08:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

The plain part.
--b1
Content-Type: text/html; charset=utf-8

<html><body><h1>Quay closes</h1><p>${STORY}</p><p>“It cannot wait,” said Mara Lind, who chairs the board. “The wall moves with every tide that comes in.”</p></body></html>
--b1--
`;

describe('a message', () => {
  it('is an article with its subject, sender and local day', async () => {
    const { articles, complaints } = await readFolder({ 'a.eml': PLAIN });
    expect(complaints).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'a.eml',
        title: 'Ferry fares rise – again',
        source: 'The Quay Courier',
        author: 'Ann Alder',
        published: '2025-01-06T23:30:00-0500',
        text: 'Fares rise by 4 percent on Friday.\n\n"We had no choice," said Jo Pike.',
      },
    ]);
  });

  it('of HTML is read as a page', async () => {
    const { articles } = await readFolder({ 'b.eml': HTML });
    expect(articles[0]).toMatchObject({ title: 'Quay closes', source: 'The Quay Courier', author: null });
    expect(articles[0]!.text).toContain(STORY);
    expect(articles[0]!.text).not.toContain('plain part');
  });

  it('without text is told of', async () => {
    const { complaints } = await readFolder({ 'c.eml': 'Subject: Nothing\n\n' });
    expect(complaints).toEqual([['c.eml', null, 'input/empty', said('holds no text')]]);
  });
});

describe('an mbox', () => {
  const POSTMARK = 'From ann@quaycourier.example Mon Jan  6 08:00:00 2025\n';

  it('gives each message, and one that is empty costs no other', async () => {
    const empty = 'Subject: Nothing\n\n';
    const mbox = [PLAIN, empty, HTML].map((message) => POSTMARK + message).join('\n');
    const { articles, complaints } = await readFolder({ 'all.mbox': mbox });
    expect(articles.map(({ id }) => id)).toEqual(['all.mbox#1', 'all.mbox#3']);
    expect(complaints).toEqual([['all.mbox', null, 'input/empty', said('message 2: the message holds')]]);
  });

  it('without a postmark is told of', async () => {
    const { complaints } = await readFolder({ 'no.mbox': 'Dear all,\n' });
    expect(complaints).toEqual([['no.mbox', null, 'input/not-mail', said('save a message as .eml')]]);
  });

  it.each([
    ['a line of text is no postmark', `${POSTMARK}X: 1\n\nFrom 2019 the trains left at 10:15\n`, 1],
    ['two postmarks', `${POSTMARK}X: 1\n\na\n\n${POSTMARK}X: 2\n\nb\n`, 2],
    ['a postmark within a line', `${POSTMARK}X: 1\n\nsee ${POSTMARK}`, 1],
  ])('%s', (_, mbox, count) => {
    expect(splitMbox(mbox)).toHaveLength(count);
  });

  it('gives quoted lines back', () => {
    expect(splitMbox(`${POSTMARK}X: 1\n\n>From here on\n>>From there\n`)[0]).toContain(
      '\nFrom here on\n>From there\n',
    );
  });
});

describe('a sender', () => {
  it.each([
    ['Ann Alder at The Quay Courier', 'The Quay Courier', 'Ann Alder'],
    ['Ann Alder | The Quay Courier', 'The Quay Courier', 'Ann Alder'],
    ['The Quay Courier', 'The Quay Courier', null],
    ['Mara Lind', 'Mara Lind', null],
    ['', 'quaycourier.example', null],
    ['desk@quaycourier.example', 'quaycourier.example', null],
  ])('%j', (name, source, author) => {
    expect(senderOf(name, 'desk@mail.quaycourier.example')).toEqual({ source, author });
  });
});
