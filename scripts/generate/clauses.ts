import type { LoadedContract } from '../../src/contract/load.js';
import type { Origin } from '../../src/contract/finding.js';
import { join } from '../../src/contract/pointer.js';
import { isObject } from '../../src/contract/schema/schema.js';
import { GENERATED } from './banner.js';
import { jsonText } from './source-text.js';

/** Prose has no part in a check. */
const PROSE = new Set(['description', 'summary', 'externalDocs', 'x-origin']);

const LOOKUP = `/** Where the clause at a pointer comes from: its own claims, and the nearest origin at it or above it. */
function provenance(pointer: string) {
  let above = pointer;
  while (origins[above] === undefined && above !== '') above = above.slice(0, Math.max(0, above.lastIndexOf('/')));
  return { origin: origins[above] ?? ('document' as const), claims: claims[pointer] ?? [] };
}
`;

/**
 * Makes what is needed to explain a finding: the contract as data without prose, and where each clause comes from.
 * It stands apart from the table of operations, so that a client can load it when a response breaks the contract.
 */
export function generateClauses(contract: LoadedContract): string {
  const { title, version, sha256, servers } = contract;
  const { origins, claims } = provenanceTables(contract);
  return [
    GENERATED,
    "import { formats } from './validators.js';\n\n",
    `export const about = ${JSON.stringify({ title, version, sha256, servers }, null, 2)} as const;\n\n`,
    `const origins: Readonly<Record<string, 'document' | 'public' | 'inferred'>> = ${JSON.stringify(origins, null, 1)};\n\n`,
    `const claims: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(claims, null, 1)};\n\n`,
    `const document: object = ${jsonText(withoutProse(contract.clauses.document), 1)};\n\n`,
    LOOKUP,
    '\nexport const clauses = { document, formats, provenance };\n',
  ].join('');
}

/** The origins, each where it differs from that of the place above it, and the claims of each place. */
function provenanceTables({ clauses }: LoadedContract): {
  origins: Record<string, Origin>;
  claims: Record<string, readonly string[]>;
} {
  const origins: Record<string, Origin> = {};
  const claims: Record<string, readonly string[]> = {};
  const visit = (value: unknown, pointer: string, above: Origin): void => {
    const { origin, claims: own } = clauses.provenance(pointer);
    if (origin !== above) origins[pointer] = origin;
    if (own.length > 0) claims[pointer] = own;
    if (value === null || typeof value !== 'object') return;
    for (const [key, one] of Object.entries(value)) visit(one, join(pointer, key), origin);
  };
  visit(clauses.document, '#', 'document');
  return { origins, claims };
}

function withoutProse(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one));
  if (!isObject(value)) return value;
  const isMap = parent === 'properties' || parent === 'value' || parent === 'example';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMap || !PROSE.has(key))
      .map(([key, one]) => [key, parent === 'value' || parent === 'example' ? one : withoutProse(one, key)]),
  );
}
