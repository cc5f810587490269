/** A story told by several sources: what differs, each source beside the others in the order of time, and why. */
import type { GroupRow } from '../payload.ts';
import { addressOf } from './address.ts';
import { claimAddress } from './claim-row.ts';
import type { Corpus } from './corpus.ts';
import { differenceList } from './difference-list.ts';
import { make } from './element.ts';
import { groupCard } from './group-card.ts';
import { groupBadge } from './group-row.ts';
import { missingView } from './missing-view.ts';
import type { CreateView } from './view.ts';
import { countOf } from './words.ts';

const inTime = (corpus: Corpus, { members }: GroupRow): number[] => {
  const dayOf = (claim: number): string =>
    corpus.index.articles.published[corpus.articleOf(claim)]?.slice(0, 10) ?? '9999';
  return [...members].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))) || a - b);
};

/** One column a source, in the order in which they came out with it. */
const bySource = (corpus: Corpus, claims: readonly number[]): [string, number[]][] => {
  const found = new Map<string, number[]>();
  for (const claim of claims) {
    const source = corpus.sourceOf(claim);
    found.set(source, [...(found.get(source) ?? []), claim]);
  }
  return [...found];
};

const whyTogether = (corpus: Corpus, { links, members }: GroupRow): HTMLElement => {
  const rows = links.map(([a, b, score]) =>
    make(
      'tr',
      {},
      ...[a, b].map((place) =>
        make(
          'td',
          {},
          make('a', { href: claimAddress(corpus, members[place]!) }, corpus.sourceOf(members[place]!)),
        ),
      ),
      make('td', { class: 'figure' }, score.toFixed(2)),
    ),
  );
  const head = make('tr', {}, ...['One', 'Other', 'Sure'].map((name) => make('th', { scope: 'col' }, name)));
  return make(
    'details',
    { class: 'behind' },
    make('summary', {}, 'Why these are together'),
    make('p', { class: 'quiet' }, 'How sure it is, from 0 to 1, that each pair says the same.'),
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  );
};

const originNote = ({ origins, sources }: GroupRow): string =>
  origins < sources
    ? `${countOf(origins, 'independent origin')}: some sources print the same text.`
    : `${countOf(origins, 'independent origin')}.`;

export const createGroupView: CreateView = (corpus, { id }) => {
  const group = corpus.index.groups.find((found) => found.id === id);
  if (!group) return missingView('group', id);
  const element = make('div', { class: 'group-view' });
  const show = (): void => {
    const cards = bySource(corpus, inTime(corpus, group)).map(([source, claims]) =>
      groupCard(corpus, group, source, claims),
    );
    if (cards.includes(null)) {
      setTimeout(show, 60);
      return;
    }
    const fullest = (corpus.claimText(group.fullest) ?? '').replace(/\s+/g, ' ');
    element.replaceChildren(
      make('p', { class: 'back' }, make('a', { href: addressOf('groups') }, '← All groups')),
      make(
        'header',
        { class: 'view-head' },
        make('p', {}, groupBadge(group)),
        make('h2', { tabindex: '-1', class: 'serif' }, fullest),
        make('p', { class: 'quiet' }, originNote(group)),
      ),
      differenceList(corpus, group) ?? '',
      make('h3', {}, 'Side by side'),
      make(
        'p',
        { class: 'quiet' },
        'The sentences of each source, the earliest first. The claim stands between corners; the rest is grey.',
      ),
      make('ol', { class: 'cards' }, ...cards),
      whyTogether(corpus, group),
    );
  };
  return { element, title: 'Group', show };
};
