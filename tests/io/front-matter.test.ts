/** Front matter and what is none; the text behind it keeps every character. */
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/io/front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['line feeds', '---\ntitle: Roads shut\n---\nSnow fell.\n', { title: 'Roads shut' }, 'Snow fell.\n'],
    ['carriage returns', '---\r\nid: a\r\n---\r\n\r\nSnow.\r\n', { id: 'a' }, '\r\nSnow.\r\n'],
    ['dots at the end', '---\nid: a\n...\nSnow.', { id: 'a' }, 'Snow.'],
    ['nothing in it', '---\n---\nSnow.', {}, 'Snow.'],
    ['nothing after it', '---\nid: a\n---', { id: 'a' }, ''],
    ['a date stays as written', '---\npublished: 2024-03-31\n---\nx', { published: '2024-03-31' }, 'x'],
    ['lists', '---\ntags: [a, b]\n---\nx', { tags: ['a', 'b'] }, 'x'],
    ['none', 'Snow fell.\n---\nMore.', {}, 'Snow fell.\n---\nMore.'],
    ['a rule that is never closed', '---\nSnow fell.', {}, '---\nSnow fell.'],
    ['prose between rules', '---\nSnow fell.\n---\nMore.', {}, '---\nSnow fell.\n---\nMore.'],
    ['not at the start', '\n---\nid: a\n---\nx', {}, '\n---\nid: a\n---\nx'],
  ])('%s', (_, file, fields, text) =>
    expect(splitFrontMatter(file)).toEqual({ fields, text, problem: null }),
  );

  it('tells where broken YAML is, and takes it out of the text', () => {
    const { fields, text, problem } = splitFrontMatter(
      '---\nid: a\ntitle: Snow: more: to come\n---\nSnow fell.',
    );
    expect({ fields, text }).toEqual({ fields: {}, text: 'Snow fell.' });
    expect(problem).toMatchObject({ code: 'input/front-matter', message: expect.stringContaining('line 3') });
  });
});
