/** The report of the sample corpus in a real browser, as a reader goes through it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { BROWSER, type Look, launchBrowser, NO_BROWSER, openFile } from '../support/browser.ts';
import { ROOT, records } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';
import { lastingFolder } from '../support/temp-folder.ts';

/** What the report is made from: the page must show what stands there. */
// biome-ignore-start lint/suspicious/noExplicitAny: records of every shape
const [articles, claims, groups] = ['articles', 'claims', 'groups'].map((name) =>
  records(readFileSync(join(ROOT, `output/${name}.ndjson`), 'utf8')),
) as [any[], any[], any[]];
const across = groups.filter(({ sources }) => sources.length > 1);
const conflicts = across.filter(({ relation }) => relation === 'conflict');
/** The first group with two figures. */
const figures = conflicts.find(({ fields }) => fields.includes('value'));
const speakerOf = ({ attribution }: any): string | null =>
  attribution?.speaker ? (attribution.speaker.name ?? attribution.speaker.text) : null;
const countWhere = (test: (claim: any) => boolean): string => {
  const count = claims.filter(test).length;
  return `${count} ${count === 1 ? 'claim' : 'claims'} of ${claims.length}`;
};

// biome-ignore-end lint/suspicious/noExplicitAny: records of every shape

const ARTICLE = '#article/northlight%2Fkessry-ferry.txt';
const LOOK = { timeout: 10_000 };
const toldIs = (page: Page, told: string): Promise<void> =>
  page.locator('output.count').getByText(told, { exact: true }).waitFor(LOOK);
const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();

