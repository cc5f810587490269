/** Debian's Chromium, driven as a reader would: what it logs, asks for and forbids is kept. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const EXECUTABLE = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));

export const BROWSER = EXECUTABLE !== undefined;
export const NO_BROWSER = BROWSER ? '' : ' (skipped: chromium is not installed; apt-get install chromium)';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: EXECUTABLE!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

export interface Opened {
  readonly page: Page;
  /** Console errors and warnings, exceptions, and what the security policy stopped. */
  readonly complaints: readonly string[];
  /** Every address asked for but the file itself. */
  readonly requests: readonly string[];
}

export interface Look {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before all else. */
  readonly script?: string;
}

/** @param hash with its # */
export const openFile = async (
  browser: Browser,
  file: string,
  hash = '',
  { dark = false, width = 1280, height = 900, script = '' }: Look = {},
): Promise<Opened> => {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) requests.push(request.url());
  });
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (e) => console.error('stopped ' + e.violatedDirective))",
  );
  await page.addInitScript(script);
  await page.goto(address + hash);
  return { page, complaints, requests };
};
