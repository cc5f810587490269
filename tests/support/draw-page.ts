/**
 * A page that was read, as a person would check it: its fields with where each was found, then its paragraphs:
 * `|` body, `#` crosshead, `~` beside the report. A line break within a paragraph is drawn as ` / `.
 */
import type { PageArticle } from '../../src/io/pages/read-page.ts';
import type { InputProblem } from '../../src/io/parse-article.ts';

const FIELDS = ['title', 'author', 'published', 'url', 'source'];
const SIGNS = { headline: '#', boilerplate: '~' };

export const drawPage = (page: PageArticle | InputProblem): string => {
  if (!('fields' in page)) return `${page.code}: ${page.message}\n`;
  const foundIn = page.fields.found_in as Record<string, string>;
  const fields = FIELDS.map((name) => {
    const value = page.fields[name];
    return value === null ? `${name}: null` : `${name}: ${value} (${foundIn[name]})`;
  });
  let at = 0;
  const paragraphs = String(page.fields.text)
    .split('\n\n')
    .map((text) => {
      const mark = page.marked.find(({ start, end }) => start === at && end === at + text.length);
      at += text.length + 2;
      return `${mark ? SIGNS[mark.region] : '|'} ${text.replaceAll('\n', ' / ')}`;
    });
  return `${[...fields, '', ...paragraphs].join('\n')}\n`;
};
