import { afterAll, expect, test } from '@jest/globals';
import { operations } from '../generated/operations.js';
import { workbench } from '../src/cli/run-in-tests.js';
import { check } from '../src/contract/check.js';
import { formValue } from '../src/contract/checks/form-value.js';
import { isServerOrigin } from '../src/contract/checks/origins.js';
import { sentValue } from '../src/contract/checks/request.js';
import type { Exchange } from '../src/contract/exchange.js';
import type { Finding } from '../src/contract/finding.js';
import { matchOperation, type Match } from '../src/contract/match.js';
import { mutantsOf } from '../src/contract/mutants/mutants-of.js';
import { ownContract } from '../src/contract/own.js';
import { createClient, type Fetch } from '../src/index.js';
import { findingsOf } from '../src/jest/findings-of.js';
import { settingsOf } from '../src/jest/keep-contract-options.js';
import { readReceived } from '../src/jest/received.js';
import { toKeepContract } from '../src/jest/to-keep-contract.js';
import { cases, exchangeOf, recording, recordingFiles } from './support/cases.js';
import { someOf } from './support/times.js';

const { verify, write, clean } = workbench();
afterAll(clean);

/** The first recording of each status that has no finding of its own. */
const byStatus = new Map(
  recordingFiles
    .filter((file) => recording(file).expect === undefined)
    .map((file) => [recording(file).response.status, file] as const)
    .reverse(),
);

const mutants = [...byStatus.values()].flatMap((file) =>
  mutantsOf(recording(file), ownContract).map(
    ({ exchange, says }) => [`a mutant of ${file} that ${says}`, exchange] as const,
  ),
);

/** Exchanges of every origin, by name, without what it says of itself as a file. */
const exchanges = [
  ...someOf(recordingFiles, 40).map((file) => [file, recording(file)] as const),
  ...someOf(cases, 100).map((one) => [one.name, exchangeOf(one)] as const),
  ...someOf(mutants, 200),
].map(([name, { request, response }]) => {
  const exchange: Exchange = { request, response };
  const match = matchOperation(ownContract, request.method, request.url);
  return { name, exchange, match: 'operation' in match ? match : undefined, findings: check(exchange, ownContract) };
});

type Told = Pick<Finding, 'code' | 'severity' | 'fingerprint'>;

/** Findings as sorted text; of the same difference in two places, one. */
const inShort = (findings: readonly Told[]): string[] =>
  [...new Set(findings.map(({ code, severity, fingerprint }) => `${code} ${severity} ${fingerprint}`))].sort();

const ofResponse = (findings: readonly Finding[]) => findings.filter(({ fault }) => fault !== 'request');

/** Those whose lists of findings differ, to be shown. */
const differing = (all: readonly { name: string; got: readonly Told[]; want: readonly Told[] }[]) =>
  all
    .map(({ name, got, want }) => ({ name, got: inShort(got), want: inShort(want) }))
    .filter(({ got, want }) => got.join() !== want.join());

/** What the check says that nobody can tell of: where the matcher refuses, and the command line calls it unverified. */
const isUnverified = ({ match, exchange }: (typeof exchanges)[number]): boolean =>
  !match || exchange.response.bodyNotCaptured === true;

/** A `Response` of these statuses has no body (Fetch, 2.2.3): that there was one nobody can tell. */
const BODILESS = [204, 304];
const fitsResponse = ({ exchange: { response } }: (typeof exchanges)[number]): boolean =>
  response.headers !== undefined &&
  !(BODILESS.includes(response.status) && (response.body !== undefined || (response.text ?? '') !== ''));

/** The answer of an exchange, from the URL that it was asked at. */
function responseOf({ request, response }: Exchange): Response {
  const { status, headers, body, text = body === undefined ? '' : JSON.stringify(body) } = response;
  const bytes = text === '' || BODILESS.includes(status) ? null : new TextEncoder().encode(text); // a text would bring a content type along
  const answer = new Response(bytes, { status, headers: { ...headers } });
  return Object.defineProperty(answer, 'url', { value: request.url });
}

test('the command line finds what the check finds', async () => {
  const concerned = exchanges.filter(({ exchange }) =>
    isServerOrigin(ownContract.servers, new URL(exchange.request.url).origin),
  );
  const file = write('all.ndjson', concerned.map(({ exchange }) => JSON.stringify(exchange)).join('\n'));
  const { report } = await verify([file]);

  expect(report.sources).toMatchObject([{ exchanges: concerned.length, skipped: 0 }]);
  const byId = new Map(report.exchanges.map((one) => [one.id, one]));
  const all = concerned.map((one, i) => ({ ...one, reported: byId.get(`${file}#${i}`) }));
  const found = all.map(({ name, findings, reported }) => {
    const got = reported?.findings.map((place) => report.findings[place]!) ?? [];
    return { name, got, want: findings };
  });
  expect(differing(found)).toEqual([]);
  for (const { name, findings, reported } of all) {
    if (reported?.verdict === 'unverified') continue;
    const severities = findings.map(({ severity }) => severity);
    const want = severities.includes('breaking') ? 'broken' : severities.includes('drift') ? 'drifted' : 'kept';
    expect([name, reported?.verdict ?? 'kept']).toEqual([name, want]);
  }
});

