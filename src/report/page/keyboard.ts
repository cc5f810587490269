/** Keys that work anywhere on the page. */
import { byId } from './element.ts';
import type { Router } from './router.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

const search = (): HTMLInputElement | null => document.querySelector('#at-stage input[name="q"]');

const goTo = (place: number): void => document.querySelectorAll<HTMLElement>('[data-view]')[place]?.click();

/** Arrows are the page's own unless the focus is in a row, or in the search above the rows. */
const inRows = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.closest('.rows') !== null || target === search());

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

export const startKeyboard = (router: Router): void => {
  window.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey) return;
    const by = ARROWS[key];
    const view = router.current();
    if (by && view?.step && inRows(target)) view.step(by);
    else if (key === 'Escape') {
      if (view?.close?.() !== true) return;
    } else if (isTyping(target)) return;
    else if (key === '/' && search()) search()!.focus();
    else if (/^[1-4]$/.test(key)) goTo(Number(key) - 1);
    else return;
    event.preventDefault();
  });
};

/** The part after # names views: the link past the header must not go through it. */
export const startSkipLink = (): void => {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    byId('content').focus();
  });
};
