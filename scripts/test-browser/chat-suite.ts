import assert from 'node:assert/strict';
import { hostileTexts } from '../../src/contract/reports/testing/hostile-texts.js';
import { openChatPage, startChat, type Chat } from './chat-page.js';
import { suiteOf } from './suite.js';
import { serveJsonAcrossOrigins } from './vendors.js';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `message ${i}`);

/** What tries to be an element, and does something where it becomes one. */
const ELEMENTS = [
  '<img src=x onerror="globalThis.owned = true">',
  '<script>globalThis.owned = true</script>',
  '</p><iframe srcdoc="<script>parent.owned = true</script>"></iframe>',
  '<svg onload="globalThis.owned = true">',
  '<a href="javascript:owned = true">click</a>',
];
/** A text that is not well-formed Unicode is refused before the network, and a text area has line feeds alone. */
const HOSTILE = [...ELEMENTS, ...Object.values(hostileTexts)].filter(
  (text) => text.trim() !== '' && !/\r|\p{Surrogate}/u.test(text),
);

const stored = async ({ client, at }: Chat): Promise<(string | null)[]> => {
  const texts: (string | null)[] = [];
  for await (const { body } of client.listServiceConversationMessage(at)) texts.push(body);
  return texts;
};

/** A chat in a page that lists and posts messages on another origin. */
export const chatSuite = suiteOf(openChatPage, {
  'lists all messages across origins, page by page': async ({ page, open, shown }) => {
    const chat = await startChat(numbered(120));
    const asked: string[] = [];
    const note = (request: { url(): string }) => void asked.push(request.url());
    page.on('request', note);
    await open(chat);
    page.off('request', note);
    assert.deepEqual(await shown(), numbered(120));
    assert.equal(await page.locator('output').innerText(), '120 messages, all of 3 pages');
    assert.equal(asked.filter((url) => url.startsWith(chat.baseUrl)).length, 3);
  },
  'shows a conversation without messages': async ({ page, open, shown }) => {
    await open(await startChat([]));
    assert.deepEqual(await shown(), []);
    assert.equal(await page.locator('output').innerText(), '0 messages, all of 1 page');
  },
  'posts a message, which is there for others and after a reload': async ({ open, send, shown }) => {
    const chat = await startChat(['first']);
    await open(chat);
    await send('second & 50% + é ☕\nand a line');
    const wanted = ['first', 'second & 50% + é ☕\nand a line'];
    assert.deepEqual(await shown(), wanted);
    assert.deepEqual(await stored(chat), wanted);
    await open(chat);
    assert.deepEqual(await shown(), wanted);
  },
  'makes no element, no script and no request of hostile text, listed or posted': async (chatPage) => {
    const { page, open, send, shown, origins, url, vendors } = chatPage;
    const chat = await startChat(HOSTILE);
    await open(chat);
    for (const text of ELEMENTS) await send(text);
    assert.deepEqual(await shown(), [...HOSTILE, ...ELEMENTS]);
    const names = await page.evaluate<string[]>(
      '[...new Set([...document.querySelectorAll("ol *")].map((one) => one.localName))].sort()',
    );
    assert.deepEqual(names, ['b', 'li', 'p', 'time']);
    await page.waitForTimeout(200); // an image that does not come tells so late
    assert.equal(await page.evaluate('globalThis.owned'), undefined);
    assert.deepEqual([...origins].sort(), [new URL(url).origin, ...vendors].sort());
  },
  'asks leave for the Authorization header and no other, to list and to post': async ({ open, send }) => {
    const vendor = await serveJsonAcrossOrigins({});
    const at = { ChatServiceSid: `IS${'1'.repeat(32)}`, ConversationSid: 'x' } as const;
    await open({ at, baseUrl: vendor.url });
    await send('hello');
    const preflights = vendor.requests.filter(({ method }) => method === 'OPTIONS').map(({ headers }) => headers);
    assert.deepEqual(
      new Set(preflights.map((headers) => headers['access-control-request-method'])),
      new Set(['GET', 'POST']),
    );
    assert.deepEqual(
      new Set(preflights.map((headers) => headers['access-control-request-headers'])),
      new Set(['authorization']),
    );
    const [posted] = vendor.requests.filter(({ method }) => method === 'POST');
    assert.equal(posted?.headers['content-type'], 'application/x-www-form-urlencoded');
  },
  'says why a message is refused, and shows none': async ({ page, open, send, shown }) => {
    const chat = await startChat(['first']);
    const { ChatServiceSid, ConversationSid: Sid } = chat.at;
    await chat.client.updateServiceConversation({ ChatServiceSid, Sid, State: 'closed' });
    await open(chat);
    await send('too late');
    assert.equal(await page.getByRole('alert').innerText(), 'refused with 400 (50377)');
    assert.deepEqual(await shown(), ['first']);
    assert.equal(await page.getByLabel('Message', { exact: true }).inputValue(), 'too late');
  },
  'says of a message whose answer is cut that it may have been sent, and sends it once': async (chatPage) => {
    const { page, open, send, shown } = chatPage;
    let fault: string | undefined;
    const chat = await startChat([], () => fault);
    await open(chat);
    fault = 'reset-in-body';
    await send('once');
    fault = undefined;
    assert.match(await page.getByRole('alert').innerText(), /^ResponseParseError: it may have been sent/);
    assert.deepEqual(await shown(), []);
    await open(chat);
    assert.deepEqual(await shown(), ['once']);
  },
  'says the same of a message without an answer, which the browser by itself may have sent twice': async (chatPage) => {
    const { page, open, send, shown } = chatPage;
    let fault: string | undefined;
    const chat = await startChat([], () => fault);
    await open(chat);
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    fault = 'reset';
    await send('heard');
    fault = undefined;
    assert.match(await page.getByRole('alert').innerText(), /^ConnectionError: it may have been sent/);
    assert.equal(posts.length, 1); // the client sends it once
    await open(chat);
    // Chromium repeats a POST where a kept connection breaks before the answer.
    assert.match((await shown()).join(), /^heard(?:,heard)?$/);
  },
  'cannot send a header that the vendor lets no page send': async ({ page, open, send }) => {
    const chat = await startChat([]);
    await open(chat);
    await page.getByLabel('tell webhooks').check();
    await send('with a header');
    assert.match(await page.getByRole('alert').innerText(), /^ConnectionError/);
    assert.deepEqual(await stored(chat), []);
  },
  'leaves no error on the console and no rejection unhandled': async ({ page, errors }) => {
    await page.waitForTimeout(300); // an unhandled rejection is reported late
    assert.deepEqual(errors, []);
  },
});
