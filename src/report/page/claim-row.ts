/** One claim in the list: who says it and where it was printed, then its words. The whole row is a link. */
import { KINDS } from '../payload.ts';
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import { standingBadge } from './standing-badge.ts';
import { dayName, kindName, percent } from './words.ts';

/** Which claim an article's view opens at. */
export const claimAddress = (corpus: Corpus, claim: number): string => {
  const { articles, claims } = corpus.index;
  const at = `${claims.start[claim]}-${claims.end[claim]}`;
  return addressOf('article', articles.id[corpus.articleOf(claim)]!, { at });
};

/** Longer ones are cut by the row's own height. */
const LONGEST = 400;

export const claimRow = (corpus: Corpus, claim: number): HTMLElement | null => {
  const { articles, claims, speakers } = corpus.index;
  const text = corpus.claimText(claim);
  if (text === null) return null;
  const speaker = speakers[claims.speaker[claim]!];
  const kind = KINDS[claims.kind[claim]!]!;
  const confidence = claims.confidence[claim]!;
  const words = text.slice(0, LONGEST).replace(/\s+/g, ' ');
  return make(
    'article',
    { class: 'row' },
    make(
      'p',
      { class: 'row-head' },
      make('span', { class: `kind kind-${kind}` }, kindName(kind)),
      speaker === undefined ? null : make('b', { class: 'who' }, speaker),
      make('span', { class: 'where' }, corpus.sourceOf(claim)),
      make('span', { class: 'when' }, dayName(articles.published[corpus.articleOf(claim)]!)),
      make('span', { class: 'sure', title: 'Confidence' }, percent(confidence / 1000)),
      standingBadge(corpus, claim),
    ),
    make('a', { class: 'row-text', href: claimAddress(corpus, claim) }, words),
  );
};
