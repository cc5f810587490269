/** Saved pages in the manner of a dozen outlets: text, regions and every field are exactly what a reader sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/io/pages/read-page.ts';
import { drawPage } from '../../support/draw-page.ts';

const PAGES = new URL('../../pages/', import.meta.url);
const names = readdirSync(PAGES).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));

describe('a saved page', () => {
  it.each(names)('of %s', (name) => {
    const page = readPage(readFileSync(new URL(`${name}.html`, PAGES)));
    expect(drawPage(page)).toBe(readFileSync(new URL(`${name}.expected`, PAGES), 'utf8'));
  });
});
