import { coverageText } from '../coverage/coverage-text.js';
import type { Report } from '../run/report.js';
import { baselinedFindings } from './words/baselined.js';
import { capital } from './words/capital.js';
import { counted } from './words/counted.js';
import { findingGroups, type FindingGroup } from './words/finding-groups.js';
import { headline } from './words/headline.js';
import { leftOut } from './words/left-out.js';
import { painter, type Paint } from './text/paint.js';
import { plain } from './words/plain.js';
import { severityCounts } from './words/severities.js';
import { textFinding } from './text/text-finding.js';
import { unanswered } from './words/unanswered.js';
import { whoActs } from './words/who-acts.js';
import { partText } from './words/where.js';
import { withoutCommands } from './words/without-commands.js';
import { grouped } from '../grouped.js';

const MOST_OF_A_GROUP = 20;
const MOST_LINES = 20;

/**
 * Renders a report for a terminal: a line that says it all, findings by who has to act with the worst first, then the
 * sources, the numbers and the verdict with what it stands on.
 */
export function renderText(report: Report, colour: boolean): string {
  const paint = painter(colour);
  const blocks = [
    [`${paint(report.verdict, report.verdict)}${paint('title', headline(report).slice(report.verdict.length))}`],
    ...findingGroups(report).flatMap((group) => groupBlocks(group, report, paint)),
    baselineBlock(report, paint),
    closing(report, paint),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
  return withoutCommands(lines.map((line) => line.trimEnd()).join('\n'));
}

function groupBlocks({ actor, findings }: FindingGroup, report: Report, paint: Paint): string[][] {
  const { who, says } = whoActs[actor];
  const more = findings.length - MOST_OF_A_GROUP;
  return [
    [paint('title', `${capital(who)} has to act (${severityCounts(findings).join(', ')}). ${says}`)],
    ...findings.slice(0, MOST_OF_A_GROUP).map((finding) => textFinding(finding, report, paint)),
    more > 0 ? [`  and ${counted(more, 'more finding')}; --report json has them all`] : [],
  ];
}

function baselineBlock(report: Report, paint: Paint): string[] {
  const known = baselinedFindings(report).map(({ finding, entry }) => {
    const who = entry
      ? `: ${plain(entry.owner, 60)} until ${plain(entry.expires, 20)}, ${plain(entry.reason, 200)}`
      : '';
    return `  ${finding.severity.padEnd(8)}  ${plain(finding.code, 100)} ${partText(finding)}${who}`;
  });
  return [
    ...(known.length > 0
      ? [paint('title', `Baselined (${counted(known.length, 'finding')}, which break no verdict)`)]
      : []),
    ...cutList(known),
  ];
}

function closing(report: Report, paint: Paint): string[] {
  const { summary, contract, sources, coverage, shard, verdict } = report;
  const hasEvidence = Object.keys(coverage.operations).length > 0; // traffic and the stand-in show nothing
  return [
    ...cutList(sources.map(sourceLine)),
    `${counted(summary.exchanges, 'exchange')}: ${summary.kept} kept, ${summary.broken} broken, ${summary.drifted} drifted, ${summary.unverified} unverified`,
    ...(hasEvidence ? coverageText(coverage.slots, 5).map((line) => plain(line, 300)) : []),
    `contract: ${plain(contract.title)} ${plain(contract.version, 60)} (${plain(contract.file, 200)}, sha256 ${plain(contract.sha256.slice(0, 12))})`,
    ...(shard ? [`part ${shard.index} of ${shard.of}: contract merge joins the JSON reports of all parts`] : []),
    ...(sources.some(({ kind }) => kind === 'stand-in')
      ? ['The stand-in is made from the contract: it proves our pipeline, and nothing about the vendor.']
      : []),
    `${paint(verdict, verdict)} (${plain(report.basis)})`,
  ];
}

function sourceLine(source: Report['sources'][number]): string {
  const { name, kind, exchanges, credentials, elsewhere } = source;
  const asides = [
    ...[leftOut(source) ?? []].flat(),
    ...(elsewhere ? [`${plain(elsewhere, 200)} is no server of the contract`] : []),
    ...(credentials ? ['holds credentials'] : []),
    ...[unanswered(source) ?? []].flat(),
  ];
  return [`${plain(name, 200)}: ${counted(exchanges, 'exchange')} (${kind})`, ...asides].join(', ');
}

const cutList = (lines: readonly string[]): string[] => [
  ...lines.slice(0, MOST_LINES),
  ...(lines.length > MOST_LINES ? [`  and ${grouped(lines.length - MOST_LINES)} more`] : []),
];
