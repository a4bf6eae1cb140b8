import { afterEach, expect } from '@jest/globals';
import { check } from '../../contract/check.js';
import type { Contract } from '../../contract/contract.js';
import type { Finding } from '../../contract/finding.js';
import { startStandIn, type StandInOptions } from '../start-stand-in.js';
import { closedAfterTest, closeServers } from '../test-server.js';

/** What came back, as far as tests ask. */
export interface Came {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects of a body
  readonly body: any;
}

type Form = Readonly<Record<string, string | readonly string[]>>;

export type CallInTests = (method: 'GET' | 'POST' | 'DELETE', path: string, form?: Form | string) => Promise<Came>;

const found: Finding[] = [];

/** Ends the stand-ins of a test, and fails it if an answer of theirs broke the contract. */
export function holdAnswersToContract(): void {
  afterEach(async () => {
    await closeServers();
    const faults = found.splice(0).filter(({ fault }) => fault !== 'request'); // some tests ask badly on purpose
    expect(faults.map(({ code, pointer, message }) => ({ code, pointer, message }))).toEqual([]);
  });
}

/** Starts a stand-in of a contract and gives a way to call it, by which every answer is checked. */
export async function caller(
  contract: Contract,
  options: StandInOptions = {},
): Promise<{ readonly call: CallInTests; readonly url: string }> {
  const { url } = closedAfterTest(await startStandIn({ contract, ...options }));
  const call: CallInTests = async (method, path, form) => {
    const text = form === undefined || typeof form === 'string' ? form : formText(form);
    const headers = {
      authorization: `Basic ${btoa(`AC${'f'.repeat(32)}:secret`)}`,
      ...(text !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const target = path.startsWith('http') ? path : url + path;
    const response = await fetch(target, { method, headers, ...(text !== undefined && { body: text }) });
    const came = await response.text();
    const exchange = {
      request: { method, url: target, headers, ...(text !== undefined && { text }) },
      response: { status: response.status, headers: Object.fromEntries(response.headers), text: came },
    };
    found.push(...check(exchange, contract));
    return { status: response.status, body: came === '' ? undefined : (JSON.parse(came) as unknown) };
  };
  return { call, url };
}

const formText = (form: Form): string =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
