import assert from 'node:assert/strict';
import { sampleReport } from '../../src/contract/reports/testing/sample-report.js';
import { openReportPage } from './report-page.js';
import { suiteOf } from './suite.js';

const total = sampleReport.findings.length;
const WIDTHS = [360, 390, 768, 1280];

/** The HTML report as people see it. */
export const reportSuite = suiteOf(openReportPage, {
  'shows the verdict and lists all findings, the worst first': async ({ page, shown }) => {
    assert.match(await page.locator('h1').innerText(), /Broken\s+3 breaking findings, the vendor and the caller/);
    const messages = await shown();
    assert.equal(messages.length, total);
    assert.equal(messages[0], sampleReport.findings[0]!.message);
  },
  'filters by severity, by who acts and by operation': async ({ page, reload, shown }) => {
    await reload();
    await page.getByRole('checkbox', { name: 'Drift' }).uncheck();
    await page.getByRole('checkbox', { name: 'Notice' }).uncheck();
    assert.equal((await shown()).length, 4);
    await page.getByLabel('Who acts').selectOption({ label: 'the caller' });
    assert.deepEqual(await shown(), ['query parameter PageSize is above its maximum of 100']);
    assert.deepEqual(await page.locator('.group:visible h3').allInnerTexts(), ['The caller has to act 1 breaking']);
    await page.getByLabel('Operation').selectOption({ label: 'FetchLoan' });
    assert.deepEqual(await shown(), []);
    assert.equal(await page.locator('#nothing').isVisible(), true);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('output', { hasText: 'all shown' }).waitFor();
    assert.equal((await shown()).length, total);
  },
  'finds what has all the words that are searched, in any letters': async ({ page, reload, shown }) => {
    await reload();
    await page.getByLabel('Search').fill('SCHEMA  lending.yaml lost');
    assert.equal((await shown()).length, 2);
    assert.equal(await page.locator('output').innerText(), `2 of ${total} shown`);
  },
  'can be read without JavaScript': async ({ page, urlOf }) => {
    const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(urlOf('report.html'));
    assert.equal(await plain.locator('.finding:visible').count(), total);
    assert.equal(await plain.locator('#filter').isVisible(), false);
    await plain.locator('summary', { hasText: 'Make the call again' }).first().click();
    assert.equal(await plain.locator('.command').first().isVisible(), true);
    await context.close();
  },
  'leads from a finding to its claim and back, even into what is folded or filtered': async ({ page, reload }) => {
    await reload();
    await page.locator('.finding a', { hasText: 'L003' }).click();
    assert.match(await page.locator(':target').innerText(), /A loan is open, overdue or returned/);
    await page.getByRole('checkbox', { name: 'Breaking' }).uncheck();
    await page.locator(':target a').click();
    await page.locator('.finding:target:not([hidden])').waitFor();
    await page.evaluate('location.hash = "claim-2"');
    await page.locator('details[open] :target').waitFor();
  },
  'can be used with the keyboard alone': async ({ page, reload }) => {
    await reload();
    const reached: string[] = [];
    for (let i = 0; i < 16; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate<string>('document.activeElement.name || document.activeElement.localName'));
    }
    const wanted = [
      'a',
      'a',
      'a',
      'a',
      'a',
      'a',
      'text',
      'button',
      'severity',
      'severity',
      'severity',
      'actor',
      'operation',
    ];
    assert.deepEqual(reached.slice(0, wanted.length), wanted);
    assert.ok(reached.includes('summary'), reached.join(' '));
    await page.locator('summary').first().focus();
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    assert.equal(outline, 'solid');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('details').first().getAttribute('open'), '');
  },
  'is light or dark as its surroundings are': async ({ page, reload }) => {
    await reload();
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await ground(), 'rgb(250, 248, 244)');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await ground(), 'rgb(23, 22, 19)');
    await page.emulateMedia({ colorScheme: null });
  },
  'needs no scrolling to the side, on phones or with words that never end': async ({ page, urlOf }) => {
    for (const name of ['report.html', 'long.html', 'hostile.html'] as const) {
      await page.goto(urlOf(name));
      await page.addStyleTag({ content: '.finding { content-visibility: visible }' });
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        assert.ok(wide <= width, `${name} is ${wide} px wide at ${width} px`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  },
  'makes no element, no script and no address of hostile text': async ({ page, urlOf }) => {
    const outline = async (name: 'harmless.html' | 'hostile.html') => {
      await page.goto(urlOf(name));
      return page.evaluate(
        '[...document.querySelectorAll("*")].map((one) => one.localName + " " + one.getAttributeNames())',
      );
    };
    assert.deepEqual(await outline('hostile.html'), await outline('harmless.html'));
    assert.equal(await page.locator('script').count(), 1);
    await page.goto(urlOf('hostile.html'));
    assert.match(await page.locator('.finding .message').first().innerText(), /<img src=x onerror=alert\(1\)>/);
  },
  'opens for printing what is folded, and folds it again': async ({ page, reload }) => {
    await reload();
    const closed = () => page.locator('details:not([open])').count();
    const before = await closed();
    assert.ok(before > 10);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    assert.equal(await closed(), 0);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    assert.equal(await closed(), before);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#filter').isVisible(), false);
    await page.emulateMedia({ media: null });
  },
  'shows the 1,000 worst of 10,000 findings and filters them': async ({ page, urlOf, shown }) => {
    await page.goto(urlOf('large.html'));
    assert.match(await page.locator('#findings .note').first().innerText(), /9,000 more findings/);
    await page.getByLabel('Search').fill('finding no-900-');
    assert.deepEqual(await shown(), ['finding no-900-']);
  },
  'has one main heading, no gap between headings, and a name for each landmark and control': async ({
    page,
    reload,
  }) => {
    await reload();
    const levels = await page.evaluate<number[]>(
      '[...document.querySelectorAll("h1,h2,h3,h4")].map((one) => Number(one.localName[1]))',
    );
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, i) => assert.ok(level - (levels[i - 1] ?? 0) <= 1, `heading ${i} of level ${level}`));
    for (const role of ['banner', 'navigation', 'main', 'contentinfo', 'search'] as const)
      assert.equal(await page.getByRole(role).count(), 1, role);
    const nameless = await page.evaluate(
      '[...document.querySelectorAll("input,select,button")].filter((one) => !one.labels.length && !one.textContent).length',
    );
    assert.equal(nameless, 0);
  },
  'leaves no error on the console and asks nobody for anything': async ({ page, errors, origins, urlOf, reload }) => {
    await reload();
    assert.equal(await page.evaluate('performance.getEntriesByType("resource").length'), 0);
    assert.deepEqual(errors, []);
    assert.deepEqual([...origins], [new URL(urlOf('report.html')).origin]);
  },
});
