/** What is kept of an article's people. */
import { expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { SILENT } from '../../src/model/diagnostic.ts';
import { createDigestPeople } from '../../src/stages/digest-people.ts';
import { articleOf } from '../support/segment-text.ts';

it('keeps names with all their forms, posts, and how much each says', () => {
  const text =
    'Mayor Ruth Moss said the bridge will close. “It is not safe,” Moss said. A driver said it was a shame.';
  const people = createDigestPeople().run(createArticleHalf().run(articleOf(text), SILENT), SILENT);
  expect(people).toEqual([
    {
      index: 0,
      name: 'Ruth Moss',
      forms: ['Ruth Moss', 'Moss'],
      role: 'Mayor',
      type: 'person',
      gender: 'female',
      claims: 2,
      quotes: 1,
    },
  ]);
});