test.each(['breaking', 'drift'] as const)('the matcher fails at %s where the check finds such', (failOn) => {
  for (const one of exchanges) {
    const { name, exchange, findings } = one;
    if (isUnverified(one)) {
      expect(() => toKeepContract(exchange, { failOn })).toThrow('nothing can be told of this exchange');
      continue;
    }
    const failing = findings.filter(({ severity }) => severity === 'breaking' || severity === failOn);
    const { pass, message } = toKeepContract(exchange, { failOn }) as { pass: boolean; message: () => string };
    expect([name, pass]).toEqual([name, failing.length === 0]);
    for (const { code, spec } of failing)
      expect(message()).toMatch(new RegExp(`${code}.*[^]*${escaped(spec.pointer)}`));
  }
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('the matcher finds in a response what the check finds in it', async () => {
  const asked = exchanges.filter((one) => !isUnverified(one) && fitsResponse(one));
  const found = asked.map(async ({ name, exchange, match, findings }) => {
    const received = await readReceived(responseOf(exchange), settingsOf(match!.operation.operationId));
    return { name, got: findingsOf(received, ownContract), want: ofResponse(findings) };
  });
  expect(differing(await Promise.all(found))).toEqual([]);
});

/** The arguments of a call that sends what an exchange has sent, in flat form. */
function argumentsOf({ request }: Exchange, { operation, pathParameters }: Match): Record<string, unknown> {
  const query = new URL(request.url).searchParams;
  const parameters = operation.parameters.map((one) => [one.name, sentValue(one, request, pathParameters, query)]);
  const form = operation.body?.content['application/x-www-form-urlencoded'];
  const fields = form && request.text ? formValue(ownContract.clauses.document, form.pointer, request.text) : {};
  return { ...(Object.fromEntries(parameters) as Record<string, unknown>), ...fields };
}

/** What a client that meets the answer of an exchange hears of it. */
async function heardBy(exchange: Exchange, match: Match) {
  const heard: Finding[] = [];
  const fetch: Fetch = () => Promise.resolve(responseOf(exchange));
  const baseUrl = new URL(exchange.request.url).origin;
  const onFinding = (finding: Finding) => void heard.push(finding);
  const client = createClient({ apiKey: 'SK1', apiSecret: 'x', baseUrl, fetch, maxRetries: 0, onFinding }, operations);
  const [name] = Object.entries(operations).find(([, one]) => one.operationId === match.operation.operationId)!;
  const functions = client as unknown as Record<string, (args: object) => Promise<unknown>>;
  const call = functions[name]!(argumentsOf(exchange, match));
  const error = await call.then(
    () => undefined,
    ({ name }: Error) => name,
  );
  return { heard, error };
}

/** A client that gets a success without the promised data throws, and has nothing to hold against the contract. */
const NO_DATA = /^(?:body|content-type)\.(?!variant)|^status\.undocumented$/;

/** What a client does not send. */
const REFUSED = ['request.parameter', 'request.parameter-missing', 'request.body', 'request.body-missing'];

test('a client hears what the check finds in the answer, but for what it refuses by itself', async () => {
  const asked = exchanges.filter((one) => one.match && fitsResponse(one));
  const all = await Promise.all(
    asked.map(async (one) => ({ ...one, ...(await heardBy(one.exchange, one.match!)) })), // prettier-ignore
  );
  for (const { name, findings, error } of all) {
    // It sends no request that is against the contract.
    const isBadRequest = findings.some(({ code }) => REFUSED.includes(code));
    expect([name, error === 'InvalidArgumentError']).toEqual([name, isBadRequest]);
  }
  const answered = all.filter(
    ({ error, exchange }) => error !== 'InvalidArgumentError' && !exchange.response.bodyNotCaptured,
  );
  for (const { name, findings, heard } of answered.filter(({ error }) => error === 'ResponseParseError')) {
    expect([name, heard]).toEqual([name, []]);
    expect(findings.map(({ code }) => code)).toContainEqual(expect.stringMatching(NO_DATA));
  }
  const read = answered.filter(({ error }) => error !== 'ResponseParseError');
  expect(read.length).toBeGreaterThan(exchanges.length / 2);
  expect(
    differing(read.map(({ name, heard, findings }) => ({ name, got: heard, want: ofResponse(findings) }))),
  ).toEqual([]);
});
