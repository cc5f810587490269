/** The whole report as pieces of one HTML file: first what is seen at once, then texts and details. */
import { escapeJson } from './markup.ts';
import { overviewMarkup } from './overview.ts';
import type { Payload } from './payload.ts';
import { body, head, type PageAssets, securityPolicy } from './shell.ts';
import { tallyReport } from './tally.ts';

const data = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${escapeJson(json)}</script>\n`;

export async function* renderReport(
  { index, chunks }: Payload,
  assets: PageAssets,
  title: string,
): AsyncGenerator<string> {
  const frame = {
    assets,
    title,
    policy: await securityPolicy(assets),
    overview: overviewMarkup(tallyReport(index)),
    index: escapeJson(JSON.stringify(index)),
  };
  yield head(frame).html;
  yield body(frame).html;
  for (const [i, { texts }] of chunks.entries()) yield data(`texts-${i}`, texts);
  for (const [i, { details }] of chunks.entries()) yield data(`details-${i}`, details);
  yield '</body>\n</html>\n';
}
