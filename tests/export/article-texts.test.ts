/** Where JSON-LD finds the texts of articles, and when it does without. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { articleTexts } from '../../src/io/export/article-texts.ts';
import type { ArticleLine } from '../../src/io/export/output-records.ts';
import type { Reading } from '../../src/io/reading.ts';
import { articleOf } from '../support/segment-text.ts';
import { tempFolder } from '../support/temp-folder.ts';

const line = (id: string, facts: Partial<ArticleLine> = {}): ArticleLine => ({
  id,
  ...{ source: null, published: null, title: null, url: null, author: null },
  ...{ people: [], claims: [], attributions: [], numbers: [], dates: [] },
  ...facts,
});

/** Tells in `asked` how far it was read. */
async function* readings(ids: readonly string[], asked: string[] = []): AsyncGenerator<Reading> {
  for (const id of ids) {
    asked.push(id);
    yield { file: id, line: null, article: { ...articleOf(`text of ${id}`), id }, problems: [] };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('articleTexts', () => {
  it('reads no further than it must', async () => {
    const asked: string[] = [];
    const textOf = articleTexts(tempFolder(), readings(['a', 'b', 'c'], asked));
    expect(await textOf(line('b'))).toBe('text of b');
    expect(await textOf(line('a'))).toBe('text of a');
    expect(asked).toEqual(['a', 'b']);
    expect(await textOf(line('nobody'))).toBeNull();
  });

  it('takes the copy in the folder before the input, and never leaves the folder', async () => {
    const folder = tempFolder({ 'texts/a.txt': 'copy of a', 'secret.txt': 'secret' });
    const textOf = articleTexts(folder, readings(['a', 'b']));
    expect(await textOf(line('a', { text_file: 'texts/a.txt' }))).toBe('copy of a');
    expect(await textOf(line('b', { text_file: 'texts/../secret.txt' }))).toBe('text of b');
    expect(await textOf(line('a', { text_file: 'texts/gone.txt' }))).toBeNull();
  });

  it('takes no text that has changed', async () => {
    const textOf = articleTexts(tempFolder(), readings(['a', 'b']));
    expect(await textOf(line('a', { text_sha256: sha256('text of a') }))).toBe('text of a');
    expect(await textOf(line('b', { text_sha256: sha256('an earlier text of b') }))).toBeNull();
  });
});
