/** What every view of the page is: something shown for an address, which may take another address of its kind. */
import type { Address } from './address.ts';
import type { Corpus } from './corpus.ts';

export interface View {
  readonly element: HTMLElement;
  /** For the title of the window. */
  readonly title: string;
  /** Called once the element is in the page, and again when only the filters have changed. */
  readonly show: (address: Address) => void;
  /** Moves to the next (+1) or previous (-1) row or mark, if there is one. */
  readonly step?: (by: 1 | -1) => void;
  /** Esc: true if the view had something to close. */
  readonly close?: () => boolean;
  readonly stop?: () => void;
}

export type CreateView = (corpus: Corpus, address: Address) => View;
