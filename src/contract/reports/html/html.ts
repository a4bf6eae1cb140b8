import type { Report } from '../../run/report.js';
import { headline } from '../words/headline.js';
import { plain } from '../words/plain.js';
import { baselineSection } from './baseline-section.js';
import { contentPolicy } from './content-policy.js';
import { coverageSection } from './coverage-section.js';
import { filterScript } from './filter-script.js';
import { findingsSection } from './findings-section.js';
import { ledgerSection } from './ledger-section.js';
import { htmlOf, markup, trusted, type Markup } from './markup.js';
import { pageHead } from './page-head.js';
import { pageLinks } from './page-links.js';
import type { Section } from './section.js';
import { sourcesSection } from './sources-section.js';
import { style } from './style.js';

/**
 * Renders a report as one page that asks nobody for anything. It can be read without its script, which only shows and
 * hides findings.
 */
export function renderHtml(report: Report): string {
  const links = pageLinks(report);
  const sections = [
    findingsSection(report, links),
    baselineSection(report),
    coverageSection(report),
    ledgerSection(report, links),
    sourcesSection(report),
  ].filter((section) => section !== undefined);
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy(filterScript)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${headline(report)} – ${plain(report.contract.title, 100)}</title>
        <style>${trusted(style)}</style>
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        ${pageHead(report)}
        <nav aria-label="Parts of the report">
          <ul class="wrap">
            ${sections.map(entry)}
          </ul>
        </nav>
        <main class="wrap">
          ${sections.map(part)}
        </main>
        <footer>
          <p class="wrap">
            Rendered from a JSON report, version ${report.reportVersion}. This page asks no host for anything.
          </p>
        </footer>
        <script>${trusted(filterScript)}</script>
      </body>
    </html>
`;
  return htmlOf(page);
}

function entry({ id, title, count }: Section): Markup {
  const number = count === undefined ? undefined : markup` <span class="count">${count}</span>`;
  return markup`<li><a href="#${id}">${title}${number}</a></li>\n`;
}

const part = ({ id, title, body }: Section): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title">
            <h2 id="${id}-title">${title}</h2>
            ${body}
          </section>\n`;
