/** Stories with their headlines and ids. */
import { expect, it } from 'vitest';
import { SILENT } from '../../src/model/diagnostic.ts';
import { createTellStories } from '../../src/stages/tell-stories.ts';

const label = (articleId: string, title: string | null, published: string | null = null) => ({
  articleId,
  source: 'Courier',
  published,
  title,
  claims: 3,
});

const { run } = createTellStories();
const links = [
  { a: 0, b: 1, similarity: 0.4 },
  { a: 1, b: 2, similarity: 0.5 },
];

it('has the headline of the article that is closest to the others, or of the next that has one', () => {
  const labels = [label('a', 'A ferry sinks'), label('b', 'Ferry lost off Kessry'), label('c', 'The crew')];
  expect(run({ labels, links }, SILENT)).toMatchObject([
    { articles: [0, 1, 2], title: 'Ferry lost off Kessry' },
  ]);
  labels[1] = label('b', null);
  expect(run({ labels, links }, SILENT)[0]!.title).toBe('The crew');
  expect(
    run({ labels: labels.map(({ articleId }) => label(articleId, null)), links }, SILENT)[0]!.title,
  ).toBeNull();
});

it('is named after the article that came first', () => {
  const named = (...days: (string | null)[]) =>
    run({ labels: ['a', 'b', 'c'].map((id, i) => label(id, null, days[i]!)), links }, SILENT)[0]!.storyId;
  const first = named('2031-03-02', '2031-03-03', '2031-03-04');
  expect(first).toMatch(/^s[0-9a-hjkmnp-tv-z]{13}$/);
  expect(named('2031-03-02', '2031-03-02', null)).toBe(first);
  expect(named('2031-03-02', '2031-03-01', null)).not.toBe(first);
  expect(named(null, null, '2031-03-01')).not.toBe(first);
});
