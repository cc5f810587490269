/** A report of 100,000 claims: usable within two seconds, and smooth to scroll. The best of some tries counts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBigOutput } from '../support/big-output.ts';
import { BROWSER, launchBrowser, NO_BROWSER, openFile } from '../support/browser.ts';
import { runCli } from '../support/run-cli.ts';
import { lastingFolder } from '../support/temp-folder.ts';

const CLAIMS = 100_000;
const USABLE_MS = 2000;
const LEAST_FRAMES = 30;
/** Other work on the machine makes a try slower, never faster. */
const TRIES = 4;

const tries = async (measure: () => Promise<number>): Promise<number[]> => {
  const measured: number[] = [];
  for (let i = 0; i < TRIES; i += 1) measured.push(await measure());
  return measured;
};

/** Notes how many milliseconds after the page was asked for it showed what was looked for. */
const NOTE_WHEN_FOUND = `(() => {
  const look = () => {
    const told = document.querySelector('output.count')?.textContent ?? '';
    if (told.startsWith('101 claims of 100,000') && document.querySelectorAll('.rows li').length > 5)
      window.found = performance.now();
    else requestAnimationFrame(look);
  };
  look();
})()`;

/** Frames a second while the page is scrolled from one part of the list to another, all the time. */
const SCROLLING = `new Promise((resolve) => {
  const started = performance.now();
  let frames = 0;
  const next = (now) => {
    frames += 1;
    scrollBy(0, frames % 40 === 0 ? 40000 : 180);
    if (now - started < 1500) requestAnimationFrame(next);
    else resolve(frames / ((now - started) / 1000));
  };
  requestAnimationFrame(next);
})`;

describe.skipIf(!BROWSER)(`a report of 100,000 claims${NO_BROWSER}`, () => {
  const folder = lastingFolder();
  const file = join(folder, 'report.html');
  let browser: Browser;

  beforeAll(async () => {
    await writeBigOutput(folder, CLAIMS);
    const { code, stderr } = await runCli(['report', folder, '--out', file]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('100000 claims')]);
    browser = await launchBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('can be read and filtered within two seconds', async () => {
    const measured = await tries(async () => {
      const hash = '#claims?q=district 17 would';
      const look = { script: NOTE_WHEN_FOUND };
      const { page, complaints, requests } = await openFile(browser, file, hash, look);
      await page.locator('output.count').getByText('101 claims of 100,000').waitFor();
      await page.evaluate('new Promise(requestAnimationFrame)');
      const took = (await page.evaluate('window.found')) as number;
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
      await page.close();
      return took;
    });
    expect(Math.min(...measured), `measured: ${measured.map(Math.round)}`).toBeLessThan(USABLE_MS);
  }, 120_000);

  it('answers each filter in a moment, and shows the last row as well as the first', async () => {
    const { page } = await openFile(browser, file, '#claims');
    const told = page.locator('output.count');
    await told.getByText('100,000 claims of 100,000').waitFor();
    await page.getByLabel('Only conflicts').check();
    await told.getByText('28,550 claims of 100,000').waitFor({ timeout: USABLE_MS });
    await page.locator('input[name=speaker]').fill('Ann Dray');
    await told.getByText(/^\d+ claims of 100,000$/).waitFor({ timeout: USABLE_MS });
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.locator('.rows li[aria-posinset="100000"]').waitFor({ timeout: USABLE_MS });
    expect(await page.locator('.rows li').count()).toBeLessThan(80);
    await page.close();
  }, 120_000);

  it('scrolls at more than 30 frames a second', async () => {
    const { page } = await openFile(browser, file, '#claims');
    await page.locator('.rows li').first().waitFor();
    const measured = await tries(() => page.evaluate(SCROLLING) as Promise<number>);
    expect(Math.max(...measured), `measured: ${measured.map(Math.round)}`).toBeGreaterThan(LEAST_FRAMES);
    await page.close();
  }, 120_000);
});
