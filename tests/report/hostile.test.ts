/** Articles that try to run something in the reader's browser: all that they hold is shown as text. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, launchBrowser, NO_BROWSER, openFile } from '../support/browser.ts';
import { callCli } from '../support/call-cli.ts';
import { lastingFolder } from '../support/temp-folder.ts';

const RUN = 'window.ran = 1';
const BAD = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<!--<script>${RUN}`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `<template><script>${RUN}</script></template></template>`,
  `<a href="javascript:${RUN}">read</a>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<style>body{display:none}</style><base href="https://bad.example/">`,
  `\u2028${RUN}\u2029`,
];

const ARTICLES = BAD.map((bad, i) => ({
  id: `${bad} ${i}`,
  source: `${bad} ${i % 2}`,
  title: `${bad} title`,
  author: bad,
  url: i % 2 === 0 ? `javascript:${RUN}` : `data:text/html,<script>${RUN}</script>`,
  published: '2024-05-03',
  text: `Ann Dray ${bad} Dray said 19 people were hurt on Friday.\n\n“There were 19 ${bad} hurt,” said Ann ${bad} Dray.`,
}));

describe.skipIf(!BROWSER)(`hostile articles in a report${NO_BROWSER}`, () => {
  const folder = lastingFolder({ 'bad.ndjson': ARTICLES.map((one) => JSON.stringify(one)).join('\n') });
  const file = join(folder, 'report.html');
  const input = join(folder, 'bad.ndjson');
  let browser: Browser;

  beforeAll(async () => {
    await callCli(['run', input, '--out', join(folder, 'out'), '--quiet']);
    const { code } = await callCli([
      ...['report', join(folder, 'out'), '--articles', input, '--out', file, '--title', `${BAD[1]}`],
    ]);
    expect(code).toBe(0);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['', '#claims', '#groups', '#articles', `#article/${encodeURIComponent(BAD[0]!)}`])(
    'runs nothing at %s',
    async (hash) => {
      const { page, complaints, requests } = await openFile(browser, file, hash);
      const own = await page.evaluate("document.querySelectorAll('script:not([type])').length");
      const foreign =
        "document.querySelectorAll('img, iframe, template, base, body style, svg[onload]').length";
      expect([own, await page.evaluate(foreign)]).toEqual([1, 0]);
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
      await page.close();
    },
  );

  it.each(ARTICLES)('shows article $id as text, and links nowhere', async ({ id, title, text }) => {
    const hash = `#article/${encodeURIComponent(id)}`;
    const { page, complaints, requests } = await openFile(browser, file, hash);
    expect(await page.locator('h2.serif').textContent()).toBe(title);
    // Labels that lead to groups stand in the text, too.
    await page.evaluate("for (const badge of document.querySelectorAll('.text .badge')) badge.remove()");
    const shown = (await page.locator('#article-text').textContent())!;
    expect(shown.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    await page.locator('.text [role=button]').first().click();
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  it('has a policy that would stop a script that got in', async () => {
    const { page, complaints } = await openFile(browser, file);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: '${RUN}' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints.join(' ')).toContain('script-src');
    await page.close();
  });
});
