/**
 * How much of other projects' saved pages is read right: title, author, date, and whether the body is lost.
 *
 *   git clone --depth 1 https://github.com/postlight/parser FOLDER/parser
 *   git clone --depth 1 https://github.com/mozilla/readability FOLDER/readability
 *   npx tsx tests/bench/pages.ts FOLDER [--wrong]
 *
 * Both bring pages together with what is expected of them; neither may be copied here. A project that is not there is
 * skipped, and said so. Pages in other languages than English are left out. `--wrong` lists what is not as expected.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageProblem } from '../../src/io/language.ts';
import { readPage } from '../../src/io/pages/read-page.ts';
import { isAuthorRight, isBodyThere, isDateRight, isTitleRight } from './judge-page.ts';
import { type ExpectedPage, postlightPages } from './postlight-pages.ts';
import { readabilityPages } from './readability-pages.ts';

const PROJECTS = [
  { name: 'parser', from: 'https://github.com/postlight/parser', marker: 'fixtures', pages: postlightPages },
  {
    name: 'readability',
    from: 'https://github.com/mozilla/readability',
    marker: 'test/test-pages',
    pages: readabilityPages,
  },
] as const;
const FIELDS = ['title', 'author', 'published', 'body'] as const;
/** What the page itself shows, roughly: enough to tell its language. */
const SHOWN = 20_000;

const [folder = '', ...flags] = process.argv.slice(2);

const isEnglish = async (html: string): Promise<boolean> => {
  const shown = html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  const isOtherwise = /\p{L}/u.test(shown.slice(0, SHOWN)) && (await languageProblem(shown, ['en']));
  return !isOtherwise && !/<html[^>]*\blang=["']?(?!en)[a-z]{2}\b/i.test(html);
};

type Verdict = Partial<Record<(typeof FIELDS)[number], { right: boolean; got: string; wanted: string }>>;

const judge = ({ html, title, author, published, body }: ExpectedPage): Verdict => {
  const page = readPage(Buffer.from(html));
  const fields: Readonly<Record<string, unknown>> = 'fields' in page ? page.fields : {};
  const got = (name: string): string => String(fields[name] ?? '');
  const verdict: Verdict = {};
  const say = (field: keyof Verdict, right: boolean, wanted: string, given = got(field)): void => {
    verdict[field] = { right, got: given, wanted };
  };
  if (title) say('title', isTitleRight(got('title'), title), title);
  if (author) say('author', isAuthorRight(got('author'), author), author);
  if (published) say('published', isDateRight(got('published'), published), published);
  if (body) {
    const given = 'fields' in page ? `${got('text').length} letters` : page.message.slice(0, 60);
    say('body', isBodyThere(got('text'), body), `${body.length} letters`, given);
  }
  return verdict;
};

for (const { name, from, marker, pages } of PROJECTS) {
  const place = join(folder, name);
  if (folder === '' || !existsSync(join(place, marker))) {
    console.log(`${name}: skipped, for its pages are not here: git clone --depth 1 ${from} FOLDER/${name}`);
    continue;
  }
  const counts = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, all: 0 }]));
  for (const { id, path, ...expected } of pages(place)) {
    const html = expected.html ?? readFileSync(path, 'utf8');
    if (!(await isEnglish(html))) continue;
    for (const [field, { right, got, wanted }] of Object.entries(judge({ ...expected, id, path, html }))) {
      counts[field]!.all += 1;
      counts[field]!.right += Number(right);
      if (!right && flags.includes('--wrong'))
        console.log(`${id}\t${field}\n  wanted ${wanted}\n  got    ${got}`);
    }
  }
  const told = FIELDS.map((field) => {
    const { right, all } = counts[field]!;
    return `${field} ${right} of ${all} (${((100 * right) / Math.max(1, all)).toFixed(1)} %)`;
  });
  console.log(`${name}: ${told.join(', ')}`);
}
