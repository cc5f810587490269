/** The key to an article's marks; each kind can be switched off, to read the text in peace. */
import { MARK_KINDS, type MarkKind } from './article-marks.ts';
import { make } from './element.ts';

const NAMES: Readonly<Record<MarkKind, string>> = {
  claim: 'claim',
  quote: 'quotation',
  paraphrase: 'reported speech',
  speaker: 'speaker',
  cue: 'cue',
  number: 'number',
  date: 'date',
};

/** Kinds that are switched off stay so from article to article. */
const hidden = new Set<MarkKind>();

/** @param text whose classes say what is not shown */
export const drawMarkKey = (text: HTMLElement): HTMLElement => {
  const key = make('fieldset', { class: 'mark-key' }, make('legend', { class: 'unseen' }, 'Marks shown'));
  for (const kind of MARK_KINDS) {
    const box = make('input', { type: 'checkbox', name: `mark-${kind}`, checked: !hidden.has(kind) });
    const apply = (): void => {
      if (box.checked) hidden.delete(kind);
      else hidden.add(kind);
      text.classList.toggle(`hide-${kind}`, !box.checked);
    };
    box.addEventListener('change', apply);
    apply();
    key.append(make('label', {}, box, make('span', { class: `m-${kind}` }, NAMES[kind])));
  }
  return key;
};
