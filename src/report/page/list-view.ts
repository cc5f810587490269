/** A heading, filters and a virtual list that goes by them: what the lists of claims, groups and articles share. */
import { type Address, formatAddress } from './address.ts';
import { announce } from './announce.ts';
import { make } from './element.ts';
import { createFilterBar } from './filter-bar.ts';
import type { Field } from './filter-field.ts';
import type { View } from './view.ts';
import { createVirtualList } from './virtual-list.ts';

type Filters = Readonly<Record<string, string>>;

export interface ListOptions {
  readonly view: string;
  readonly title: string;
  readonly about: string;
  readonly fields: readonly Field[];
  readonly actions?: readonly HTMLElement[];
  /** Indexes of what the filters let through. */
  readonly choose: (filters: Filters) => ArrayLike<number>;
  readonly draw: (index: number) => HTMLElement | null;
  readonly tell: (count: number) => string;
}

/** Browsers cannot draw elements higher than some tens of millions of pixels. */
const MOST_ROWS = 150_000;

/** Which row the focus is in; before the first where it is in none. */
const rowInFocus = (): number => {
  const row = document.activeElement?.closest<HTMLElement>('li[data-row]')?.dataset.row;
  return row === undefined ? -1 : Number(row);
};

export const createListView = (options: ListOptions): View & { readonly chosen: () => ArrayLike<number> } => {
  let chosen: ArrayLike<number> = [];
  const list = createVirtualList({
    label: options.title,
    draw: (row) => options.draw(chosen[row]!),
  });
  const bar = createFilterBar(options.fields, options.actions ?? [], (filters) => {
    history.replaceState(null, '', formatAddress({ view: options.view, id: '', filters }));
    apply(filters);
  });
  /** Words are looked for in texts, and while the page is being read not all of them are there. */
  function askAgain(filters: Filters): void {
    if (!filters.q || document.readyState !== 'loading') return;
    const again = (): void => {
      if (list.element.isConnected) apply(filters);
    };
    document.addEventListener('DOMContentLoaded', again, { once: true });
  }
  function apply(filters: Filters): void {
    bar.set(filters);
    chosen = options.choose(filters);
    const told = options.tell(chosen.length);
    bar.tellCount(chosen.length > MOST_ROWS ? `${told}; the first ${MOST_ROWS} are listed` : told);
    announce(told);
    list.show(Math.min(chosen.length, MOST_ROWS));
    askAgain(filters);
  }
  const heading = make(
    'header',
    { class: 'view-head' },
    make('h2', { tabindex: '-1' }, options.title),
    make('p', { class: 'quiet' }, options.about),
  );
  return {
    element: make('div', { class: 'list-view' }, heading, bar.element, list.element),
    title: options.title,
    chosen: () => chosen,
    show: ({ filters }: Address) => apply(filters),
    step: (by) => list.focusRow(rowInFocus() + by),
    stop: list.stop,
  };
};
