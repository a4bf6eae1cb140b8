import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePage } from './bundle-page.js';
import type { TestBrowser, WatchedPage } from './chromium.js';
import type { PageCall, PageOutcome } from './in-page.js';
import { serveFolder } from './serve-folder.js';

/** A page, on an origin of its own, that holds the client. */
export interface ClientPage extends WatchedPage {
  readonly url: string;
  /** The origins that it was told to call. */
  readonly vendors: ReadonlySet<string>;
  /** Has the page call the client. */
  call(call: PageCall): Promise<PageOutcome>;
  close(): Promise<void>;
}

// The policy refuses inline code and `eval`: the client must run where a page allows neither.
const HTML = `<!doctype html>
<meta http-equiv="content-security-policy" content="default-src 'self'; img-src data:; connect-src *" />
<link rel="icon" href="data:," />
<title>The client</title>
<script type="module" src="in-page.js"></script>
`;

/** Bundles the client for browsers, serves it and opens it. */
export async function openClientPage(browser: TestBrowser): Promise<ClientPage> {
  const folder = mkdtempSync(join(tmpdir(), 'client-page-'));
  await bundlePage('in-page.ts', folder);
  writeFileSync(join(folder, 'index.html'), HTML);
  const served = await serveFolder(folder);
  const watched = await browser.open(served.url);
  const vendors = new Set<string>();
  return {
    ...watched,
    url: served.url,
    vendors,
    call: (call) => {
      vendors.add(new URL(call.baseUrl).origin);
      return watched.page.evaluate<PageOutcome>(`callClient(${JSON.stringify(call)})`);
    },
    close: async () => {
      await watched.page.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
