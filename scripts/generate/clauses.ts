import type { LoadedContract } from '../../src/contract/load.js';
import { isObject } from '../../src/contract/schema/schema.js';
import { GENERATED } from './banner.js';

/** Prose has no part in a check. */
const PROSE = new Set(['description', 'summary', 'externalDocs', 'x-origin', 'x-rules']);

/**
 * Makes what is needed to explain a finding: the contract as data without prose, and where each clause comes from.
 * It stands apart from the table of operations, so that a client can load it when a response breaks the contract.
 */
export function generateClauses(contract: LoadedContract, pointers: readonly string[]): string {
  const { title, version, sha256, servers } = contract;
  const provenance = Object.fromEntries(pointers.map((pointer) => [pointer, contract.clauses.provenance(pointer)]));
  return [
    GENERATED,
    "import { formats } from './validators.js';\n\n",
    `export const contract = ${JSON.stringify({ title, version, sha256, servers }, null, 2)} as const;\n\n`,
    `const origins: Readonly<Record<string, { origin: 'document' | 'public' | 'inferred'; claims: readonly string[] }>> = ${originsText(provenance)};\n\n`,
    `const document: object = ${JSON.stringify(withoutProse(contract.clauses.document), null, 1)};\n\n`,
    `const provenance = (pointer: string) => origins[pointer] ?? { origin: 'document' as const, claims: [] };\n\n`,
    'export const clauses = { document, formats, provenance };\n',
  ].join('');
}

function originsText(provenance: Readonly<Record<string, object>>): string {
  const lines = Object.entries(provenance).map(([pointer, one]) => `  ${JSON.stringify(pointer)}: ${JSON.stringify(one)},\n`);
  return `{\n${lines.join('')}}`;
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
