import type { Exchange } from '../../../src/contract/exchange.js';
import { wireText } from './wire.js';

/** Exchanges as a HAR file, an entry each in their order. */
export const harOf = (exchanges: readonly Exchange[]): object => ({
  log: { version: '1.2', creator: { name: 'corpus', version: '1' }, entries: exchanges.map(entry) },
});

function entry({ request, response }: Exchange): object {
  const type = (headers: Exchange['request']['headers']) => headers?.['content-type'] ?? '';
  const [sent, received] = [wireText(request), wireText(response)];
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: '2027-01-01T00:00:00.000Z',
    time: 1,
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
    request: {
      ...common,
      method: request.method,
      url: request.url,
      headers: pairs(request.headers ?? {}),
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      ...(sent !== undefined && { postData: { mimeType: type(request.headers), text: sent } }),
    },
    response: {
      ...common,
      status: response.status,
      statusText: '',
      redirectURL: '',
      headers: pairs(response.headers ?? {}),
      content: {
        size: received === undefined ? 0 : Buffer.byteLength(received),
        mimeType: type(response.headers),
        ...(received !== undefined && { text: received }),
      },
    },
  };
}

const pairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));
