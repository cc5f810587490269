/** An article's record does not depend on what else the process has read: one of the sources, as `npm start` is. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { recordOf } from '../support/record-of.ts';
import { ROOT } from '../support/records.ts';
import { SAMPLE_ARTICLES } from '../support/sample-articles.ts';

describe('an article’s record', () => {
  it('is the same in a process of its own, after others', () => {
    const half = createArticleHalf();
    const forwards = new Map(SAMPLE_ARTICLES.map((each) => [each.id, JSON.stringify(recordOf(half, each))]));
    // from the middle on: each article comes after others than in `forwards`, the first after none
    const spread = SAMPLE_ARTICLES.filter((_, i) => i % Math.ceil(SAMPLE_ARTICLES.length / 6) === 0);
    const turned = [...spread.slice(3), ...spread.slice(0, 3)];
    const input = turned.map(({ extra, ...article }) => `${JSON.stringify(article)}\n`).join('');
    const options = { cwd: ROOT, input, encoding: 'utf8' } as const;
    const output = execFileSync('node', ['--import', 'tsx', 'src/cli.ts', 'annotate', '--quiet'], options);
    expect(output.trim().split('\n')).toEqual(turned.map(({ id }) => forwards.get(id)));
    expect(turned.every(({ extra }) => Object.keys(extra).length === 0)).toBe(true);
  });
});
