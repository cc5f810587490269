/** The list of articles. */
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import { lowerOf } from './filter-claims.ts';
import { selectField, textField } from './filter-field.ts';
import { createListView } from './list-view.ts';
import type { CreateView } from './view.ts';
import { countOf, dayName } from './words.ts';

const articleRow = (corpus: Corpus, article: number): HTMLElement => {
  const { articles, sources } = corpus.index;
  const claims = corpus.claimsEnd(article) - articles.firstClaim[article]!;
  return make(
    'article',
    { class: 'row' },
    make(
      'p',
      { class: 'row-head' },
      make('b', { class: 'who' }, sources[articles.source[article]!]!),
      make('span', { class: 'when' }, dayName(articles.published[article]!)),
      make('span', { class: 'where' }, countOf(claims, 'claim')),
    ),
    make(
      'a',
      { class: 'row-text', href: addressOf('article', articles.id[article]!) },
      articles.title[article] ?? articles.id[article]!,
    ),
  );
};

export const createArticlesView: CreateView = (corpus) => {
  const { articles, sources } = corpus.index;
  return createListView({
    view: 'articles',
    title: 'Articles',
    about: 'Every article that was read, with what was found marked in its text.',
    fields: [
      textField('q', 'Search', 'words of a title'),
      selectField('source', 'Source', [
        { value: '', label: 'every source' },
        ...[...sources].sort().map((value) => ({ value, label: value })),
      ]),
    ],
    choose: ({ q = '', source = '' }) =>
      articles.id.flatMap((id, i) => {
        const title = lowerOf(articles.title[i] ?? id);
        const wanted = title.includes(lowerOf(q)) && (!source || sources[articles.source[i]!] === source);
        return wanted ? [i] : [];
      }),
    draw: (article) => articleRow(corpus, article),
    tell: (count) => `${countOf(count, 'article')} of ${articles.id.length.toLocaleString('en-GB')}`,
  });
};
