/** Word documents: paragraphs kept apart, title and author from the properties, no date from anywhere. */
import { describe, expect, it } from 'vitest';
import { makeDocx } from '../support/make-docx.ts';
import { readFolder } from '../support/read-folder.ts';

describe('a Word document', () => {
  it('is an article', async () => {
    const document = await makeDocx(['The mill will close.', '', '“It is over,” said Jo Pike &amp; sons.'], {
      title: 'Mill &amp; men',
      creator: 'Ann Alder',
    });
    const { articles, complaints } = await readFolder({
      'gazette/mill.docx': document,
      'manifest.csv': 'file,published\ngazette/mill.docx,2018-03-03\n',
    });
    expect(complaints).toEqual([]);
    expect(articles).toEqual([
      {
        id: 'gazette/mill.docx',
        text: 'The mill will close.\n\n“It is over,” said Jo Pike & sons.',
        source: 'gazette',
        published: '2018-03-03',
        title: 'Mill & men',
        url: null,
        author: 'Ann Alder',
        extra: {},
        marked: [],
        extracted: true,
      },
    ]);
  });

  it('has no date where nobody gives one', async () => {
    const { articles } = await readFolder({ 'a.docx': await makeDocx(['One.']) });
    expect(articles[0]).toMatchObject({ published: null, title: null, author: null });
  });

  it.each([
    ['without text', () => makeDocx([]), 'input/empty'],
    ['that is none', async () => Buffer.from('Dear reader'), 'input/not-docx'],
    ['that is cut off', async () => (await makeDocx(['One.'])).subarray(0, 300), 'input/not-docx'],
    ['that unpacks to a hundred times its size', () => makeDocx(['x'.repeat(31_000_000)]), 'input/too-large'],
  ])(
    '%s is told of',
    async (_, make, code) => {
      const { articles, complaints } = await readFolder({ 'a.docx': await make() });
      expect(articles).toEqual([]);
      expect(complaints.map((complaint) => complaint[2])).toEqual([code]);
    },
    30_000,
  );
});
