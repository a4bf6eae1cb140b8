import type { Report, ReportedFinding } from '../../run/report.js';
import { capital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { describeFinding, type FindingText } from '../words/describe-finding.js';
import { explainCode } from '../words/explain-code.js';
import { isOfExchange } from '../words/is-of-exchange.js';
import { plain } from '../words/plain.js';
import { standsOn } from '../words/stands-on.js';
import { clauseExcerpt } from './clause-excerpt.js';
import { actorOf, whoActs } from '../words/who-acts.js';
import { markup, type Markup } from './markup.js';
import type { PageLinks } from './page-links.js';
import { prose } from './prose.js';

const SHOWN_IDS = 3;
const MOST_IDS = 100;
const MOST_CLAIMS = 8;

/** One finding: what is wrong, the clause, and what to do; what fewer people need is folded. */
export function findingCard(finding: ReportedFinding, report: Report, links: PageLinks): Markup {
  const { severity, operationId, count } = finding;
  const said = describeFinding({ ...finding, count: 1 }, report);
  const times = count > 1 ? markup` <span class="times">${counted(count, 'time')}</span>` : undefined;
  const data = markup`data-severity="${severity}" data-actor="${whoActs[actorOf(finding)].who}" data-operation="${links.operations.get(operationId)}"`;
  return markup`<article class="finding sev-${severity}" id="${links.findings.get(finding)}" ${data}>
    <h4><span class="badge">${capital(severity)}</span> <span class="message">${said.message}</span>${times}</h4>
    <p class="todo"><b>What to do</b> ${prose(said.toDo)}</p>
    <p class="meta"><code class="code">${said.code}</code> <span>${said.part}</span> <span>${said.call}</span></p>
    <div class="columns">
      <div class="facts">
        ${clauseExcerpt(finding, said)}
        <dl>
          ${fact('Value', said.value === undefined ? undefined : markup`<code>${said.value}</code>`)}
          ${fact('Seen in', said.seenIn === '' ? undefined : seenIn(finding, said))}
          ${fact('Shown by', said.shownBy === undefined ? undefined : markup`${said.shownBy}`)}
          ${fact('Request id', said.requestIds.length === 0 ? undefined : markup`<ul class="seen">${said.requestIds.map(idItem)}</ul>`)}
        </dl>
      </div>
      <dl class="facts">
        ${fact('Baselined', bearer(finding, report))}
        ${fact('Baseline', said.borne === undefined ? undefined : markup`${said.borne}`)}
        ${fact('Stands on', said.place === undefined ? undefined : standing(finding, report, links))}
      </dl>
    </div>
    ${folds(finding, said)}
  </article>\n`;
}

const fact = (name: string, body: Markup | undefined): Markup | undefined =>
  body && markup`<div><dt>${name}</dt><dd>${body}</dd></div>`;

function bearer({ baselined, fingerprint }: ReportedFinding, { baseline }: Report): Markup | undefined {
  const entry = baselined && baseline?.entries.find((one) => one.fingerprint === fingerprint);
  return entry && markup`${plain(entry.owner, 60)} until ${plain(entry.expires, 20)}: ${plain(entry.reason)}`;
}

function seenIn({ exchanges }: ReportedFinding, { seenAt }: FindingText): Markup {
  const more = exchanges.length - SHOWN_IDS;
  const rest = more > 0 ? markup`<li>and ${more} more</li>` : undefined;
  const at = seenAt === undefined ? undefined : markup`<p>first at <code>${seenAt}</code></p>`;
  return markup`<ul class="seen">${exchanges.slice(0, SHOWN_IDS).map(idItem)}${rest}</ul>${at}`;
}

const idItem = (id: string): Markup => markup`<li><code>${plain(id, 200)}</code></li>\n`;

/** The claims lead to the ledger where it has them. */
function standing({ claims, origin }: ReportedFinding, report: Report, links: PageLinks): Markup {
  const items = claims.slice(0, MOST_CLAIMS).map((claim) => {
    const link = links.claims.get(claim);
    const text = plain(claim, 40);
    return link === undefined ? markup`<li>${text}</li>` : markup`<li><a href="#${link}">${text}</a></li>`;
  });
  const list = items.length > 0 ? markup`<ul class="seen" aria-label="Claims">${items}</ul>` : undefined;
  return markup`<p class="origin-${origin}">${standsOn({ origin, claims: [] }, report)}</p>${list}`;
}

function folds(finding: ReportedFinding, { again }: FindingText): Markup {
  const { code, exchanges } = finding;
  const { title, meaning, example } = explainCode(code);
  const forExample = example === '' ? undefined : markup` For example: ${prose(example)}.`;
  const command = markup`<pre class="command"><code>${again.map((line) => markup`${line}\n`)}</code></pre>`;
  const more = exchanges.length - MOST_IDS;
  const rest = more > 0 ? markup`<li>and ${more} more</li>` : undefined;
  const ids = markup`<ul class="ids">${exchanges.slice(0, MOST_IDS).map(idItem)}${rest}</ul>`;
  return markup`<div class="folds">
      ${again.length > 0 ? fold('Make the call again', command) : undefined}
      ${fold('What it means', markup`<p><b>${title}.</b> ${prose(meaning)}${forExample}</p>`)}
      ${exchanges.length > SHOWN_IDS && isOfExchange(finding) ? fold('All exchanges', ids) : undefined}
    </div>`;
}

const fold = (title: string, body: Markup): Markup => markup`<details><summary>${title}</summary>${body}</details>`;
