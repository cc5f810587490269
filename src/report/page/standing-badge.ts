/** The small label by a claim that other sources have too: "= 3 sources" or "≠ 2 sources", and a link there. */
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { make } from './element.ts';
import { fieldName } from './words.ts';

export const standingBadge = (corpus: Corpus, claim: number): HTMLElement | null => {
  const group = corpus.index.groups[corpus.index.claims.group[claim]!];
  if (!group) return null;
  const conflict = group.relation === 'conflict';
  const label = conflict
    ? `${group.sources} sources differ: ${group.fields.map(fieldName).join(', ')}`
    : `${group.sources} sources agree`;
  return make(
    'a',
    {
      class: `badge ${group.relation}`,
      href: addressOf('group', group.id),
      title: label,
      'aria-label': label,
    },
    make('span', { 'aria-hidden': 'true' }, conflict ? '≠' : '='),
    make('span', { class: 'badge-count' }, String(group.sources)),
    make('span', { class: 'badge-label' }, label),
  );
};