describe.skipIf(!BROWSER)(`the report of the sample corpus${NO_BROWSER}`, () => {
  const folder = lastingFolder();
  const file = join(folder, 'report.html');
  let browser: Browser;

  beforeAll(async () => {
    const { code, stderr } = await runCli(['report', 'output', '--articles', 'corpus', '--out', file]);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`${articles.length} articles, ${claims.length} claims`),
    ]);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** What is left open is closed, and nothing may have been complained of or asked for on the way. */
  const reading = async (hash: string, does: (page: Page) => Promise<void>, look: Look = {}) => {
    const { page, complaints, requests } = await openFile(browser, file, hash, look);
    try {
      await does(page);
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    } finally {
      await page.close();
    }
  };

  it('opens with the overview: figures, charts with their tables, the sharpest conflicts', () =>
    reading('', async (page) => {
      const sources = new Set(articles.map(({ source }) => source));
      const agreements = across.length - conflicts.length;
      const counts = [sources.size, articles.length, claims.length, agreements, conflicts.length];
      expect(await textsOf(page, '.tile b')).toEqual(counts.map(String));
      expect(await page.locator('figure svg.chart:visible').count()).toBe(3);
      await page.locator('#chart-speakers summary').click();
      const first = await textsOf(page, '#chart-speakers tbody tr:first-child > *');
      const quoted = claims.filter((claim) => speakerOf(claim) === first[0]);
      expect(Number(first.at(-1))).toBe(quoted.length);
      const [{ a, b }] = figures.differences;
      expect(await textsOf(page, '#overview-conflicts li:first-child .differs')).toEqual([a.value, b.value]);
    }));

  it('goes from a filter to a claim, its article, its group, and what differs there', () =>
    reading('#claims', async (page) => {
      const { source, text, claim_id } = figures.claims[0];
      const inConflict = conflicts.map(({ group_id }) => group_id);
      const told = countWhere((claim) => claim.source === source && inConflict.includes(claim.group_id));
      await page.locator('select[name=source]').selectOption(source);
      await page.getByLabel('Only conflicts').check();
      await toldIs(page, told);
      expect(page.url()).toContain(`#claims?${new URLSearchParams({ source, conflict: '1' })}`);
      await page
        .locator('.rows a.row-text', { hasText: text.replace(/\s+/g, ' ') })
        .first()
        .click();
      const record = page.locator('.record-claim');
      await record.waitFor();
      expect(await record.textContent()).toContain(claim_id);
      await record.getByText('See them side by side').click();
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      const marked = await textsOf(page, '.card mark');
      for (const { field, a, b } of figures.differences)
        if (field === 'value') expect(marked).toEqual(expect.arrayContaining([a.value, b.value]));
      await page.goBack();
      await page.goBack();
      await toldIs(page, told);
    }));

  it.each([
    ['#claims?q=radar', countWhere(({ text }) => /radar/i.test(text))],
    [
      '#claims?speaker=solberth&kind=quote',
      countWhere((claim) => claim.kind === 'quote' && /solberth/i.test(speakerOf(claim) ?? '')),
    ],
    [
      '#claims?unit=EUR',
      countWhere(({ numbers }) => numbers.some(({ unit }: { unit: string | null }) => unit === 'EUR')),
    ],
    ['#claims?confidence=0.9', countWhere(({ confidence }) => confidence >= 0.9)],
    ['#claims?source=Nobody', countWhere(() => false)],
    [
      '#groups?field=wording',
      `${conflicts.filter(({ fields }) => fields.includes('wording')).length} groups of ${across.length}`,
    ],
    [
      '#articles?q=ferry',
      `${articles.filter(({ title }) => /ferry/i.test(title)).length} articles of ${articles.length}`,
    ],
  ])('keeps its state in the address: %s', (hash, told) =>
    reading(hash, async (page) => {
      await toldIs(page, told);
    }),
  );

  it('copies what is filtered as CSV', () =>
    reading('#claims?q=radar&source=Meridian+Wire', async (page) => {
      await page.getByRole('button', { name: 'Copy as CSV' }).click();
      await page.getByRole('button', { name: 'copied' }).waitFor();
      const lines = ((await page.evaluate('navigator.clipboard.readText()')) as string).split(/\r?\n/);
      expect(lines[0]).toBe(
        'source,published,title,speaker,kind,claim,confidence,group,relation,article_id,start,end',
      );
      expect(lines[1]).toMatch(
        /^Meridian Wire,2025-03-11.*radar.*,conflict,meridian-wire\/ferry-kessry.txt,/,
      );
    }));

  it('can be used by keyboard alone', () =>
    reading('#claims', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('well outside');
      await toldIs(
        page,
        countWhere(({ text }) => /well outside/.test(text)),
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.record-panel.open').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.record-panel.open').count()).toBe(0);
      const before = await page.evaluate('document.activeElement.textContent');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate('document.activeElement.textContent')).not.toBe(before);
      await page.keyboard.press('Enter');
      expect(await page.locator('.record-panel.open .reason').count()).toBeGreaterThan(0);
    }));

  it('tells of each kind of mark what it is and why', () =>
    reading(ARTICLE, async (page) => {
      const recordOf = async (selector: string): Promise<string> => {
        await page.locator(`.text ${selector}[role=button]`).first().click();
        return (await page.locator('.record').first().textContent())!;
      };
      expect(await recordOf('.m-number')).toContain('was read as a');
      expect(await recordOf('.m-date')).toContain('complete in the text');
      expect(await recordOf('.m-cue')).toMatch(/Attributed to “.*” by the cue “.*”.*% sure/);
    }));

  it.each([
    ...['', '#claims', '#groups', '#groups?relation=conflict', '#articles', ARTICLE].flatMap((hash) =>
      [false, true].map((dark) => ({ hash, dark, width: 1280 })),
    ),
    { hash: ARTICLE, dark: false, width: 390 },
    { hash: '', dark: true, width: 390 },
  ])('has nothing serious for axe-core at $hash (dark: $dark, width $width)', ({ hash, dark, width }) =>
    reading(
      hash,
      async (page) => {
        if (hash === ARTICLE) await page.locator('.text [role=button]').nth(3).click();
        expect(await seriousFindings(page)).toEqual([]);
        // Nothing sticks out sideways.
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      },
      { dark, width },
    ),
  );

  it('has nothing serious for axe-core in a group, and shows when printed what its screen shows', () =>
    reading('#groups?relation=conflict', async (page) => {
      await page.locator('.rows a.row-text').first().click();
      await page.locator('.card').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.locator('.card').first().isVisible()).toBe(true);
    }));
});
