/** A long list of rows of one height of which only those in sight are in the page. */
import { make, setAttributes } from './element.ts';

export interface VirtualList {
  readonly element: HTMLElement;
  /** Shows other rows. */
  readonly show: (count: number) => void;
  readonly focusRow: (row: number) => void;
  readonly stop: () => void;
}

export interface Rows {
  readonly label: string;
  /** The content of a row; null where it is not known yet. */
  readonly draw: (row: number) => HTMLElement | null;
}

/** Rows beyond the edge of the window, so that the next ones are there before they are seen. */
const AHEAD = 12;
/** So many rows are printed; the CSV has them all. */
const PRINTED = 400;
/** Where the page is still being read. */
const RETRY_MS = 60;

interface Sight {
  readonly from: number;
  readonly to: number;
}

const rowHeight = (list: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(list).getPropertyValue('--row-height')) || 88;

const sightOf = (list: HTMLElement, count: number, height: number): Sight => {
  const top = -list.getBoundingClientRect().top;
  const from = Math.max(0, Math.floor(top / height) - AHEAD);
  const to = Math.min(count, Math.ceil((top + window.innerHeight) / height) + AHEAD);
  return { from: Math.min(from, count), to: Math.max(to, 0) };
};

export const createVirtualList = ({ label, draw }: Rows): VirtualList => {
  const element = make('ol', { class: 'rows', 'aria-label': label, role: 'list' });
  const drawn = new Map<number, HTMLElement>();
  let count = 0;
  let height = 0;
  let asked = false;

  const drawRow = (row: number): boolean => {
    const content = draw(row);
    if (!content) return false;
    const item = make('li', { 'aria-setsize': count, 'aria-posinset': row + 1 }, content);
    item.dataset.row = String(row);
    item.style.transform = `translateY(${row * height}px)`;
    drawn.set(row, item);
    // In order in the page as well: the tab key and screen readers go by that.
    const next = [...element.children].find((other) => Number((other as HTMLElement).dataset.row) > row);
    element.insertBefore(item, next ?? null);
    return true;
  };
  const drawSight = ({ from, to }: Sight): void => {
    for (const [row, item] of drawn)
      if ((row < from || row >= to) && !item.contains(document.activeElement)) {
        item.remove();
        drawn.delete(row);
      }
    for (let row = from; row < to; row += 1)
      if (!drawn.has(row) && !drawRow(row)) {
        setTimeout(ask, RETRY_MS);
        return;
      }
  };
  const update = (): void => {
    asked = false;
    if (element.isConnected) drawSight(sightOf(element, count, height));
  };
  function ask(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(update);
  }
  const redraw = (): void => {
    height = rowHeight(element);
    for (const item of drawn.values()) item.remove();
    drawn.clear();
    element.style.height = `${count * height}px`;
    setAttributes(element, { 'data-count': count });
    update();
  };
  const forPrint = (): void => drawSight({ from: 0, to: Math.min(count, PRINTED) });
  const watched = [
    ['scroll', ask, { passive: true }],
    ['resize', redraw, undefined],
    ['beforeprint', forPrint, undefined],
    ['afterprint', redraw, undefined],
  ] as const;
  for (const [event, does, options] of watched) window.addEventListener(event, does, options);

  return {
    element,
    show: (rows) => {
      count = rows;
      redraw();
    },
    focusRow: (row) => {
      if (row < 0 || row >= count) return;
      if (!drawn.has(row)) drawRow(row);
      const link = drawn.get(row)?.querySelector<HTMLElement>('a.row-text');
      link?.focus({ preventScroll: true });
      drawn.get(row)?.scrollIntoView({ block: 'nearest' });
      ask();
    },
    stop: () => {
      for (const [event, does] of watched) window.removeEventListener(event, does);
    },
  };
};
