import assert from 'node:assert/strict';
import { once } from 'node:events';
import { serve, serveJson } from '../../src/stand-in/test-server.js';
import { openClientPage } from './client-page.js';
import { suiteOf } from './suite.js';
import { serveAcrossOrigins, serveJsonAcrossOrigins, standIn } from './vendors.js';

const NAMES = ['order 4711', 'a/b', '100%', '%2F', 'a+b', 'naïve ☕ 会話', '?#&=;:@', "'()*!~"];

/** The client in a page that calls a vendor on another origin. */
export const clientSuite = suiteOf(openClientPage, {
  'fetches a conversation across origins': async (page) => {
    const { data, requestId, findings, error } = await page.call({ baseUrl: await standIn() });
    assert.equal(error, undefined);
    assert.equal((data as { state: string }).state, 'active');
    assert.match(requestId ?? 'no id', /^RQ/);
    assert.deepEqual(findings, []);
  },
  'asks leave for the Authorization header and no other': async (page) => {
    const vendor = await serveJsonAcrossOrigins({});
    await page.call({ baseUrl: vendor.url });
    const preflights = vendor.requests.filter(({ method }) => method === 'OPTIONS');
    const asked = new Set(preflights.map(({ headers }) => headers['access-control-request-headers']));
    assert.deepEqual([...asked], ['authorization']);
  },
  'reports a 404 as an ApiError with status, vendor code and request id': async (page) => {
    const { error } = await page.call({ baseUrl: await standIn(), Sid: 'nobody knows it' });
    assert.equal(error?.name, 'ApiError');
    assert.equal(error.status, 404);
    assert.equal(error.code, 20404);
    assert.match(String(error.requestId), /^RQ/);
  },
  'sends unique names of any characters as they are': async (page) => {
    const vendor = await serveJsonAcrossOrigins({});
    for (const Sid of NAMES) await page.call({ baseUrl: vendor.url, Sid });
    const asked = vendor.requests.filter(({ method }) => method === 'GET').map(({ url }) => url.split('/').slice(5));
    assert.deepEqual(
      asked.map((segments) => segments.map(decodeURIComponent)),
      NAMES.map((name) => [name]),
    );
  },
  'reports what breaks the contract and lets the data through': async (page) => {
    const vendor = await serveJsonAcrossOrigins({ state: 5 });
    const { data, findings, heard } = await page.call({ baseUrl: vendor.url });
    assert.deepEqual(data, { state: 5 });
    assert.ok(findings?.includes('schema.type'), `findings: ${findings?.join(', ')}`);
    assert.deepEqual(heard, findings);
  },
  'throws what breaks the contract where it is strict': async (page) => {
    const vendor = await serveJsonAcrossOrigins({ state: 5 });
    const { error } = await page.call({ baseUrl: vendor.url, validation: 'strict' });
    assert.equal(error?.name, 'ContractViolationError');
  },
  'ends a hanging call with a TimeoutError': async (page) => {
    const { error } = await page.call({ baseUrl: await standIn({ fault: 'hang' }), timeoutMs: 300 });
    assert.equal(error?.name, 'TimeoutError');
  },
  'ends a call whose body never ends with a TimeoutError': async (page) => {
    const { error } = await page.call({ baseUrl: await standIn({ fault: 'slow-body' }), timeoutMs: 300 });
    assert.equal(error?.name, 'TimeoutError');
  },
  'ends a call by its signal': async (page) => {
    const { error } = await page.call({ baseUrl: await standIn({ fault: 'hang' }), abortAfterMs: 200 });
    assert.equal(error?.name, 'AbortError');
  },
  'refuses a redirect, and the other host hears nothing': async (page) => {
    const other = await serveJsonAcrossOrigins({});
    const location = other.url.replace('127.0.0.1', 'localhost');
    const vendor = await serveAcrossOrigins((_, response) => response.writeHead(302, { location }).end());
    const { error } = await page.call({ baseUrl: vendor.url });
    assert.equal(error?.ours, true);
    assert.deepEqual(other.requests, []);
  },
  'reports a server that lets no other origin in as a ConnectionError': async (page) => {
    const vendor = await serveJson({});
    const { error } = await page.call({ baseUrl: vendor.url });
    assert.equal(error?.name, 'ConnectionError');
    assert.ok(vendor.requests.every(({ method }) => method === 'OPTIONS'));
  },
  'reports an answer that the page may not read as a ConnectionError': async (page) => {
    const vendor = await serve((request, response) => {
      const leave = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'Authorization' };
      if (request.method === 'OPTIONS') response.writeHead(204, leave).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const { error } = await page.call({ baseUrl: vendor.url });
    assert.equal(error?.name, 'ConnectionError');
  },
  'stops reading a body that unpacks to more than the limit': async (page) => {
    const { error } = await page.call({ baseUrl: await standIn({ fault: 'gzip-bomb' }), maxBodyBytes: 100_000 });
    assert.equal(error?.name, 'ResponseParseError');
    assert.equal(error.reason, 'too-large');
  },
  'stops reading a body without an end, and hangs up': async (page) => {
    let hungUp: Promise<unknown> | undefined;
    const vendor = await serveAcrossOrigins((_, response) => {
      hungUp = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', pour);
      pour();
    });
    const { error } = await page.call({ baseUrl: vendor.url, maxBodyBytes: 1_000_000 });
    assert.equal(error?.name, 'ResponseParseError');
    assert.equal(error.reason, 'too-large');
    await hungUp;
  },
  'tells of a body that is cut, not JSON or not UTF-8': async (page) => {
    const wanted = {
      'reset-in-body': 'cut',
      'truncated-json': 'cut',
      'not-json': 'not-json',
      'invalid-utf-8': 'not-utf-8',
    };
    for (const [fault, reason] of Object.entries(wanted)) {
      const { error } = await page.call({ baseUrl: await standIn({ fault }) });
      assert.deepEqual([fault, error?.name, error?.reason], [fault, 'ResponseParseError', reason]);
    }
  },
  'leaves no error on the console and no rejection unhandled': async ({ page, errors }) => {
    await page.waitForTimeout(300); // an unhandled rejection is reported late
    assert.deepEqual(errors, []);
  },
  'asks no host but the one of the page and those of the vendors': async ({ url, vendors, origins }) => {
    const wanted = [new URL(url).origin, ...vendors].sort();
    assert.deepEqual([...origins].sort(), wanted);
  },
});
