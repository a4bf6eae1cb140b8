import type { Report, ReportedFinding } from '../../run/report.js';
import { baselinedFindings } from '../words/baselined.js';
import { capital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { findingGroups } from '../words/finding-groups.js';
import { severityCounts } from '../words/severities.js';
import { whoActs } from '../words/who-acts.js';
import { filterForm } from './filter-form.js';
import { findingCard } from './finding-card.js';
import { markup, type Markup } from './markup.js';
import { mostFindings, type PageLinks } from './page-links.js';
import type { Section } from './section.js';

const NONE: Readonly<Record<Report['verdict'], string>> = {
  kept: 'No findings: what was verified keeps the contract.',
  broken: 'No findings.',
  inconclusive: 'No findings, but too little was verified for a verdict.',
};

/** Fewer findings than these are read sooner than filtered. */
const MANY = 6;

interface Group {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly findings: readonly ReportedFinding[];
}

/** All findings by who has to act, the worst first, those that are baselined last. */
export function findingsSection(report: Report, links: PageLinks): Section {
  const groups = groupsOf(report)
    .map((group) => ({ ...group, findings: group.findings.filter((finding) => links.findings.has(finding)) }))
    .filter(({ findings }) => findings.length > 0);
  const shown = groups.flatMap(({ findings }) => findings);
  const left = report.findings.length - shown.length;
  const cards = groups.map(({ id, title, says, findings }) => {
    const about = markup`<h3 id="group-${id}">
        ${title} <span class="tally">${severityCounts(findings).join(', ')}</span>
      </h3>
      <p class="lead">${says}</p>`;
    const body = findings.map((finding) => findingCard(finding, report, links));
    return markup`<section class="group" aria-labelledby="group-${id}">${about} ${body}</section> `;
  });
  const body: Markup = markup`${shown.length >= MANY ? filterForm(shown, links) : undefined}
    ${shown.length === 0 ? markup`<p class="empty">${NONE[report.verdict]}</p>` : undefined}
    ${left > 0 ? cutNote(left) : undefined}
    <p class="note" id="nothing" hidden>No finding fits the filter.</p>
    ${cards}`;
  return { id: 'findings', title: 'Findings', count: report.findings.length, body };
}

const cutNote = (left: number): Markup =>
  markup`<p class="note">The worst ${counted(mostFindings, 'finding')} are on this page. ${counted(left, 'more finding')} can be had with <code>--report json</code>.</p>`;

function groupsOf(report: Report): Group[] {
  const active = findingGroups(report).map(({ actor, findings }) => ({
    id: actor,
    title: `${capital(whoActs[actor].who)} has to act`,
    says: whoActs[actor].says,
    findings,
  }));
  const baselined = baselinedFindings(report).map(({ finding }) => finding);
  const says = 'They are known and borne until a day that the baseline names, and break no verdict.';
  return baselined.length === 0
    ? active
    : [...active, { id: 'baselined', title: 'Baselined', says, findings: baselined }];
}
