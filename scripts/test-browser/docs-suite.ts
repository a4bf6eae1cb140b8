import assert from 'node:assert/strict';
import { lowContrasts } from './contrast.js';
import { openDocsPages } from './docs-pages.js';
import { suiteOf } from './suite.js';

const WIDTHS = [360, 390, 768, 1280];
const OPEN_ALL = 'for (const one of document.querySelectorAll("details")) one.open = true';

/** The reference of a contract as people see it: from a file, without a network. */
export const docsSuite = suiteOf(openDocsPages, {
  'the reference shows the contract and its operations': async ({ page, listed }) => {
    assert.equal(await page.locator('h1').innerText(), 'Conversations contract');
    assert.match((await listed())[0]!, /GET\s+Fetch one conversation of a service/);
    await page.locator('.entry a', { hasText: 'Fetch one conversation of a service' }).click();
    assert.equal(await page.locator(':target .code').first().isVisible(), true);
  },
  'filters the contents by the words of what they lead to': async ({ page, visit, listed }) => {
    await visit('lending.html');
    const all = (await listed()).length;
    await page.getByRole('searchbox').fill('EndLoan');
    assert.deepEqual(
      (await listed()).filter((line) => /EndLoan|Lend a book/.test(line)),
      ['DELETE\nEndLoan'],
    );
    assert.match(await page.locator('nav output').innerText(), new RegExp(`^\\d of ${all}$`));
    await page.getByRole('searchbox').fill('short LONG');
    assert.deepEqual(await listed(), ['Loan']);
    await page.getByRole('searchbox').fill('no such words');
    assert.deepEqual(await listed(), []);
    assert.equal(await page.locator('nav output').innerText(), 'nothing has these words');
    await page.getByRole('searchbox').fill('');
    assert.equal((await listed()).length, all);
  },
  'leads by a pointer to its place, even into what is folded': async ({ page, visit }) => {
    await visit('docs.html', '#/components/responses/NotFound');
    await page.locator('details[open]:target').waitFor();
    await page.locator('summary', { hasText: 'NotFound' }).click();
    await page.evaluate('location.hash = "/components/responses/NotFound/content/application~1json"');
    await page.locator('details[open] :target').waitFor();
    await visit('docs.html', '#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{Sid}/get');
    await page.locator('details[open]:target').waitFor();
  },
  'has a place for each link inside': async ({ page, names, visit }) => {
    for (const name of names) {
      await visit(name);
      const lost = await page.evaluate(
        '[...document.querySelectorAll("a[href^=\'#\']")].map((a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id))',
      );
      assert.deepEqual(lost, [], name);
    }
  },
  'leads from a clause to its claim and back': async ({ page, visit }) => {
    const state = '/components/schemas/ConversationState'; // folded, unless an address leads to it
    await visit('docs.html', `#${state}`);
    await page.locator(`[id="${state}"] .claim-ids a`).first().click();
    const claim = await page.locator(':target').innerText();
    assert.match(claim, /^C\d+/);
    await page.locator(':target .places a').first().click();
    assert.match(await page.evaluate<string>('location.hash'), /^#\/components\//);
  },
  'can be read without JavaScript': async ({ page, visit }) => {
    await visit('lending.html');
    const url = page.url();
    const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(url);
    assert.equal(await plain.locator('.entry').first().isVisible(), true);
    assert.equal(await plain.locator('#filter').isVisible(), false);
    await plain.locator('#contents a', { hasText: 'Refused' }).click();
    await plain.locator('.fold > summary', { hasText: 'Refused' }).click();
    assert.equal(await plain.locator('.fold', { hasText: 'Refused' }).locator('.response').last().isVisible(), true);
    await context.close();
  },
  'can be used with the keyboard alone': async ({ page, visit }) => {
    await visit('docs.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.className'), 'skip');
    await page.keyboard.press('/');
    assert.equal(await page.evaluate('document.activeElement.name'), 'text');
    await page.keyboard.type('NotFound');
    await page.keyboard.press('Enter');
    assert.notEqual(await page.evaluate('location.hash'), '');
    const summary = page.locator('.fold > summary').first();
    await summary.focus();
    assert.equal(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'solid');
    const before = await page.locator('.fold').first().getAttribute('open');
    await page.keyboard.press('Enter');
    assert.notEqual(await page.locator('.fold').first().getAttribute('open'), before);
  },
  'has a contrast of 4.5 or more for each text, light and dark': async ({ page, visit }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of ['docs.html', 'lending.html'] as const) {
        await visit(name);
        await page.evaluate(OPEN_ALL);
        assert.deepEqual(await page.evaluate(lowContrasts), [], `${name}, ${colorScheme}`);
      }
    }
    await page.emulateMedia({ colorScheme: null });
  },
  'needs no scrolling to the side, on phones or with words that never end': async ({ page, names, visit }) => {
    for (const name of names) {
      await visit(name);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(OPEN_ALL);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        assert.ok(wide <= width, `${name} is ${wide} px wide at ${width} px`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  },
  'folds the contents on a phone until they are asked for': async ({ page, visit, listed }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await visit('lending.html');
    assert.deepEqual(await listed(), []);
    await page.locator('nav summary').click();
    await page.locator('.entry a', { hasText: 'Refusal' }).click();
    assert.deepEqual(await listed(), []);
    assert.equal(await page.locator(':target').isVisible(), true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.entry:visible').nth(5).waitFor(); // the page hears of its new width a moment later
    assert.ok((await listed()).length > 5);
  },
  'runs nothing of hostile text and lets no link leave but to http': async ({ page, visit }) => {
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    await visit('hostile.html');
    await page.evaluate(OPEN_ALL);
    assert.deepEqual(opened, []);
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('img, svg, iframe, object, embed, link, base, video, audio').count(), 0);
    assert.equal(await page.locator('form').count(), 1);
    const schemes = await page.evaluate<string[]>(
      '[...new Set([...document.querySelectorAll("a")].map((a) => a.protocol))].sort()',
    );
    assert.deepEqual(schemes, ['file:', 'https:']);
    assert.match(await page.locator('h1').innerText(), /<img src=x onerror=alert\(1\)>/);
  },
  'opens for printing what is folded, and folds it again': async ({ page, visit }) => {
    await visit('docs.html');
    const closed = () => page.locator('details:not([open])').count();
    const before = await closed();
    assert.ok(before > 5);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    assert.equal(await closed(), 0);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    assert.equal(await closed(), before);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav').isVisible(), false);
    await page.emulateMedia({ media: null });
  },
  'has one main heading, no gap between headings, and a name for each landmark': async ({ page, names, visit }) => {
    for (const name of names) {
      await visit(name);
      const levels = await page.evaluate<number[]>(
        '[...document.querySelectorAll("h1,h2,h3,h4")].map((one) => Number(one.localName[1]))',
      );
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.forEach((level, i) =>
        assert.ok(level - (levels[i - 1] ?? 0) <= 1, `${name}: heading ${i} of level ${level}`),
      );
      for (const role of ['banner', 'navigation', 'main', 'contentinfo', 'search'] as const)
        assert.equal(await page.getByRole(role).count(), 1, role);
    }
  },
  'asks nobody for anything and leaves no error on the console': async ({ page, errors, asked, visit }) => {
    await visit('docs.html');
    assert.equal(await page.evaluate('performance.getEntriesByType("resource").length'), 0);
    assert.deepEqual(
      asked.filter((url) => url !== 'about:blank'),
      [],
    );
    assert.deepEqual(errors, []);
  },
});
