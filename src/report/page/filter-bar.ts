/** A row of filter fields over a list: how many are left, a way back to all, and actions. */
import { make } from './element.ts';
import type { Field } from './filter-field.ts';

export interface FilterBar {
  readonly element: HTMLElement;
  readonly set: (filters: Readonly<Record<string, string>>) => void;
  readonly tellCount: (told: string) => void;
}

/** While somebody types, the list waits this long. */
const TYPING_MS = 160;

const valuesOf = (fields: readonly Field[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, get }) => [name, get()]));

export const createFilterBar = (
  fields: readonly Field[],
  actions: readonly HTMLElement[],
  changed: (filters: Readonly<Record<string, string>>) => void,
): FilterBar => {
  const count = make('output', { class: 'count' });
  const reset = make('button', { type: 'button', class: 'plain' }, 'Clear filters');
  const form = make('form', { class: 'filters', role: 'search', 'aria-label': 'Filters' });
  const foot = make('div', { class: 'filter-foot' }, count, reset, ...actions);
  form.append(make('div', { class: 'fields' }, ...fields.map(({ element }) => element)), foot);
  const tell = (): void => changed(valuesOf(fields));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, TYPING_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
  });
  reset.addEventListener('click', () => {
    for (const { set } of fields) set('');
    tell();
  });
  return {
    element: form,
    set: (filters) => {
      for (const { name, set } of fields) set(filters[name] ?? '');
      reset.hidden = !fields.some(({ get }) => get() !== '');
    },
    tellCount: (told) => {
      count.textContent = told;
    },
  };
};
