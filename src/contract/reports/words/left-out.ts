import type { ReportedSource } from '../../run/report.js';
import { plain } from './plain.js';
import { grouped } from '../../grouped.js';

const MOST_HOSTS = 3;

/**
 * What of a source was left out, and why.
 *
 * @example '12 left out: other hosts (cdn.example 9, api.example 3)'
 */
export function leftOut({ skipped, otherHosts }: Pick<ReportedSource, 'skipped' | 'otherHosts'>): string | undefined {
  if (skipped === 0) return undefined;
  const ofHosts = (otherHosts ?? []).reduce((sum, { exchanges }) => sum + exchanges, 0);
  const why = [
    ...(otherHosts ? [`other hosts${hostsText(otherHosts)}`] : []),
    ...(otherHosts?.length === 0 || ofHosts < skipped ? ['other operations'] : []),
  ];
  return `${grouped(skipped)} left out: ${why.join(otherHosts?.length === 0 ? ' or ' : ' and ')}`;
}

function hostsText(hosts: NonNullable<ReportedSource['otherHosts']>): string {
  if (hosts.length === 0) return ' (more than 100 of them)';
  const named = hosts.slice(0, MOST_HOSTS).map(({ host, exchanges }) => `${plain(host, 100)} ${grouped(exchanges)}`);
  const more = hosts.length - named.length;
  return ` (${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')})`;
}
