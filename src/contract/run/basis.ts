import type { Evidence } from '../exchange.js';
import type { Report } from './report.js';

type Counts = Partial<Record<Evidence | 'traffic' | 'stand-in', number>>;

/** On what a verdict stands, in words: `1 documented and 80 authored cases; the stand-in; the vendor was not asked`. */
export function basisOf(counts: Counts, sources: Report['sources']): string {
  const cases = (['documented', 'authored', 'recorded'] as const)
    .filter((evidence) => counts[evidence])
    .map((evidence) => `${counts[evidence]} ${evidence}`);
  const total = (counts.documented ?? 0) + (counts.authored ?? 0) + (counts.recorded ?? 0);
  const parts = [
    ...(cases.length > 0 ? [`${listed(cases)} case${total === 1 ? '' : 's'}`] : []),
    ...(counts.traffic ? [`${counts.traffic} exchange${counts.traffic === 1 ? '' : 's'} of traffic`] : []),
    ...(counts['stand-in'] ? ['the stand-in'] : []),
    liveText(counts, sources),
  ];
  return parts.join('; ');
}

function liveText({ live }: Counts, sources: Report['sources']): string {
  if (live) return `${live} live answer${live === 1 ? '' : 's'} of the vendor`;
  return sources.some(({ kind }) => kind === 'live')
    ? 'the vendor gave no answer that counts'
    : 'the vendor was not asked';
}

const listed = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
