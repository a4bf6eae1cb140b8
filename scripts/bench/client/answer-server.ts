import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentedText } from '../documented-example.js';
import { usualHeaders } from '../usual-headers.js';

/**
 * Answers every request with the documented example, under the headers that the vendor usually sends. It runs in a
 * process of its own, so that its work is not counted as a client's, tells its port, and ends with its parent.
 */
const body = Buffer.from(documentedText());
let count = 0;

const server = createServer((request, response) => {
  request.resume();
  count++;
  const requestId = `RQ${count.toString(16).padStart(32, '0')}`;
  response.writeHead(200, { ...usualHeaders(requestId), 'content-length': body.byteLength });
  response.end(body);
});
server.keepAliveTimeout = 120_000; // longer than a round: a connection must not be closed while its client waits

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
