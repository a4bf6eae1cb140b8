import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDocuments } from './testing/compare-documents.js';
import { edits } from './testing/edits.js';
import { goldenTable, type GoldenVerdict } from './testing/golden-table.js';
import { things, type Editable } from './testing/things.js';

const cases = goldenTable.flatMap(({ edit, forward, reversed }) => [
  [edit, 'done', forward] as const,
  [edit, 'taken back', reversed] as const,
]);

function pairOf(edit: string, way: 'done' | 'taken back'): readonly [Editable, Editable] {
  const edited = things();
  edits[edit]!(edited);
  return way === 'done' ? [things(), edited] : [edited, things()];
}

test.each(cases)('rates "%s", %s', (edit, way, { ours, version }) => {
  const [old, now] = pairOf(edit, way);
  const { changes, nextVersion } = compareDocuments(old, now);
  const rows = changes.map(({ kind, impact, bump, oasdiff }) =>
    [kind, impact.src, impact.wire, impact.verify, bump, oasdiff ?? 'none'].join(' | '),
  );
  expect(rows).toEqual(ours === 'silent' ? [] : [ours]);
  expect(nextVersion).toBe(version);
});

test('has every edit in the table, and explains each difference from Redocly', () => {
  const bumps: Readonly<Record<string, string>> = {
    '2.0.0': 'major',
    '1.3.0': 'minor',
    '1.2.4': 'patch',
    '1.2.3': 'none',
  };
  const differs = ({ version, redocly }: GoldenVerdict) => bumps[version] !== redocly;
  expect(goldenTable.map(({ edit }) => edit)).toEqual(Object.keys(edits));
  expect(cases.filter(([, , verdict]) => differs(verdict) !== 'why' in verdict)).toEqual([]);
});

/** Each takes a process of its own and half a second: too long for every run. */
const ifAsked = process.env.REDOCLY_DIFF === '1' ? test : test.skip;

ifAsked(
  'holds what Redocly says of each',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-'));
    const said = cases.map(([edit, way]) => [edit, way, redocly(folder, ...pairOf(edit, way))]);
    rmSync(folder, { recursive: true });
    expect(said).toEqual(cases.map(([edit, way, verdict]) => [edit, way, verdict.redocly]));
  },
  600_000,
);

function redocly(folder: string, old: Editable, now: Editable): string {
  const [one, other, out] = ['old.json', 'new.json', 'out.json'].map((name) => join(folder, name));
  writeFileSync(one!, JSON.stringify(old));
  writeFileSync(other!, JSON.stringify(now));
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const cli = join(process.cwd(), 'node_modules/@redocly/cli/bin/cli.js');
  execFileSync(process.execPath, [cli, 'diff', one!, other!, '--format=json', '--fail-on=none', '-o', out!], {
    env: { ...process.env, ...quiet },
    stdio: 'ignore',
  });
  return (JSON.parse(readFileSync(out!, 'utf8')) as { bump?: string }).bump ?? 'none';
}
