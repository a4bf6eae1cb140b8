import type { Report, Verdict } from '../../run/report.js';
import { capital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { headlineText } from '../words/headline.js';
import { plain } from '../words/plain.js';
import { markup, type Markup } from './markup.js';
import { shareBar } from './share-bar.js';

const MARKS: Readonly<Record<Verdict, string>> = { kept: '✓', broken: '✕', inconclusive: '?' };

/** The head of the page: verdict, what it stands on, and of which contract. */
export function pageHead(report: Report): Markup {
  const { verdict, contract, summary, basis, failOn, shard, sources } = report;
  const bar = shareBar(
    [
      { name: 'broken', count: summary.broken, tone: 'breaking' },
      { name: 'drifted', count: summary.drifted, tone: 'drift' },
      { name: 'unverified', count: summary.unverified, tone: 'quiet' },
      { name: 'kept', count: summary.kept, tone: 'kept' },
    ],
    `of ${counted(summary.exchanges, 'exchange')}`,
  );
  const asides = [
    ...(failOn === 'drift' ? ['Drift breaks the verdict of this run.'] : []),
    ...(sources.some(({ kind }) => kind === 'stand-in')
      ? ['The stand-in is made from the contract: it proves our pipeline, and nothing about the vendor.']
      : []),
    ...(shard
      ? [`This is part ${shard.index} of ${shard.of}: contract merge joins the JSON reports of all parts.`]
      : []),
  ];
  return markup`<header class="head is-${verdict}">
    <div class="wrap">
      <p class="target">
        <span>Contract report</span> <strong>${plain(contract.title, 200)}</strong>
        <span>version ${plain(contract.version, 60)}</span>
        <span>${plain(contract.file, 200)}</span>
        <span class="sha">sha256 <code>${plain(contract.sha256.slice(0, 12))}</code></span>
      </p>
      <h1>
        <span class="verdict"><span class="mark" aria-hidden="true">${MARKS[verdict]}</span>${capital(verdict)}</span>
        <span class="says">${capital(headlineText(report))}</span>
      </h1>
      <p class="basis"><span class="label">Stands on</span> ${plain(basis, 1000)}.</p>
      ${asides.map((aside) => markup`<p class="aside">${aside}</p> `)}${bar}
    </div>
  </header> `;
}
