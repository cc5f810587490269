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
    const cards = inTime(corpus, group).map((claim) => groupCard(corpus, group, claim));
    if (cards.some((card) => card === null)) {
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
        'The sentence of each article, the earliest first; around the claim in grey.',
      ),
      make('ol', { class: 'cards' }, ...cards),
      whyTogether(corpus, group),
    );
  };
  return { element, title: 'Group', show };
};
