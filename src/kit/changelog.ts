/** What one version of the contract brought. */
export interface Release {
  readonly version: string;
  /** `2026-11-23`; absent where the changelog has none. */
  readonly date?: string;
  /** Its entries, in Markdown, one a bullet. */
  readonly notes: readonly string[];
}

const HEADING = /^##\s+\[?v?(\d+\.\d+\.\d+[\w.+-]*)\]?(?:\s*(?:[–—-]|\()?\s*(\d{4}-\d{2}-\d{2})\)?)?\s*$/;

/** Reads the releases of a changelog in Markdown: a heading of the second level for each version, and bullets below. */
export function releasesOf(changelog: string): Release[] {
  const releases: { version: string; date?: string; notes: string[] }[] = [];
  for (const line of changelog.split(/\r?\n/)) {
    const [, version, date] = HEADING.exec(line) ?? [];
    const current = releases.at(-1);
    if (version !== undefined) releases.push({ version, ...(date !== undefined && { date }), notes: [] });
    else if (current === undefined || line.trim() === '' || line.startsWith('#')) continue;
    else if (/^[-*+]\s/.test(line)) current.notes.push(line.replace(/^[-*+]\s+/, ''));
    else current.notes.push(`${current.notes.pop() ?? ''} ${line.trim()}`.trim());
  }
  return releases;
}
