import { beforeEach, expect, test } from '@jest/globals';
import { caller, holdAnswersToContract, type CallInTests } from '../testing/caller.js';
import { chat } from '../testing/chat.js';

holdAnswersToContract();

const CONVERSATIONS = `/v1/Services/IS${'1'.repeat(32)}/Conversations`;
const MINUTE = 60_000;

let call: CallInTests;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-01T10:00:00Z');
  ({ call } = await caller(chat(), { now: () => now }));
});

const create = async (form: Record<string, string> = {}) => {
  const { status, body } = await call('POST', CONVERSATIONS, form);
  expect(status).toBe(201);
  return { path: `${CONVERSATIONS}/${body.sid}`, body };
};

test('a new one is active, of the account that asks, and has no timers', async () => {
  const { body } = await create({ 'Bindings.Email.Address': 'a@x.example' });
  expect(body).toMatchObject({
    ...{ account_sid: `AC${'f'.repeat(32)}`, chat_service_sid: `IS${'1'.repeat(32)}`, state: 'active', timers: {} },
    ...{ attributes: '{}', friendly_name: null, unique_name: null, date_updated: '2026-03-01T10:00:00Z' },
    bindings: { email: { projected_address: 'a@x.example' } },
    messaging_service_sid: expect.stringMatching(/^MG/),
  });
});

test('its dates can be set', async () => {
  const { body } = await create({ DateCreated: '2020-01-01T00:00:00Z', DateUpdated: '2020-01-02T00:00:00Z' });
  expect([body.date_created, body.date_updated]).toEqual(['2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z']);
});

test('its timers move it from active to inactive to closed, with the date at which they did', async () => {
  const { path, body } = await create({ 'Timers.Inactive': 'PT1M', 'Timers.Closed': 'PT10M' });
  const timers = { date_inactive: '2026-03-01T10:01:00Z', date_closed: '2026-03-01T10:10:00Z' };
  expect(body.timers).toEqual(timers);
  now += MINUTE - 1;
  expect((await call('GET', path)).body.state).toBe('active');
  now += 1;
  expect((await call('GET', `${CONVERSATIONS}?State=inactive`)).body.conversations).toHaveLength(1);
  expect((await call('GET', path)).body).toMatchObject({
    ...{ state: 'inactive', date_updated: timers.date_inactive, timers: { date_closed: timers.date_closed } },
  });
  now += 9 * MINUTE;
  expect((await call('GET', path)).body).toMatchObject({
    state: 'closed',
    date_updated: timers.date_closed,
    timers: {},
  });
});

test('a message wakes it, and starts its timers anew', async () => {
  const { path } = await create({ 'Timers.Inactive': 'PT1M', 'Timers.Closed': 'PT10M' });
  now += 2 * MINUTE;
  expect((await call('POST', `${path}/Messages`, { Body: 'x' })).status).toBe(201);
  expect((await call('GET', path)).body).toMatchObject({
    ...{ state: 'active', timers: { date_inactive: '2026-03-01T10:03:00Z', date_closed: '2026-03-01T10:12:00Z' } },
  });
});

test('its timers close it before a message that comes too late', async () => {
  const { path } = await create({ 'Timers.Closed': 'PT10M' });
  now += 10 * MINUTE;
  expect(await call('POST', `${path}/Messages`, { Body: 'x' })).toMatchObject({ status: 400, body: { code: 50377 } });
});

test('one that is closed takes no writes, can be read, and can be deleted', async () => {
  const { path } = await create({ 'Timers.Inactive': 'PT1M' });
  await call('POST', `${path}/Messages`, { Body: 'x' });
  expect((await call('POST', path, { State: 'closed' })).body).toMatchObject({ state: 'closed', timers: {} });
  for (const [where, form] of [
    ['', { State: 'active' }],
    ['', { FriendlyName: 'x' }],
    ['/Messages', { Body: 'x' }],
    ['/Participants', { Identity: 'x' }],
    ['/Webhooks', { Target: 'webhook', 'Configuration.Filters': 'onMessageAdded' }],
  ] as const)
    expect(await call('POST', path + where, form)).toMatchObject({ status: 400, body: { code: 50377 } });
  expect((await call('GET', `${path}/Messages`)).body.messages).toHaveLength(1);
  expect((await call('DELETE', path)).status).toBe(204);
});

test.each<[string, Record<string, string>, number, number]>([
  ['one that would be closed', { State: 'closed' }, 400, 50384],
  ['a name that looks like a SID', { UniqueName: `CH${'a'.repeat(32)}` }, 400, 50390],
  ['a timer below a minute', { 'Timers.Inactive': 'PT59S' }, 400, 1400],
  ['a timer below ten minutes', { 'Timers.Closed': 'PT9M' }, 400, 1400],
  ['a timer that is no duration', { 'Timers.Inactive': '60' }, 400, 1400],
  ['a name that is taken', { UniqueName: 'taken' }, 409, 50353],
])('refuses %s', async (_what, form, status, code) => {
  await create({ UniqueName: 'taken' });
  expect(await call('POST', CONVERSATIONS, form)).toMatchObject({
    status,
    body: { status, code, more_info: `https://errors.example/${code}` },
  });
  expect((await call('GET', CONVERSATIONS)).body.conversations).toHaveLength(1);
});

test('one that is still being created takes no writes', async () => {
  const { path } = await create({ State: 'initializing' });
  for (const where of [path, `${path}/Messages`])
    expect(await call('POST', where, {})).toMatchObject({ status: 400, body: { code: 50386 } });
});
