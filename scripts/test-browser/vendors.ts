import type { RequestListener } from 'node:http';
import { startStandIn, type StandInOptions } from '../../src/stand-in/index.js';
import { closedAfterTest, serve, type TestServer } from '../../src/stand-in/test-server.js';

/** The stand-in, until the end of the case. */
export const standIn = async (options: StandInOptions = {}): Promise<string> =>
  closedAfterTest(await startStandIn(options)).url;

/** A server that lets pages of other origins call it, and answers them as a case says. */
export const serveAcrossOrigins = (answer: RequestListener): Promise<TestServer> =>
  serve((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'Authorization');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else answer(request, response);
  });

/** The same with one JSON body for all. */
export const serveJsonAcrossOrigins = (body: unknown): Promise<TestServer> =>
  serveAcrossOrigins((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
