import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { check } from '../src/contract/check.js';
import type { Exchange } from '../src/contract/exchange.js';
import type { Finding } from '../src/contract/finding.js';
import { contractFrom, loadContract, type LoadedContract } from '../src/contract/load.js';
import { matchOperation } from '../src/contract/match.js';
import { documentedKey, essenceOf, isJson } from '../src/contract/media-type.js';
import { mutantsOf } from '../src/contract/mutants/mutants-of.js';
import { responseOf } from '../src/contract/response-of.js';
import { bundleFiles } from '../src/kit/bundles/bundle-files.js';
import { schemaPath } from '../src/kit/schema-path.js';
import { profileFaults } from '../scripts/lint-spec/profile.js';
import { assertingAjv } from './support/asserting-ajv.js';
import { recording, recordingFiles } from './support/cases.js';
import { corpora } from './support/corpus.js';
import { metaschemaErrors } from './support/metaschemas.js';
import { firstToShow } from './support/first-to-show.js';
import { isLong, someOf } from './support/times.js';

interface Named {
  readonly name: string;
  readonly exchange: Exchange;
}

const recordings = recordingFiles.map((file) => ({ name: file, exchange: recording(file) }));
const parcels = corpora.find(({ name }) => name === 'parcels')!;

/** With the codes of the findings about text that should be JSON, which OpenAPI 3.0 cannot ask for. */
const contracts: readonly (readonly [name: string, file: string, exchanges: readonly Named[], jsonText: string[]])[] = [
  ['Conversations', 'spec/openapi.yaml', recordings, ['request.body', 'schema.json-text']],
  ['Parcels, in OpenAPI 3.0', parcels.contract, parcels.cases, []],
];

/**
 * Exchanges, and mutants of those that keep the contract. There are thousands: in the short form some of the first of each
 * kind for each clause and status.
 */
function withMutants(contract: LoadedContract, exchanges: readonly Named[]): Exchange[] {
  const clean = exchanges.filter(({ exchange }) => check(exchange, contract).length === 0);
  const mutants = firstToShow(clean, contract).flatMap(({ exchange }) => mutantsOf(exchange, contract));
  const first = new Map(
    [...mutants]
      .reverse()
      .map((mutant) => [`${mutant.exchange.response.status} ${mutant.kind} ${mutant.clause}`, mutant]),
  );
  return [...someOf(exchanges, 90), ...(isLong ? mutants : someOf([...first.values()], 600))].map(
    ({ exchange }) => exchange,
  );
}

/** What a check finds, without the place in the spec and its words, which differ from form to form. */
const verdict = (exchange: Exchange, contract: LoadedContract, but?: (finding: Finding) => boolean): string[] =>
  check(exchange, contract)
    .filter((finding) => !but?.(finding))
    .map(({ severity, location, pointer }) => `${severity} ${location} ${pointer}`)
    .sort();

/** Whether a text should be JSON and is not: of a request, where every fault of a body has one code, its clause tells. */
const isJsonText = ({ spec }: Finding): boolean => spec.pointer.endsWith('/contentMediaType');

/** The JSON body of a response, and the file of its schema. */
function jsonBodyOf({ request, response }: Exchange, contract: LoadedContract) {
  const match = matchOperation(contract, request.method, request.url);
  if (!('operation' in match) || response.body === undefined) return undefined;
  const { operationId, responses } = match.operation;
  const spec = responseOf(responses, response.status);
  const status = Object.keys(responses).find((key) => responses[key] === spec);
  const key = documentedKey(spec?.content ?? {}, essenceOf(response.headers?.['content-type'] ?? ''));
  if (!spec || status === undefined || key === undefined) return undefined;
  const mediaTypes = Object.keys(spec.content).filter((one) => isJson(essenceOf(one)));
  if (!mediaTypes.includes(key)) return undefined;
  return { path: schemaPath(operationId, status, key, mediaTypes), value: response.body };
}

