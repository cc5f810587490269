import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, expect, it } from 'vitest';
import { openDigestFile } from '../../src/io/digest-file.ts';
import { labelOf, shelve } from '../../src/model/digest-shelf.ts';
import { digestOf } from '../support/hand-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-digests-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLES = [
  digestOf('tide', [{ text: 'The ferry to Skerry island stops on March 3.' }], { published: '2031-02-10' }),
  digestOf('coast', []),
  digestOf('herald', [
    { text: 'Brinmouth paid $3.9 million.' },
    { text: 'The harbour “stays”, Ilse Marten said.' },
  ]),
];

it('gives back what was put in, in the order of ids, as often as asked', () => {
  const file = openDigestFile(join(folder, 'digests'));
  for (const digest of ARTICLES)
    file.add({
      digest: serialize(digest),
      topic: serialize(digest.topic),
      people: serialize([{ index: 0, name: 'Ilse Marten' }]),
      label: labelOf(digest),
    });
  const shelf = file.shelf();
  const expected = shelve(ARTICLES);
  expect(shelf.labels).toEqual([
    { articleId: 'coast', source: 'coast', published: null, title: null, claims: 0 },
    { articleId: 'herald', source: 'herald', published: null, title: null, claims: 2 },
    { articleId: 'tide', source: 'tide', published: '2031-02-10', title: null, claims: 1 },
  ]);
  for (const i of [2, 0, 1, 2]) {
    expect(shelf.open(i)).toEqual(expected.open(i));
    expect(shelf.topicOf(i)).toEqual(expected.topicOf(i));
    expect(shelf.peopleOf(i)).toEqual([{ index: 0, name: 'Ilse Marten' }]);
  }
  file.close();
});

it('says so when the file is not what it was', () => {
  const path = join(folder, 'cut');
  const [digest] = ARTICLES;
  const file = openDigestFile(path);
  file.add({
    digest: serialize(digest),
    topic: serialize(digest!.topic),
    people: serialize([]),
    label: labelOf(digest!),
  });
  const shelf = file.shelf();
  openDigestFile(path).close();
  expect(() => shelf.open(0)).toThrow(`${path}: ends at `);
  file.close();
});
