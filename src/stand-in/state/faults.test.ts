import { expect, test } from '@jest/globals';
import { faults, UNHEARD } from '../faults.js';
import { startStandIn } from '../start-stand-in.js';
import { closedAfterTest } from '../test-server.js';
import { holdAnswersToContract } from '../testing/caller.js';
import { shelves } from '../testing/shelves.js';

holdAnswersToContract();

const headers = { authorization: `Basic ${btoa('AC:x')}`, 'content-type': 'application/x-www-form-urlencoded' };
const SHELVES = '/v1/Regions/south/Shelves';

/** How many shelves there are after one was asked for under a fault. */
async function madeUnder(fault: string): Promise<number> {
  let next: string | undefined = fault;
  const { url } = closedAfterTest(await startStandIn({ contract: shelves(), fault: () => next }));
  const signal = AbortSignal.timeout(500);
  await fetch(url + SHELVES, { method: 'POST', headers, body: 'UniqueName=n', redirect: 'manual', signal }).catch(
    () => undefined,
  );
  next = undefined;
  const { shelves: made } = (await (await fetch(url + SHELVES, { headers })).json()) as { shelves: unknown[] };
  return made.length;
}

test.each([...UNHEARD])('the fault %s refuses a request before anything is made', async (fault) => {
  expect(await madeUnder(fault)).toBe(0);
});

test.each(['reset', 'hang', 'cut-body', 'json-500', 'html-502', 'empty-200', 'slow-headers'])(
  'the fault %s loses the answer of a request that was heard',
  async (fault) => {
    expect(await madeUnder(fault)).toBe(1);
  },
);

test('there is a fault for each that is unheard', () => {
  expect(Object.keys(faults)).toEqual(expect.arrayContaining([...UNHEARD]));
});

test('what is slow or cut has the status of the right answer', async () => {
  const { url } = closedAfterTest(await startStandIn({ contract: shelves(), fault: 'truncated-json' }));
  const response = await fetch(url + SHELVES, { method: 'POST', headers, body: '' });
  expect(response.status).toBe(201);
  await response.text();
});

test('a scenario goes before what is remembered, where the operation has that example', async () => {
  const { url } = closedAfterTest(await startStandIn({ contract: shelves(), scenario: 'first' }));
  const made = await fetch(url + SHELVES, { method: 'POST', headers, body: 'UniqueName=n' });
  expect([made.status, await made.json()]).toMatchObject([201, { unique_name: 'n' }]);
  const fetched = await fetch(`${url}${SHELVES}/n`, { headers });
  expect(await fetched.json()).toMatchObject({ unique_name: 'shown' });
});

test('a status as scenario makes nothing', async () => {
  const { url } = closedAfterTest(await startStandIn({ contract: shelves(), scenario: '429' }));
  const statuses = [
    await fetch(url + SHELVES, { method: 'POST', headers, body: '' }),
    await fetch(url + SHELVES, { headers }),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([429, 429]);
});
