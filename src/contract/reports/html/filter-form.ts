import type { ReportedFinding } from '../../run/report.js';
import { capital } from '../words/capital.js';
import { plain } from '../words/plain.js';
import { severities } from '../words/severities.js';
import { actorOf, whoActs } from '../words/who-acts.js';
import { markup, trusted, type Markup } from './markup.js';
import type { PageLinks } from './page-links.js';

/** The filter of the findings. It is hidden until the script is there that makes it work. */
export function filterForm(findings: readonly ReportedFinding[], links: PageLinks): Markup {
  const chips = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) =>
        markup`<label class="chip sev-${severity}"
          ><input type="checkbox" name="severity" value="${severity}" checked /> ${capital(severity)}
          <span class="count">${count}</span></label
        > `,
    );
  const actors = [...new Set(findings.map((finding) => whoActs[actorOf(finding)].who))].map(
    (who) => [who, who] as const,
  );
  const operations = [...new Set(findings.map(({ operationId }) => operationId))].map(
    (name) => [links.operations.get(name) ?? '', name === '' ? 'no operation' : plain(name, 100)] as const,
  );
  return markup`<form id="filter" class="filter" role="search" aria-label="Filter of the findings" hidden>
    <label class="field search"
      ><span>Search</span>
      <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="code, place, message, file"
    /></label>
    <p class="result"><output aria-live="polite"></output> <button type="reset">Show all</button></p>
    <div class="field" role="group" aria-label="Severity">
      <span aria-hidden="true">Severity</span>
      <div class="chips">${chips}</div>
    </div>
    ${select('actor', 'Who acts', 'anybody', actors)} ${select('operation', 'Operation', 'any', operations)}
  </form>`;
}

function select(name: string, label: string, all: string, options: readonly (readonly [string, string])[]): Markup {
  const choices = options.map(([value, text]) => markup`<option value="${value}">${text}</option>`);
  const hidden = options.length < 2 ? trusted(' hidden') : undefined;
  return markup`<label class="field" ${hidden}
    ><span>${label}</span>
    <select name="${name}">
      <option value="">${all}</option>
      ${choices}
    </select></label
  >`;
}
