import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { startStandIn, type StandInOptions } from './index.js';
import { closedAfterTest, closeServers } from './test-server.js';

afterEach(closeServers);

const service = `IS${'a'.repeat(32)}`;
const conversation = `/v1/Services/${service}/Conversations/CH${'a'.repeat(32)}`;
const authorization = `Basic ${btoa('AC1:token')}`;

const start = async (options: StandInOptions = {}) => closedAfterTest(await startStandIn(options));
const ask = (url: string, init: RequestInit = {}) => fetch(url, { headers: { authorization }, ...init });

test.each([
  [conversation, 200],
  [`/v1/Services/${service}/Conversations/first_conversation`, 200],
  [`/v1/Services/${service}/Conversations/unheard-of`, 404],
  [`/v1/Services/CH${'a'.repeat(32)}/Conversations/x`, 404],
  ['/v1/Nothing', 404],
  [`/v1/Services/${service}/Conversations/%ff`, 404],
])('answers %s with %i', async (path, status) => {
  const { url } = await start();
  expect((await ask(url + path)).status).toBe(status);
});

test('answers a method that the contract does not know with 405', async () => {
  const { url } = await start();
  expect((await ask(url + conversation, { method: 'PUT' })).status).toBe(405);
});

test.each(['//', '/v1/%', 'http://[/'])('lives through the request target %s', async (target) => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 4/);
  expect((await ask(url + conversation)).status).toBe(200);
});

test.each([undefined, 'Basic', 'Basic !', `Basic ${btoa('AC1:')}`, `Basic ${btoa(':x')}`, 'Bearer x'])(
  'refuses the credentials %p with 401',
  async (given) => {
    const { url } = await start();
    const headers = given === undefined ? {} : { authorization: given };
    const response = await fetch(url + conversation, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 20003 });
  },
);

test('takes only the credentials that it was given', async () => {
  const { url } = await start({ credentials: { username: 'SK1', password: 'a:b' } });
  expect((await ask(url + conversation)).status).toBe(401);
  expect((await ask(url + conversation, { headers: { authorization: `Basic ${btoa('SK1:a:b')}` } })).status).toBe(200);
});

test.each(['400', '401', '403', '404', '409', '429', '500', '503'])('plays the scenario %s', async (scenario) => {
  const { url } = await start({ scenario });
  const response = await ask(url + conversation);
  expect(response.status).toBe(Number(scenario));
  expect(await response.json()).toMatchObject({ message: expect.any(String) });
});

test('plays an example by its name', async () => {
  const { url } = await start({ scenario: 'initializing' });
  expect(await (await ask(url + conversation)).json()).toMatchObject({ state: 'initializing' });
});

test('refuses an unknown scenario and an unknown fault, and says which there are', async () => {
  await expect(startStandIn({ scenario: 'x' })).rejects.toMatchObject({ name: 'TypeError' });
  await expect(startStandIn({ fault: 'toString' })).rejects.toThrow('empty-200');
});

test('reports a port that is taken', async () => {
  const { url } = await start();
  await expect(startStandIn({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('closes at once, even with a request that hangs, and more than once', async () => {
  const standIn = await startStandIn({ fault: 'hang' });
  const hanging = ask(standIn.url + conversation).catch(() => 'ended');
  await new Promise((resolve) => setTimeout(resolve, 30));
  await standIn.close();
  await standIn.close();
  expect(await hanging).toBe('ended');
});

test('sends CORS headers to a request with an origin, and to no other', async () => {
  const { url } = await start();
  const headers = { authorization, origin: 'https://app.example.com' };
  const crossed = await ask(url + conversation, { headers });
  expect(crossed.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  expect((await ask(url + conversation)).headers.get('access-control-allow-origin')).toBeNull();
});

test('refuses an unknown option, and says which there are', async () => {
  const options = { faults: 'reset' } as StandInOptions;
  await expect(startStandIn(options)).rejects.toThrow(
    'there is no option "faults"; there are: port, scenario, fault, ',
  );
});
