/** What is shown for an address that names nothing in this report. */
import { make } from './element.ts';
import type { View } from './view.ts';

export const missingView = (kind: string, id: string): View => ({
  element: make(
    'div',
    { class: 'view-head' },
    make('h2', { tabindex: '-1' }, 'Nothing here'),
    make('p', {}, `This report has no ${kind} “${id}”.`),
  ),
  title: 'Nothing here',
  show: () => {},
});
