/** Who is who does not depend on the order in which articles come. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, expect, it } from 'vitest';
import { openDigestFile } from '../../src/io/digest-file.ts';
import { SILENT } from '../../src/model/diagnostic.ts';
import { labelOf } from '../../src/model/digest-shelf.ts';
import { createTellPersons } from '../../src/stages/tell-persons.ts';
import { digestOf } from '../support/hand-made.ts';
import { articlesOf, type Told } from '../support/people-facts.ts';
import { lastingFolder } from '../support/temp-folder.ts';

const folder = lastingFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const TOLD: readonly Told[] = [
  { people: ['Ruth Moss', ['Alder', { role: 'President' }]] },
  { people: [['Piers Alder', { role: 'president' }], 'Moss'] },
  { people: ['Ruth B. Moss', ['HTA', { type: 'organization' }]] },
  { people: [['Ruth Moss', { role: 'swimmer' }]] },
];

const personsIn = (order: readonly number[]) => {
  const file = openDigestFile(join(folder, order.join('')));
  const facts = articlesOf(TOLD);
  for (const i of order) {
    const { articleId, people } = facts[i]!;
    const digest = digestOf(articleId, []);
    const bytes = { digest: serialize(digest), topic: serialize(digest.topic), people: serialize(people) };
    file.add({ ...bytes, label: labelOf(digest) });
  }
  const stories = [{ storyId: 's', articles: [0, 1], title: null }];
  const persons = createTellPersons().run({ shelf: file.shelf(), stories }, SILENT);
  file.close();
  return persons;
};

it('tells the same of articles in any order', () => {
  const persons = personsIn([0, 1, 2, 3]);
  expect(persons.map(({ name, appearances }) => [name, appearances.length])).toContainEqual([
    'Piers Alder',
    2,
  ]);
  for (const order of [
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ])
    expect(personsIn(order)).toEqual(persons);
});