describe.each(contracts)('the kit of %s', (_name, file, exchanges, jsonText) => {
  const contract = loadContract(file);
  const { files } = bundleFiles(contract.clauses.document, 'https://a.invalid/');
  const all = withMutants(contract, exchanges);
  const bundle = (path: string) => contractFrom(files[path]!, path);
  const main = bundle('openapi.json');
  const shared = all.map((exchange) => verdict(exchange, main));

  test('holds documents that the metaschemas of OpenAPI accept', () => {
    const paths = Object.keys(files).filter((path) => /^(?:lenient\/)?openapi.*\.json$/.test(path));
    expect(paths).toHaveLength(5);
    for (const path of paths) expect([path, metaschemaErrors(JSON.parse(files[path]!) as object)]).toEqual([path, []]);
  });

  test('says the same in YAML, for readers of YAML 1.1 and 1.2', () => {
    const text = files['openapi.yaml']!;
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(text, { version })).toEqual(JSON.parse(files['openapi.json']!));
  });

  test.each(['openapi-3.0.json', 'openapi.yaml', 'openapi.dereferenced.json'])(
    'gives the verdict of openapi.json in %s',
    (path) => {
      const other = bundle(path);
      expect(all.length).toBeGreaterThan(500);
      expect(all.map((exchange) => verdict(exchange, other))).toEqual(shared);
    },
  );

  test('gives the verdict of the contract in openapi.json, but for text that should be JSON', () => {
    expect(all.map((exchange) => verdict(exchange, contract, isJsonText))).toEqual(shared);
    const allowed = all.flatMap((exchange) => check(exchange, contract).filter(isJsonText));
    expect([...new Set(allowed.map(({ code }) => code))].sort()).toEqual(jsonText);
    expect(allowed.filter(({ message }) => !message.includes('should be JSON'))).toEqual([]);
  });

  test('finds nothing in lenient/ that it does not find in openapi.json', () => {
    const loose = bundle('lenient/openapi.json');
    const bodies = all.filter((exchange) => check(exchange, contract).length === 0);
    expect(bodies.length).toBeGreaterThan(10);
    expect(bodies.flatMap((exchange) => verdict(exchange, loose))).toEqual([]);
  });

  test('has schemas that give the verdict of the contract on each body, to any validator of JSON Schema', () => {
    const ajv = assertingAjv({ strictTypes: false, strictRequired: false });
    for (const [path, text] of Object.entries(files))
      if (path.startsWith('schemas/')) ajv.addSchema(JSON.parse(text) as object);
    const bodies = all.flatMap((exchange) => {
      const body = jsonBodyOf(exchange, contract);
      if (!body) return [];
      const kept = check(exchange, contract).every(
        ({ location, code }) => location !== 'response.body' || !code.startsWith('schema.'),
      );
      return [{ ...body, kept, valid: ajv.getSchema(`https://a.invalid/${body.path}`)!(body.value) === true }];
    });
    expect(bodies.filter(({ kept, valid }) => kept !== valid)).toEqual([]);
    expect(bodies.filter(({ valid }) => valid).length).toBeGreaterThan(20);
    expect(bodies.filter(({ valid }) => !valid).length).toBeGreaterThan(300);
  });
});

test('the shared bundle of our own contract keeps the portable profile, and marks no text as JSON', () => {
  const { files } = bundleFiles(loadContract('spec/openapi.yaml').clauses.document, 'https://a.invalid/');
  for (const path of ['openapi.json', 'lenient/openapi.json']) {
    expect(profileFaults(JSON.parse(files[path]!) as object).filter(({ rule }) => rule !== 'P11 open enums')).toEqual(
      [],
    );
    expect(files[path]).not.toContain('contentMediaType');
  }
  expect(files['openapi.json']).toContain('x-extensible-enum');
  expect(profileFaults(JSON.parse(files['openapi.json']!) as object)).toEqual([]);
});
