/** A chart with its title, its key and the table behind it. */
import type { Width } from './draw-charts.ts';
import { html, type Markup } from './markup.ts';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What can be seen in it, in a sentence. */
  readonly says: string;
  /** How much of the page's width it takes. */
  readonly room: 'half' | 'full';
  readonly parts: readonly string[];
  readonly colours: readonly string[];
  readonly draw: (width: Width) => Markup;
  readonly table: ChartTable;
}

/** The place of the colour in the palette is in the class: no style attribute passes the security policy. */
const swatchClass = (colour: string): string => colour.replace(/^var\(--|\)$/g, '');

const key = ({ parts, colours }: Chart): Markup =>
  html`<ul class="key">${parts.map(
    (part, i) => html`<li><span class="swatch ${swatchClass(colours[i]!)}"></span>${part}</li>`,
  )}</ul>`;

const cell = (value: string | number): Markup =>
  typeof value === 'number' ? html`<td class="figure">${value}</td>` : html`<td>${value}</td>`;

const table = ({ title, table: { columns, rows } }: Chart): Markup => html`<details class="behind">
<summary>The figures in a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Table: ${title}">
<table><caption class="unseen">${title}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
  ([first, ...rest]) => html`<tr><th scope="row">${first ?? ''}</th>${rest.map(cell)}</tr>`,
)}</tbody></table></div></details>`;

export const chartMarkup = (chart: Chart): Markup => {
  const widths: readonly Width[] = [chart.room, 'narrow'];
  return html`<figure class="panel" id="${chart.id}">
<figcaption><h3>${chart.title}</h3><p class="quiet">${chart.says}</p></figcaption>
${chart.parts.length > 1 ? key(chart) : html``}
<div role="img" aria-label="${chart.title}. ${chart.says}">${widths.map(
    (width) => html`<div class="only-${width === 'narrow' ? 'narrow' : 'wide'}">${chart.draw(width)}</div>`,
  )}</div>
${table(chart)}
</figure>`;
};
