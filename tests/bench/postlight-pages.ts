/** The saved pages of postlight/parser, with what the tests of its extractors expect of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedPage {
  readonly id: string;
  readonly path: string;
  readonly html: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  /** The body, or its first words. */
  readonly body?: string | undefined;
}

const TESTS = 'src/extractors/custom';
/** What the tests call each field. */
const FIELDS: Readonly<Record<string, 'title' | 'author' | 'published' | 'body'>> = {
  title: 'title',
  author: 'author',
  date_published: 'published',
  new_date_published: 'published',
  first13: 'body',
};
const STRING = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/.source;
/** A fixture's name, or an assertion: `assert.equal(date_published.split('T')[0], '2017-01-09')`. */
const TOLD = new RegExp(
  `fixtures/(?<file>[^'"\`]+\\.html)|assert\\.equal\\(\\s*(?:moment\\()?(?<field>\\w+)[^,]{0,40},\\s*(?:${STRING})\\s*\\)`,
  'g',
);

const unescaped = (literal: string): string =>
  literal
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/gs, (_, mark: string) => (mark === 'n' ? '\n' : mark));

/** Their fixtures name the `content=` of a meta tag `value=`, which no page does. */
const mended = (html: string): string =>
  html.replace(/<meta\b[^>]*>/gi, (tag) =>
    /\scontent=/i.test(tag) ? tag : tag.replace(/\svalue=/i, ' content='),
  );

type Expected = Record<string, Record<string, string>>;

const readTests = (source: string, into: Expected): void => {
  let file = '';
  for (const { groups, ...found } of source.replace(/^\s*\/\/.*$/gm, '').matchAll(TOLD)) {
    file = groups?.file ?? file;
    const field = FIELDS[groups?.field ?? ''];
    const told = found[3] ?? found[4] ?? found[5];
    if (field === undefined || told === undefined || file === '') continue;
    const fields = into[file] ?? {};
    fields[field] ??= unescaped(told);
    into[file] = fields;
  }
};

export const postlightPages = (folder: string): ExpectedPage[] => {
  const expected: Expected = {};
  for (const site of readdirSync(join(folder, TESTS)).sort()) {
    const path = join(folder, TESTS, site, 'index.test.js');
    try {
      readTests(readFileSync(path, 'utf8'), expected);
    } catch {
      // Some sites have no tests of their own.
    }
  }
  return Object.entries(expected).map(([id, fields]) => {
    const path = join(folder, 'fixtures', id);
    return { id, path, html: mended(readFileSync(path, 'utf8')), ...fields };
  });
};
