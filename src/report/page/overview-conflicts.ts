/** The first conflicts, on the overview: what most readers come for. */
import { addressOf } from './address.ts';
import type { Corpus } from './corpus.ts';
import { byId, make } from './element.ts';
import { groupRow } from './group-row.ts';

const MOST = 5;

/** Figures first: they are read at a glance. */
const sharpest = ({ index: { groups } }: Corpus): number[] =>
  groups
    .flatMap(({ relation }, i) => (relation === 'conflict' ? [i] : []))
    .sort((a, b) => Number(groups[b]!.fields.includes('value')) - Number(groups[a]!.fields.includes('value')))
    .slice(0, MOST);

export const showConflicts = (corpus: Corpus): void => {
  const chosen = sharpest(corpus);
  if (chosen.length === 0) return;
  const rows = chosen.map((group) => groupRow(corpus, group));
  // Their texts are further down the page than this script.
  if (rows.some((row) => row === null)) {
    setTimeout(() => showConflicts(corpus), 60);
    return;
  }
  const place = byId('overview-conflicts');
  place.replaceChildren(
    make('h3', {}, 'Where sources differ'),
    make('ul', { class: 'short-list', role: 'list' }, ...rows.map((row) => make('li', {}, row))),
    make('p', {}, make('a', { href: addressOf('groups', '', { relation: 'conflict' }) }, 'All conflicts')),
  );
  place.hidden = false;
};
