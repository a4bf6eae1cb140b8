import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { createConversationsClient, type ConversationsClient } from '../../src/index.js';
import { startStandIn } from '../../src/stand-in/index.js';
import { closedAfterTest } from '../../src/stand-in/test-server.js';
import { built, buildOurs } from '../bench/our-build.js';
import { bundlePage } from './bundle-page.js';
import type { TestBrowser, WatchedPage } from './chromium.js';
import { serveFolder } from './serve-folder.js';

const ChatServiceSid = `IS${'1'.repeat(32)}` as const;

// No policy may be what makes a hostile text harmless, but inline code and `eval` must not be needed.
const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta http-equiv="content-security-policy" content="script-src 'self'" />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="chat.css" />
<title>A small chat</title>
<main>
  <h1>A small chat</h1>
  <output></output>
  <ol aria-label="Messages"></ol>
  <form>
    <label>Who <input name="author" value="ann" required /></label>
    <label>Message <textarea name="text" rows="3" required></textarea></label>
    <label><input type="checkbox" name="webhooks" /> tell webhooks</label>
    <button>Send</button>
    <p role="alert"></p>
  </form>
</main>
<script type="module" src="in-chat.js"></script>
</html>
`;

const CSS = `body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #222; background: #f6f5f2 }
main { max-width: 40rem; margin: auto; padding: 1rem }
h1 { margin: 0 }
output { display: block; min-height: 1.5em; color: #555 }
ol { list-style: none; margin: 1rem 0; padding: 0 }
li { margin: 0 0 .5rem; padding: .5rem .75rem; background: #fff; border-radius: .5rem }
li time { margin-left: .5rem; color: #666; font-size: .875rem }
li p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
form { position: sticky; bottom: 0; display: grid; gap: .5rem; padding: 1rem 0; background: #f6f5f2 }
textarea, input:not([type=checkbox]) { display: block; width: 100%; box-sizing: border-box; font: inherit }
button { justify-self: start; font: inherit }
[role=alert] { margin: 0; color: #a00 }
`;

/** The client as it is shipped, in place of its sources. */
const shipped: Plugin = {
  name: 'shipped',
  setup: (bundler) =>
    bundler.onResolve({ filter: /\/src\/index\.js$/ }, () => ({ path: fileURLToPath(built('index')) })),
};

/** A conversation of a stand-in of its own, the page apart. */
export interface Chat {
  readonly client: ConversationsClient;
  readonly at: { readonly ChatServiceSid: typeof ChatServiceSid; readonly ConversationSid: string };
  readonly baseUrl: string;
}

/** A page, on an origin of its own, that shows a conversation and posts to it. */
export interface ChatPage extends WatchedPage {
  readonly url: string;
  /** The origins that it was told to call. */
  readonly vendors: ReadonlySet<string>;
  /** Opens the chat of a conversation, and waits until its messages are there or it says why not. */
  readonly open: (chat: Pick<Chat, 'at' | 'baseUrl'>) => Promise<void>;
  /** Writes a message and sends it, and waits until it is sent or the page says why not. */
  readonly send: (text: string) => Promise<void>;
  /** The texts of the messages that are shown. */
  readonly shown: () => Promise<string[]>;
  close(): Promise<void>;
}

/** Starts a stand-in with one conversation that has these messages. */
export async function startChat(texts: readonly string[], fault?: () => string | undefined): Promise<Chat> {
  const { url: baseUrl } = closedAfterTest(await startStandIn({ empty: true, ...(fault && { fault }) }));
  const client = createConversationsClient({ accountSid: 'AC1', authToken: 'token', baseUrl });
  const { sid } = await client.createServiceConversation({ ChatServiceSid });
  const at = { ChatServiceSid, ConversationSid: sid! };
  for (const Body of texts) await client.createServiceConversationMessage({ ...at, Author: 'bob', Body });
  return { client, at, baseUrl };
}

/** Builds the page with the client as it is shipped, and serves and opens it. */
export async function openChatPage(browser: TestBrowser): Promise<ChatPage> {
  buildOurs();
  const folder = mkdtempSync(join(tmpdir(), 'chat-page-'));
  // a bundler warns of chunks that only order what is loaded
  await bundlePage('in-chat.ts', folder, { plugins: [shipped], logLevel: 'error' });
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'chat.css'), CSS);
  const served = await serveFolder(folder);
  const watched = await browser.open('about:blank');
  const { page } = watched;
  const vendors = new Set<string>();
  const settled = (wanted: RegExp) =>
    page.locator('output').filter({ hasText: wanted }).or(page.locator('[role=alert]:not(:empty)')).waitFor();
  return {
    ...watched,
    url: served.url,
    vendors,
    open: async ({ at, baseUrl }) => {
      vendors.add(new URL(baseUrl).origin);
      const query = new URLSearchParams({ baseUrl, service: at.ChatServiceSid, conversation: at.ConversationSid });
      await page.goto(`${served.url}?${query}`);
      await settled(/all of/);
    },
    send: async (text) => {
      await page.getByLabel('Message', { exact: true }).fill(text);
      await page.evaluate('document.querySelector("output").value = ""');
      await page.getByRole('button', { name: 'Send' }).click();
      await settled(/^sent$/);
    },
    shown: () => page.locator('li p').allTextContents(),
    close: async () => {
      await page.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
