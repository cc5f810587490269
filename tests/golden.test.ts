/**
 * Golden cases: a folder each, with NOTE.md (what it shows), input.txt and expected.txt (what comes out).
 * UPDATE_GOLDEN=1 rewrites what is expected; a missing expectation fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createArticleHalf } from '../src/article-half.ts';
import type { Article } from '../src/model/article.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { renderAnnotated } from './support/render-annotated.ts';

const GOLDEN = new URL('golden/', import.meta.url);
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

const half = createArticleHalf();

const readArticle = (id: string, raw: string): Article => {
  const matter = FRONT_MATTER.exec(raw);
  const fields = { source: null, published: null, title: null, url: null, author: null };
  return {
    id,
    ...fields,
    ...parse(matter?.[1] ?? '{}'),
    text: raw.slice(matter?.[0].length ?? 0),
    extra: {},
  };
};

const outcome = (name: string, raw: string): string => {
  const diagnostics: Diagnostic[] = [];
  const found = half.run(readArticle(name, raw), {
    diagnostic: (diagnostic) => diagnostics.push(diagnostic),
    drop: () => {},
  });
  return renderAnnotated(found, diagnostics);
};

describe.each(readdirSync(GOLDEN))('golden/%s', (name) => {
  const folder = new URL(`${name}/`, GOLDEN);
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const expected = new URL('expected.txt', folder);

  it('says what it shows', () => {
    expect(read('NOTE.md').trim()).toMatch(/^[A-Z“‘"].*\.$/s);
  });

  it('comes out as expected', () => {
    const rendered = outcome(name, read('input.txt'));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, rendered);
    expect(existsSync(expected), 'expected.txt is missing: run with UPDATE_GOLDEN=1, then read it').toBe(
      true,
    );
    expect(rendered).toBe(read('expected.txt'));
  });
});
