import { existsSync } from 'node:fs';
import { chromium, type Page, type Request } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium that was started for tests. */
export interface TestBrowser {
  readonly version: string;
  open(url: string): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** A page and what was heard of it since it was opened. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console, exceptions and rejections that nobody caught; not the browser's own on refused requests. */
  readonly errors: readonly string[];
  /** The origins that it asked for anything. */
  readonly origins: ReadonlySet<string>;
}

/** Where Chromium is: `CHROME_PATH`, else the first of the usual places. */
export function findChromium(): { readonly path: string } | { readonly missing: string } {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? { path: named } : { missing: `CHROME_PATH names ${named}, which is not there` };
  const path = USUAL.find((one) => existsSync(one));
  return path ? { path } : { missing: `none of ${USUAL.join(', ')} is there, and CHROME_PATH is not set` };
}

/** Starts Chromium without a window and without errands of its own. */
export async function startChromium(path: string): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    version: browser.version(),
    open: async (url) => {
      const page = await browser.newPage();
      const watched = watch(page);
      await page.goto(url);
      return watched;
    },
    close: () => browser.close(),
  };
}

/** How Chromium tells of a request that failed or was refused. No code of a page can keep it from doing so. */
const OF_THE_NETWORK = /^(?:Failed to load resource: |Access to fetch at )/;

function watch(page: Page): WatchedPage {
  const errors: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !OF_THE_NETWORK.test(text)) errors.push(`console: ${text}`);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('crash', () => errors.push('the page crashed'));
  const note = (request: Request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol)) origins.add(origin);
  };
  // Chromium announces the target of a redirect that it does not follow, too: there the answer counts.
  page.on('request', (request) => {
    if (!request.redirectedFrom()) note(request);
  });
  page.on('response', (response) => note(response.request()));
  return { page, errors, origins };
}
