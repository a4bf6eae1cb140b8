import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What can go wrong on the way: each writes its own answer. */
type FaultyAnswer = (response: ServerResponse, body: string) => void;

const json = { 'content-type': 'application/json' };
const send =
  (status: number, headers: Record<string, string>, text = ''): FaultyAnswer =>
  (response) => {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(text)) }).end(text);
  };

/** The faults by name. */
export const faults: Readonly<Record<string, FaultyAnswer>> = {
  'empty-200': send(200, json),
  'empty-404': send(404, {}),
  'empty-500': send(500, {}),
  'html-200': send(200, { 'content-type': 'text/html' }, '<!doctype html><title>Welcome</title>'),
  'html-502': send(502, { 'content-type': 'text/html' }, '<h1>Bad Gateway</h1>'),
  'text-451': send(451, { 'content-type': 'text/plain' }, 'Unavailable For Legal Reasons'),
  'not-json': send(200, json, '<html></html>'),
  'too-many-requests': send(
    429,
    { ...json, 'retry-after': '1' },
    '{"code":20429,"message":"Too Many Requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429}',
  ),
  redirect: send(302, { location: 'http://127.0.0.1:1/elsewhere' }),
  'truncated-json': (response, body) => send(200, json, body.slice(0, body.length / 2))(response, body),
  'invalid-utf-8': (response) =>
    void response.writeHead(200, json).end(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  'cut-body': (response, body) => {
    response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  reset: (response) => void response.socket?.resetAndDestroy(),
  'reset-in-body': (response, body) => {
    response.writeHead(200, json);
    response.write(body.slice(0, 20), () => response.socket?.resetAndDestroy());
  },
  hang: () => undefined,
  'slow-headers': (response, body) => void setTimeout(() => send(200, json, body)(response, body), 2000).unref(),
  'slow-body': (response, body) => {
    response.writeHead(200, json);
    let at = 0;
    const drip = setInterval(() => {
      if (response.destroyed || at >= body.length) {
        clearInterval(drip);
        response.end();
      } else response.write(body[at++]);
    }, 50).unref();
  },
  garbage: (response) => void response.socket?.end('HTP/9 what?\r\n\r\n'),
  'gzip-bomb': (response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb()),
};

let packed: Buffer | undefined;
const bomb = (): Buffer => (packed ??= gzipSync(Buffer.alloc(64 * 2 ** 20, 0x20)));
