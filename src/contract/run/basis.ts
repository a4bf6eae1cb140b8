import type { EvidenceCounts, Report } from './report.js';

/** On what a verdict stands, in words: `1 documented and 80 authored cases; the stand-in; the vendor was not asked`. */
export function basisOf(counts: EvidenceCounts, sources: Report['sources']): string {
  const cases = (['documented', 'authored', 'recorded'] as const)
    .filter((evidence) => counts[evidence])
    .map((evidence) => `${counts[evidence]} ${evidence}`);
  const total = (counts.documented ?? 0) + (counts.authored ?? 0) + (counts.recorded ?? 0);
  const parts = [
    ...(cases.length > 0 ? [`${listed(cases)} case${total === 1 ? '' : 's'}`] : []),
    ...(counts.traffic ? [`${counts.traffic} exchange${counts.traffic === 1 ? '' : 's'} of traffic`] : []),
    ...(counts['stand-in'] ? ['the stand-in'] : []),
    ...elsewhereText(counts, sources),
    liveText(counts, sources),
  ];
  return parts.join('; ');
}

function elsewhereText({ elsewhere = 0 }: EvidenceCounts, sources: Report['sources']): string[] {
  const host = sources.find((source) => source.elsewhere !== undefined)?.elsewhere;
  if (host === undefined) return [];
  if (elsewhere === 0) return [`${host}, which is no server of the contract, gave no answer that counts`];
  return [`${elsewhere} answer${elsewhere === 1 ? '' : 's'} of ${host}, which is no server of the contract`];
}

function liveText({ live }: EvidenceCounts, sources: Report['sources']): string {
  if (live) return `${live} live answer${live === 1 ? '' : 's'} of the vendor`;
  return sources.some(({ kind, elsewhere }) => kind === 'live' && elsewhere === undefined)
    ? 'the vendor gave no answer that counts'
    : 'the vendor was not asked';
}

const listed = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
