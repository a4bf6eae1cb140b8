import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { startStandIn, type StandInOptions } from '../../src/stand-in/index.js';
import { closedAfterTest, serve, serveJson } from '../../src/stand-in/test-server.js';

/** The servers that the scenario calls, by their base URLs. `closeServers` ends them. */
export async function startVendors(): Promise<Readonly<Record<string, string>>> {
  const standIn = async (options?: StandInOptions) => closedAfterTest(await startStandIn(options)).url;
  const echo = await serve(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-asked': url }).end('{}');
  });
  return {
    good: await standIn(),
    hanging: await standIn({ fault: 'hang' }),
    bomb: await standIn({ fault: 'gzip-bomb' }),
    redirecting: await standIn({ fault: 'redirect' }),
    broken: (await serveJson({ state: 5 })).url,
    echo: echo.url,
    absent: await urlOfNobody(),
  };
}

async function urlOfNobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
