import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server for one test, which keeps every request as it came. */
export interface TestServer {
  readonly url: string;
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
  }[];
}

const open: { close(): Promise<void> }[] = [];

/** Closes what was opened in a test; for `afterEach`. */
export async function closeServers(): Promise<void> {
  await Promise.all(open.splice(0).map((one) => one.close()));
}

/** Has `closeServers` close this too. */
export function closedAfterTest<T extends { close(): Promise<void> }>(one: T): T {
  open.push(one);
  return one;
}

/** Starts a server on the loopback interface that answers as a test says. */
export async function serve(answer: RequestListener): Promise<TestServer> {
  const requests: { method: string; url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method!, url: request.url!, headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  closedAfterTest({ close });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Starts a server that answers everything with this, as JSON. */
export const serveJson = (body: unknown, status = 200, headers: Record<string, string> = {}): Promise<TestServer> =>
  serve((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
