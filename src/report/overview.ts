/** The overview, written once: it is there before any script has run, and without one. */
import { html, type Markup } from './markup.ts';
import { chartMarkup } from './overview-chart.ts';
import { overviewCharts } from './overview-charts.ts';
import type { Tally } from './tally.ts';

const plain = (count: number): string => count.toLocaleString('en-GB');

const tile = (count: number, one: string, many: string, address: string, mark = ''): Markup =>
  html`<li><a class="tile ${mark}" href="${address}"><b>${plain(count)}</b> <span>${
    count === 1 ? one : many
  }</span></a></li>`;

/** Where the page sets the sharpest conflicts; empty without a script. */
const CONFLICTS = html`<section class="panel" id="overview-conflicts" hidden></section>`;

export const overviewMarkup = (tally: Tally): Markup => html`<section id="at-overview" class="view">
<h2 class="unseen" tabindex="-1">Overview</h2>
<ul class="tiles">
${tile(tally.sources, 'source', 'sources', '#articles')}
${tile(tally.articles, 'article', 'articles', '#articles')}
${tile(tally.claims, 'claim', 'claims', '#claims')}
${tile(tally.agreements, 'agreement across sources', 'agreements across sources', '#groups?relation=agree', 'agree')}
${tile(tally.conflicts, 'conflict across sources', 'conflicts across sources', '#groups?relation=conflict', 'conflict')}
</ul>
${CONFLICTS}
<div class="charts">${overviewCharts(tally).map(chartMarkup)}</div>
</section>`;
