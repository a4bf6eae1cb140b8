import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderHtml } from '../../src/contract/reports/html/html.js';
import { hostileTexts } from '../../src/contract/reports/testing/hostile-texts.js';
import { sampleReport } from '../../src/contract/reports/testing/sample-report.js';
import { withText } from '../../src/contract/reports/testing/with-text.js';
import type { TestBrowser, WatchedPage } from './chromium.js';
import { serveFolder } from './serve-folder.js';

const hostile = Object.values(hostileTexts).join(' ');

/** What is served: reports, each under its name. */
const REPORTS = {
  'report.html': sampleReport,
  'hostile.html': withText(sampleReport, hostile),
  'harmless.html': withText(sampleReport, 'harmless'),
  'long.html': withText(sampleReport, 'x'.repeat(5000)),
  'large.html': {
    ...sampleReport,
    findings: Array.from({ length: 10_000 }, (_, i) => ({
      ...sampleReport.findings[i % 9]!,
      message: `finding no-${i}-`,
    })),
  },
};

/** A page that shows a report, and others beside it. */
export interface ReportPage extends WatchedPage {
  /** Where a report is served. */
  readonly urlOf: (name: keyof typeof REPORTS) => string;
  /** Loads the report of all kinds anew. */
  readonly reload: () => Promise<void>;
  /** The messages of the findings that can be seen. */
  readonly shown: () => Promise<string[]>;
  close(): Promise<void>;
}

/** Renders reports, serves them and opens the first. */
export async function openReportPage(browser: TestBrowser): Promise<ReportPage> {
  const folder = mkdtempSync(join(tmpdir(), 'report-page-'));
  for (const [name, report] of Object.entries(REPORTS)) writeFileSync(join(folder, name), renderHtml(report));
  const served = await serveFolder(folder);
  const urlOf = (name: keyof typeof REPORTS) => `${served.url}${name}`;
  const watched = await browser.open(urlOf('report.html'));
  return {
    ...watched,
    urlOf,
    reload: async () => {
      await watched.page.goto(urlOf('report.html'));
    },
    shown: () => watched.page.locator('.finding:visible .message').allTextContents(),
    close: async () => {
      await watched.page.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
