/** The test pages of mozilla/readability, with the title, byline, date and text that its tests expect. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocument } from '../../src/io/pages/dom.ts';
import type { ExpectedPage } from './postlight-pages.ts';

const PAGES = 'test/test-pages';

const bodyOf = (html: string): string =>
  [...makeDocument(`<html><head></head><body>${html}</body></html>`).querySelectorAll('p')]
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .join('\n');

export const readabilityPages = (folder: string): ExpectedPage[] =>
  readdirSync(join(folder, PAGES))
    .sort()
    .map((id) => {
      const read = (file: string): string => {
        const path = join(folder, PAGES, id, file);
        return existsSync(path) ? readFileSync(path, 'utf8') : '';
      };
      const { title, byline, publishedTime } = JSON.parse(read('expected-metadata.json')) as Record<
        string,
        string | null
      >;
      return {
        id,
        path: join(folder, PAGES, id, 'source.html'),
        html: read('source.html'),
        title: title ?? undefined,
        author: byline ?? undefined,
        published: publishedTime ?? undefined,
        body: bodyOf(read('expected.html')),
      };
    });
