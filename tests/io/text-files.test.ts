/** Copies of extracted texts: names that lead nowhere else, folders that are ours alone. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OutputFolder, openOutputFolder } from '../../src/io/output-folder.ts';
import { createTextFiles, textFileName, textFileOf } from '../../src/io/text-files.ts';
import type { Article } from '../../src/model/article.ts';
import { tempFolder } from '../support/temp-folder.ts';

const articleOf = (id: string, text: string): Article => ({
  id,
  text,
  source: null,
  published: null,
  title: null,
  url: null,
  author: null,
  extra: {},
  extracted: true,
});

describe('textFileName', () => {
  it.each([
    ['ferry.html', 'ferry.html.txt'],
    ['post/ferry.html', /^post_ferry\.html-[0-9a-f]{12}\.txt$/],
    ['../../etc/passwd', /^etc_passwd-|^_etc_passwd-/],
    ['..', /^-[0-9a-f]{12}\.txt$/],
    ['.whosaid', /^whosaid-[0-9a-f]{12}\.txt$/],
    ['ferry-0123456789ab', /^ferry-0123456789ab-[0-9a-f]{12}\.txt$/],
    ['Ferry.html', /^ferry\.html-[0-9a-f]{12}\.txt$/],
    ['20180303/https://a.example/b?c=d', /^20180303_https_a\.example_b_c_d-[0-9a-f]{12}\.txt$/],
  ])('of %s', (id, name) => {
    if (typeof name === 'string') expect(textFileName(id)).toBe(name);
    else expect(textFileName(id)).toMatch(name);
  });

  it('never leads out of its folder, and is short, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (id) => {
        expect(textFileName(id)).toMatch(/^[a-z0-9_-][a-z0-9._-]{0,150}\.txt$/);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps apart ids that are alike', () => {
    const ids = ['a/b', 'a_b', 'A_b', 'a\\b', 'a b', `${'x'.repeat(300)}1`, `${'x'.repeat(300)}2`];
    expect(new Set(ids.map(textFileName)).size).toBe(ids.length);
  });
});

describe('texts/', () => {
  const write = async (out: string, ...articles: readonly Article[]) => {
    const folder = await openOutputFolder(out);
    const writeText = createTextFiles(folder);
    try {
      for (const article of articles) await writeText(article);
    } catch (error) {
      folder.close();
      throw error;
    }
    return folder;
  };

  const finish = async (folder: OutputFolder): Promise<void> => {
    await folder.commit();
    folder.close();
  };

  it('holds each extracted text, and goes with the outputs it belongs to', async () => {
    const out = tempFolder();
    const first = await write(out, articleOf('a', 'Ä “one”'), articleOf('b', 'two'));
    expect(existsSync(join(out, 'texts'))).toBe(false);
    await finish(first);
    expect(readFileSync(join(out, textFileOf(articleOf('a', ''))!), 'utf8')).toBe('Ä “one”');
    await finish(await write(out, articleOf('c', 'three')));
    expect(readdirSync(join(out, 'texts')).sort()).toEqual(['.whosaid', 'c.txt']);
    await finish(await write(out));
    expect(readdirSync(out)).toEqual([]);
  });

  it('stays as it was when a run is given up', async () => {
    const out = tempFolder();
    await finish(await write(out, articleOf('a', 'one')));
    (await write(out, articleOf('a', 'two'))).close();
    expect(readFileSync(join(out, 'texts/a.txt'), 'utf8')).toBe('one');
    expect(readdirSync(out)).toEqual(['texts']);
  });

  it('is never made in the place of a folder that is somebody else’s', async () => {
    const out = tempFolder();
    mkdirSync(join(out, 'texts'));
    writeFileSync(join(out, 'texts/mine.txt'), 'mine');
    await expect(write(out, articleOf('a', 'one'))).rejects.toThrow("is not whosaid's to replace");
    await finish(await write(out));
    expect(readFileSync(join(out, 'texts/mine.txt'), 'utf8')).toBe('mine');
  });
});
