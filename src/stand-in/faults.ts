import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

/** What can go wrong on the way: each writes its own answer. `body` and `status` are what the right one would have. */
export type FaultyAnswer = (response: ServerResponse, body: string, status?: number) => void;

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

const send =
  (status: number, headers: Record<string, string>, text = ''): FaultyAnswer =>
  (response) => {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(text)) }).end(text);
  };

/** An error in the vendor's first form. */
const failure = (status: number, code: number, message: string, headers: Record<string, string> = {}) =>
  send(
    status,
    { ...json, ...headers },
    JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }),
  );

/** What is wrong with a success, even where the right answer is none. */
const good = (status: number): number => (status < 300 ? status : 200);

/** The right answer with another member or two in front. */
const withMembers =
  (members: string): FaultyAnswer =>
  (response, body, status = 200) =>
    send(good(status), json, `{${members},${body.slice(1)}`)(response, body);

/** The right answer with its last member of a type that no contract of it allows: a number for a text, else a text. */
const withWrongType: FaultyAnswer = (response, body, status = 200) => {
  const answer: unknown = body === '' ? [] : JSON.parse(body);
  const [name, value] = Object.entries(answer ?? {}).at(-1) ?? [];
  const wrong = name === undefined ? 'x' : { ...(answer as object), [name]: typeof value === 'string' ? 0 : 'x' };
  send(good(status), json, JSON.stringify(wrong))(response, body);
};

const MEBIBYTE = 2 ** 20;
const DEPTH = 100_000;

/** A string that is `size` mebibytes long, as JSON, made while it is sent. */
function* longText(size: number): Generator<Buffer> {
  const spaces = Buffer.alloc(MEBIBYTE, 0x20);
  yield Buffer.from('{"friendly_name":"');
  for (let i = 0; i < size; i++) yield spaces;
  yield Buffer.from('"}');
}

/** The faults by name. */
export const faults: Readonly<Record<string, FaultyAnswer>> = {
  'empty-200': send(200, json),
  'empty-404': send(404, {}),
  'empty-500': send(500, {}),
  'html-200': send(200, html, '<!doctype html><title>Welcome</title>'),
  'html-502': send(502, html, '<h1>Bad Gateway</h1>'),
  'json-500': failure(500, 20500, 'Internal Server Error'),
  'text-451': send(451, { 'content-type': 'text/plain' }, 'Unavailable For Legal Reasons'),
  'too-many-requests': failure(429, 20429, 'Too Many Requests', { 'retry-after': '1' }),
  'too-many-requests-bare': failure(429, 20429, 'Too Many Requests'),
  unavailable: failure(503, 20503, 'Service Unavailable', { 'retry-after': '1' }),
  'unavailable-bare': failure(503, 20503, 'Service Unavailable'),
  redirect: send(302, { location: 'http://127.0.0.1:1/elsewhere' }),
  'not-json': send(200, json, '<html></html>'),
  'truncated-json': (response, body, status = 200) =>
    send(status, json, body.slice(0, body.length / 2))(response, body, status),
  'invalid-utf-8': (response) =>
    void response.writeHead(200, json).end(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  'cut-body': (response, body, status = 200) => {
    response.writeHead(status, { ...json, 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  'length-too-short': (response, body, status = 200) =>
    void response.writeHead(status, { ...json, 'content-length': String(body.length >> 1) }).end(body),
  'length-too-long': (response, body, status = 200) => {
    response.writeHead(status, { ...json, 'content-length': String(Buffer.byteLength(body) + 10) });
    response.write(body, () => response.socket?.end());
  },
  reset: (response) => void response.socket?.resetAndDestroy(),
  'reset-in-body': (response, body, status = 200) => {
    response.writeHead(status, json);
    response.write(body.slice(0, 20), () => response.socket?.resetAndDestroy());
  },
  hang: () => undefined,
  'slow-headers': (response, body, status = 200) =>
    void setTimeout(() => send(status, json, body)(response, body, status), 2000).unref(),
  'slow-body': (response, body, status = 200) => {
    response.writeHead(status, json);
    let at = 0;
    const drip = setInterval(() => {
      if (response.destroyed || at >= body.length) {
        clearInterval(drip);
        response.end();
      } else response.write(body[at++]);
    }, 50).unref();
  },
  garbage: (response) => void response.socket?.end('HTP/9 what?\r\n\r\n'),
  'gzip-bomb': (response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
    pour(Readable.from(longText(64)).pipe(createGzip()), response);
  },
  'huge-body': (response) => {
    response.writeHead(200, json);
    pour(Readable.from(longText(200)), response);
  },
  'proto-keys': withMembers('"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'),
  'deep-json': withMembers(`"deep":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`),
  'duplicate-keys': withMembers('"state":"asleep"'),
  'wrong-type': withWrongType,
};

/**
 * The faults of a request that was refused before anybody looked at it: nothing was made, changed or deleted. With any
 * other fault it was heard, and only its answer went wrong.
 */
export const UNHEARD: ReadonlySet<string> = new Set([
  'empty-404',
  'redirect',
  'text-451',
  'too-many-requests',
  'too-many-requests-bare',
  'unavailable',
  'unavailable-bare',
]);

/** Sends a stream as fast as it is read, and lets go of it when the reader does. */
function pour(stream: Readable, response: ServerResponse): void {
  response.once('close', () => stream.destroy());
  stream.once('error', () => response.destroy());
  stream.pipe(response);
}
