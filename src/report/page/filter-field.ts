/** The fields of a filter bar: each has a label, and tells when it changes. */
import { make } from './element.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly element: HTMLElement;
  readonly get: () => string;
  readonly set: (value: string) => void;
}

const labelled = (label: string, control: HTMLElement, kind: string): HTMLElement =>
  make('label', { class: `field field-${kind}` }, make('span', { class: 'field-label' }, label), control);

export const selectField = (name: string, label: string, choices: readonly Choice[]): Field => {
  const control = make('select', { name });
  for (const { value, label: text } of choices) control.append(make('option', { value }, text));
  return {
    name,
    element: labelled(label, control, name),
    get: () => control.value,
    set: (value) => {
      // An address may name what this report does not hold: it is shown, and finds nothing.
      if (![...control.options].some((option) => option.value === value))
        control.append(make('option', { value }, value));
      control.value = value;
    },
  };
};

/** @param suggestions offered while typing */
export const textField = (
  name: string,
  label: string,
  hint: string,
  suggestions: readonly string[] = [],
): Field => {
  const list = `list-${name}`;
  const control = make('input', {
    name,
    type: 'search',
    placeholder: hint,
    autocomplete: 'off',
    spellcheck: 'false',
    list: suggestions.length > 0 ? list : null,
  });
  const element = labelled(label, control, name);
  if (suggestions.length > 0) {
    const options = make('datalist', { id: list });
    for (const value of suggestions) options.append(make('option', { value }));
    element.append(options);
  }
  return {
    name,
    element,
    get: () => control.value.trim(),
    set: (value) => {
      if (control.value.trim() !== value) control.value = value;
    },
  };
};

export const checkField = (name: string, label: string): Field => {
  const control = make('input', { name, type: 'checkbox' });
  return {
    name,
    element: make('label', { class: `field check field-${name}` }, control, make('span', {}, label)),
    get: () => (control.checked ? '1' : ''),
    set: (value) => {
      control.checked = value === '1';
    },
  };
};
