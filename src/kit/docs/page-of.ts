import { contentPolicy } from '../../contract/reports/html/content-policy.js';
import { htmlOf, markup, trusted, type Markup } from '../../contract/reports/html/markup.js';
import type { Docs } from './docs.js';
import { docsScript } from './docs-script.js';
import { mendLinks } from './mend-links.js';
import { callingSection } from './parts/calling-section.js';
import { claimsSection } from './parts/claims-section.js';
import { componentSections } from './parts/components-section.js';
import { navigation } from './parts/navigation.js';
import { operationsSection } from './parts/operations-section.js';
import { pageHead } from './parts/page-head.js';
import { promisesSection } from './parts/promises-section.js';
import type { DocsSection } from './section.js';
import { withoutIndents } from './without-indents.js';
import { docsStyle } from './style/docs-style.js';

/** The page of a reference: its contents at the side, its sections, its one script. */
export function pageOf(docs: Docs): string {
  const sections = [
    operationsSection(docs),
    promisesSection(docs),
    callingSection(docs),
    ...componentSections(docs),
    claimsSection(docs),
  ].filter((section) => section !== undefined);
  const page = markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(docsScript)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${docs.contract.title} – contract reference</title>
    <style>${trusted(docsStyle)}</style>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the reference</a>
    <div class="page">
      ${navigation(sections)}
      <div class="paper">
        ${pageHead(docs)}
        <main id="main">${sections.map(part)}</main>
        <footer><p>Made from the contract alone. This page asks no host for anything. The id of each place is its JSON Pointer.</p></footer>
      </div>
    </div>
    <script>${trusted(docsScript)}</script>
  </body>
</html>
`;
  return withoutIndents(mendLinks(htmlOf(page)));
}

const part = ({ id, title, body }: DocsSection): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body}
  </section>`;
