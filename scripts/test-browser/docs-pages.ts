import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadContract } from '../../src/contract/load.js';
import { hostileTexts } from '../../src/contract/reports/testing/hostile-texts.js';
import { docsPage } from '../../src/kit/docs/docs-page.js';
import { lendingPage } from '../../src/kit/docs/testing/lending-page.js';
import type { TestBrowser, WatchedPage } from './chromium.js';

const NAMES = ['docs.html', 'lending.html', 'hostile.html', 'long.html'] as const;

/** A page that shows a reference, opened from a file with the network cut off, and others beside it. */
export interface DocsPages extends WatchedPage {
  readonly names: typeof NAMES;
  /** Loads a reference anew, at its top or at a place of it. */
  readonly visit: (name: (typeof NAMES)[number], hash?: string) => Promise<void>;
  /** The URLs that were asked for, those of the files apart. */
  readonly asked: readonly string[];
  /** The lines of the contents that can be seen. */
  readonly listed: () => Promise<string[]>;
  close(): Promise<void>;
}

/** Writes references to files and opens the first. */
export async function openDocsPages(browser: TestBrowser): Promise<DocsPages> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-page-'));
  const own = loadContract('spec/openapi.yaml');
  const pages: Readonly<Record<(typeof NAMES)[number], string>> = {
    'docs.html': docsPage(own, own.ledger),
    'lending.html': lendingPage('plain words'),
    'hostile.html': lendingPage(Object.values(hostileTexts).join(' ')),
    'long.html': lendingPage('x'.repeat(5000)),
  };
  for (const name of NAMES) writeFileSync(join(folder, name), pages[name]);
  const urlOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const watched = await browser.open('about:blank');
  const asked: string[] = [];
  watched.page.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  await watched.page.context().setOffline(true);
  await watched.page.goto(urlOf('docs.html'));
  return {
    ...watched,
    names: NAMES,
    asked,
    visit: async (name, hash = '') => {
      await watched.page.goto('about:blank');
      await watched.page.goto(`${urlOf(name)}${hash}`);
    },
    listed: () => watched.page.locator('.entry:visible').allInnerTexts(),
    close: async () => {
      await watched.page.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
