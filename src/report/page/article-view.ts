/** One article as published, marked; a click or Enter on a mark opens its record beside the text. */
import type { Address } from './address.ts';
import { addressOf, wellFormed } from './address.ts';
import { announce } from './announce.ts';
import { type ArticleMark, marksOf } from './article-marks.ts';
import { type DrawnPiece, drawArticleText } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import { make, outwards } from './element.ts';
import { drawMarkKey } from './mark-key.ts';
import { missingView } from './missing-view.ts';
import { drawRecords, type Read } from './record-panel.ts';
import { innermost } from './segments.ts';
import type { CreateView, View } from './view.ts';
import { countOf, dayName } from './words.ts';

const INTRODUCTION =
  'Choose a marked place to see what was read there and why. With the keyboard: Tab into the text, → and ← from mark to mark, Enter to open.';

const headOf = ({ corpus, article, detail }: Read): HTMLElement => {
  const { articles, sources } = corpus.index;
  const claims = corpus.claimsEnd(article) - articles.firstClaim[article]!;
  const by = detail.author === null ? '' : ` · ${detail.author}`;
  const source = sources[articles.source[article]!]!;
  return make(
    'header',
    { class: 'view-head' },
    make('p', { class: 'back' }, make('a', { href: addressOf('articles') }, '← All articles')),
    make('h2', { tabindex: '-1', class: 'serif' }, articles.title[article] ?? articles.id[article]!),
    make(
      'p',
      { class: 'quiet' },
      make('b', {}, source),
      ` · ${dayName(articles.published[article]!)}${by} · `,
      make('a', { href: addressOf('claims', '', { source }) }, countOf(claims, 'claim')),
      detail.url ? ' · ' : null,
      detail.url ? outwards(detail.url, 'as published') : null,
    ),
    articles.whole[article] === 1
      ? null
      : make(
          'p',
          { class: 'warn' },
          'Only the sentences that hold claims are known here: the text itself is not in the output folder.',
        ),
  );
};

const sameRecord = (a: ArticleMark, b: ArticleMark): boolean => {
  const whole = (kind: string): string => (/claim|number|date/.test(kind) ? kind : 'attribution');
  return a.of === b.of && whole(a.kind) === whole(b.kind);
};

/** Choosing, lighting up, stepping: what happens on the drawn pieces. */
const createChooser = (read: Read, pieces: readonly DrawnPiece[], panel: HTMLElement) => {
  const stops = pieces.filter(({ element }) => element.getAttribute('role') === 'button');
  let chosen: DrawnPiece | null = null;
  const light = (mark: ArticleMark | undefined): void => {
    for (const { element, marks } of pieces)
      element.classList.toggle('lit', mark !== undefined && marks.some((other) => sameRecord(other, mark)));
  };
  const rove = (stop: DrawnPiece | undefined): void => {
    for (const { element } of stops) element.setAttribute('tabindex', element === stop?.element ? '0' : '-1');
  };
  const choose = (piece: DrawnPiece, only?: ArticleMark): void => {
    chosen = piece;
    light(only ?? innermost(piece.marks));
    const close = make('button', { type: 'button', class: 'plain close' }, 'Close');
    close.addEventListener('click', shut);
    const records = drawRecords(read, piece.marks, only);
    panel.replaceChildren(
      make('div', { class: 'panel-top' }, make('h3', { class: 'unseen' }, 'Record'), close),
      ...records,
    );
    panel.classList.add('open');
    panel.scrollTop = 0;
    // On a narrow page the panel lies over the lower half of the text.
    piece.element.scrollIntoView({ block: 'nearest' });
    announce(records[0]?.textContent ?? '');
  };
  function shut(): boolean {
    if (!chosen) return false;
    const stop = chosen.element;
    chosen = null;
    light(undefined);
    panel.classList.remove('open');
    panel.replaceChildren(make('p', { class: 'quiet' }, INTRODUCTION));
    stop.focus({ preventScroll: true });
    return true;
  }
  const step = (by: 1 | -1): void => {
    const at = stops.findIndex(({ element }) => element === document.activeElement);
    const next = stops[Math.min(stops.length - 1, Math.max(0, at + by))];
    rove(next);
    next?.element.focus();
  };
  rove(stops[0]);
  return {
    choose,
    shut,
    step,
    pieceOf: (element: Element | null) => pieces.find((piece) => piece.element === element),
  };
};

const openAt = (
  { filters: { at = '' } }: Address,
  pieces: readonly DrawnPiece[],
  choose: (piece: DrawnPiece, only?: ArticleMark) => void,
): void => {
  const [start, end] = at.split('-').map(Number);
  const claimOf = ({ marks }: DrawnPiece) =>
    marks.find((mark) => mark.kind === 'claim' && mark.start === start && mark.end === end);
  const piece = pieces.find(claimOf);
  if (!piece) return;
  choose(piece, claimOf(piece));
  piece.element.scrollIntoView({ block: 'center' });
};

const draw = (
  element: HTMLElement,
  read: Read,
): ((address: Address) => void) & { parts: ReturnType<typeof createChooser> } => {
  const { corpus, article, text, detail } = read;
  const { element: shown, pieces } = drawArticleText(
    corpus,
    article,
    text,
    marksOf(corpus.index, article, detail),
  );
  const panel = make(
    'aside',
    { class: 'record-panel', 'aria-label': 'Record of the chosen mark', tabindex: '0' },
    make('p', { class: 'quiet' }, INTRODUCTION),
  );
  const parts = createChooser(read, pieces, panel);
  const take = (target: EventTarget | null): void => {
    const piece = target instanceof Element ? parts.pieceOf(target) : undefined;
    if (piece) parts.choose(piece);
  };
  shown.addEventListener('click', ({ target }) => take(target));
  shown.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      parts.step(event.key === 'ArrowRight' ? 1 : -1);
    }
    if ((event.key === 'Enter' || event.key === ' ') && !(event.target instanceof HTMLAnchorElement)) {
      event.preventDefault();
      take(event.target);
    }
  });
  element.replaceChildren(headOf(read), drawMarkKey(shown), make('div', { class: 'reading' }, shown, panel));
  return Object.assign((address: Address) => openAt(address, pieces, parts.choose), { parts });
};

export const createArticleView: CreateView = (corpus: Corpus, { id }): View => {
  const article = corpus.index.articles.id.findIndex((one) => wellFormed(one) === wellFormed(id));
  if (article < 0) return missingView('article', id);
  const element = make('div', { class: 'article-view' });
  let drawn: ReturnType<typeof draw> | null = null;
  const show = (address: Address): void => {
    const [text, detail] = [corpus.textOf(article), corpus.detailOf(article)];
    if (text === null || detail === null) {
      setTimeout(() => show(address), 60);
      return;
    }
    drawn ??= draw(element, { corpus, article, text, detail });
    drawn(address);
  };
  return {
    element,
    title: corpus.index.articles.title[article] ?? id,
    show,
    close: () => drawn?.parts.shut() ?? false,
  };
};
