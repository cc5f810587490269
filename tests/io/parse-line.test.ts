/** Lines of NDJSON: what makes an article, and the code and fix for what does not. */
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/io/parse-line.ts';

const parse = (line: string) => parseLine({ line: 1, bytes: Buffer.from(line) }, 1000);

describe('parseLine', () => {
  it('keeps known fields, unknown fields and every character of the text', () => {
    const line = JSON.stringify({ id: 'a', text: ' A\r\n\u0000\ud800b ', source: 'Post', desk: { n: 1 } });
    expect(parse(line).article).toEqual({
      id: 'a',
      text: ' A\r\n\u0000\ud800b ',
      source: 'Post',
      published: null,
      title: null,
      url: null,
      author: null,
      extra: { desk: { n: 1 } },
    });
    expect(parse(line).problems).toEqual([]);
  });

  it('carries a field named like the prototype along', () => {
    const { article } = parse('{"id":"a","text":"x","__proto__":{"id":"evil"}}');
    expect(article?.id).toBe('a');
    expect(Object.keys(article!.extra)).toEqual(['__proto__']);
  });

  it.each([
    ['{"id":7,"text":"x"}', '7'],
    ['{"id":"é","text":"x"}', 'é'],
  ])('%s has a usable id', (line, id) => expect(parse(line).article?.id).toBe(id));

  it.each([
    ['', 'input/blank-line', 'blank'],
    [' \t', 'input/blank-line', 'blank'],
    ['{"id":', 'input/not-json', 'write one object a line'],
    ['[]', 'input/not-object', 'not a JSON object'],
    ['null', 'input/not-object', 'not a JSON object'],
    ['{"text":"x"}', 'input/id', '"id" is missing'],
    ['{"id":null,"text":"x"}', 'input/id', '"id" is missing'],
    ['{"id":"","text":"x"}', 'input/id', '"id" is empty'],
    ['{"id":1.5,"text":"x"}', 'input/id', '"id" is a number'],
    ['{"id":"a"}', 'input/text', '"text" is missing'],
    ['{"id":"a","text":"\\n "}', 'input/text', '"text" is empty'],
    ['{"id":"a","text":["x"]}', 'input/text', '"text" is a list'],
  ])('%s is no article', (line, code, message) => {
    const { article, problems } = parse(line);
    expect(article).toBeNull();
    expect(problems[0]).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('gives the id of an article that has no text', () => expect(parse('{"id":"a"}').id).toBe('a'));

  it.each(['2024-02-29', '2024-03-31T09:30:00Z', '2024-03-31T09:30', '2024-03-31 09:30:15.250+02:00'])(
    'takes the date %s',
    (published) => {
      const { article, problems } = parse(JSON.stringify({ id: 'a', text: 'x', published }));
      expect(article?.published).toBe(published);
      expect(problems).toEqual([]);
    },
  );

  it.each([
    ['31.03.2024', '2024-03-31'],
    ['31/3/2024', '2024-03-31'],
    ['2024/03/31', '2024-03-31'],
    ['2024-3-1', '2024-03-01'],
  ])('reads the date %s as %s', (published, iso) => {
    const { article, problems } = parse(JSON.stringify({ id: 'a', text: 'x', published }));
    expect([article?.published, problems]).toEqual([iso, []]);
  });

  it.each([['3/4/2024'], ['31.02.2024'], ['2023-02-29'], ['2024-03-31T25:00'], [20240331], ['yesterday']])(
    'reads on without the date %s',
    (published) => {
      const { article, problems } = parse(JSON.stringify({ id: 'a', text: 'x', published }));
      expect(article?.published).toBeNull();
      expect(problems).toEqual([
        { code: 'input/bad-date', message: expect.stringContaining(JSON.stringify(published)) },
      ]);
    },
  );

  it('leaves out a field of the wrong kind', () => {
    const { article, problems } = parse('{"id":"a","text":"x","title":["y"],"url":"","source":"  "}');
    expect(article).toMatchObject({ title: null, url: null, source: null });
    expect(problems.map(({ code }) => code)).toEqual(['input/bad-field']);
  });
});
