/** Fields of any format within bounds: cut, or left out, and told of with the limit and its key. */
import { describe, expect, it } from 'vitest';
import { boundArticle } from '../../src/io/bound-article.ts';
import type { Article } from '../../src/model/article.ts';
import { LIMITS } from '../../src/model/limits.ts';

const WITHIN = { ...LIMITS, fieldCharacters: 10, depth: 3 };

const ARTICLE: Article = {
  id: 'a',
  text: 'It rained, he said.',
  source: 'Gazette',
  published: null,
  title: 'Rain',
  url: 'https://a',
  author: 'Ann Dray',
  extra: { desk: 'city', tags: [[['deep']]] },
};

const bound = (changed: Partial<Article>) => boundArticle({ ...ARTICLE, ...changed }, WITHIN);

const itself: Record<string, unknown> = {};
itself.itself = itself;

describe('an article within bounds', () => {
  it('stays the same object', () => expect(bound({}).article).toEqual(ARTICLE));

  it.each([
    ['title', 'A title that is too long', 'A title th…', 'cut'],
    ['source', 'The Harwich Courier', 'The Harwic…', 'cut'],
    ['author', 'Ann Dray and Tom Pike', 'Ann Dray a…', 'cut'],
    ['title', 'nine char\ud83d\ude00', 'nine char…', 'cut'],
    ['url', 'https://a.example/1', null, 'left out'],
  ])('has its %s cut or left out', (field, value, kept, done) => {
    const { article, problems } = bound({ [field]: value });
    expect(article[field as 'title']).toBe(kept);
    expect(problems).toEqual([
      {
        code: 'input/long-field',
        message: `"${field}" has ${value.length} characters, more than 10, and is ${done}; shorten it or raise limits.fieldCharacters`,
      },
    ]);
  });

  it('has a short id of its own in place of a long one', () => {
    const [one, other] = ['a', 'b'].map((end) => bound({ id: `${'x'.repeat(300)}${end}` }).article.id);
    expect(one).toMatch(/^x{200}…[0-9a-f]{16}$/);
    expect(one).not.toBe(other);
  });

  it.each([
    ['lists', [[[['deeper']]]]],
    ['objects', { a: { b: { c: { d: 1 } } } }],
    ['what refers to itself', itself],
  ])('has no unknown field of %s that nests deeper', (_, more) => {
    const { article, problems } = bound({ extra: { more, desk: 'city' } });
    expect(article.extra).toEqual({ desk: 'city' });
    expect(problems).toEqual([
      {
        code: 'input/deep-field',
        message: '"more" nests deeper than 3 and is left out; flatten it or raise limits.depth',
      },
    ]);
  });

  it('has no unknown field with a name without end', () => {
    const { article, problems } = bound({ extra: { ['n'.repeat(50)]: 1, desk: 'city' } });
    expect(article.extra).toEqual({ desk: 'city' });
    expect(problems[0]!.message).toBe(
      `"${'n'.repeat(40)}…" has 50 characters, more than 10, and is left out; shorten it or raise limits.fieldCharacters`,
    );
  });

  it('takes `__proto__` for data', () => {
    const extra = JSON.parse('{"__proto__":{"polluted":1},"more":[[[[1]]]]}');
    const { article } = bound({ extra });
    expect(JSON.stringify(article.extra)).toBe('{"__proto__":{"polluted":1}}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
