import { beforeEach, expect, test } from '@jest/globals';
import { caller, holdAnswersToContract, type CallInTests } from '../testing/caller.js';
import { chat } from '../testing/chat.js';

holdAnswersToContract();

const SERVICE = `/v1/Services/IS${'1'.repeat(32)}/Conversations`;
const SMS = { 'MessagingBinding.Address': '+15550100', 'MessagingBinding.ProxyAddress': '+15550199' };

let call: CallInTests;
let conversation: string;

const inConversation = async (form: Record<string, string> = {}) =>
  `${SERVICE}/${(await call('POST', SERVICE, form)).body.sid as string}`;

beforeEach(async () => {
  ({ call } = await caller(chat()));
  conversation = await inConversation();
});

const participant = (form: Record<string, string>, at = conversation) => call('POST', `${at}/Participants`, form);
const message = async (form: Record<string, string>) =>
  (await call('POST', `${conversation}/Messages`, form)).body as Record<string, unknown> & { readonly sid: string };
const webhook = (form: Record<string, string | string[]>) => call('POST', `${conversation}/Webhooks`, form);

test('messages are counted from 0, and the index of one that is deleted is not given again', async () => {
  const [first, second] = [await message({ Body: 'a' }), await message({ Body: 'b' })];
  await call('DELETE', `${conversation}/Messages/${second.sid}`);
  expect([first.index, second.index, (await message({ Body: 'c' })).index]).toEqual([0, 1, 2]);
  const { body } = await call('GET', `${conversation}/Messages?Order=desc`);
  expect((body.messages as { body: string }[]).map((one) => one.body)).toEqual(['c', 'a']);
});

test('a message of nobody is of the system, and one that was never edited has no date of it', async () => {
  const made = await message({ Body: 'a' });
  expect(made).toMatchObject({
    ...{ author: 'system', participant_sid: null, date_updated: null, media: null, delivery: null },
  });
  const { body } = await call('POST', `${conversation}/Messages/${made.sid}`, { Body: 'b' });
  expect(body).toMatchObject({ body: 'b', date_created: made.date_created, date_updated: expect.any(String) });
});

test('a message names the participant who wrote it', async () => {
  const { body } = await participant({ Identity: 'ann' });
  expect((await message({ Author: 'ann', Body: 'a' })).participant_sid).toBe(body.sid);
});

test('a message of a template brings neither text nor media of its own', async () => {
  const ContentSid = `HX${'1'.repeat(32)}`;
  const MediaSid = `ME${'1'.repeat(32)}`;
  expect(await message({ ContentSid, Body: 'a', MediaSid })).toMatchObject({
    content_sid: ContentSid,
    body: null,
    media: null,
  });
  expect(await message({ Body: 'a', MediaSid })).toMatchObject({ body: 'a', media: [{ sid: MediaSid }] });
});

test('in chat a message has no receipts', async () => {
  await participant({ Identity: 'ann' });
  const { sid } = await message({ Body: 'a' });
  expect((await call('GET', `${conversation}/Messages/${sid}/Receipts`)).body.receipts).toEqual([]);
});

test('a message has a receipt for each address that it reached, which go with it', async () => {
  const { body: reached } = await participant(SMS);
  const { sid, delivery } = await message({ Body: 'a' });
  expect(delivery).toMatchObject({ total: 1, delivered: 'all', failed: 'none' });
  const receipts = `${conversation}/Messages/${sid}/Receipts`;
  const [receipt] = (await call('GET', receipts)).body.receipts;
  expect(receipt).toMatchObject({ message_sid: sid, participant_sid: reached.sid, status: 'delivered', error_code: 0 });
  expect((await call('GET', `${receipts}/${receipt.sid}`)).body).toEqual(receipt);
  await call('DELETE', `${conversation}/Messages/${sid}`);
  expect((await call('GET', receipts)).status).toBe(404);
});

test('whoever wrote a message gets no receipt of it', async () => {
  await participant(SMS);
  expect((await message({ Author: '+15550100', Body: 'a' })).delivery).toBeNull();
});

test('a participant is of chat or has an address, and is found by its identity', async () => {
  const { body: chatter } = await participant({ Identity: 'ann' });
  expect(chatter).toMatchObject({ identity: 'ann', messaging_binding: null });
  expect((await call('GET', `${conversation}/Participants/ann`)).body).toEqual(chatter);
  expect((await participant(SMS)).body).toMatchObject({
    identity: null,
    messaging_binding: { type: 'sms', address: '+15550100', proxy_address: '+15550199' },
  });
  expect((await participant({ 'MessagingBinding.Address': 'whatsapp:+15550101' })).body.messaging_binding.type).toBe(
    'whatsapp',
  );
});

test('the text null takes an address away', async () => {
  const { body } = await participant(SMS);
  const changed = await call('POST', `${conversation}/Participants/${body.sid}`, {
    'MessagingBinding.ProxyAddress': 'null',
  });
  expect(changed.body.messaging_binding).toEqual({ type: 'sms', address: '+15550100' });
});

test.each<[string, Record<string, string>, number, number]>([
  ['an identity with an address', { Identity: 'bob', ...SMS }, 400, 50211],
  ['an identity twice', { Identity: 'ann' }, 409, 50433],
])('refuses a participant with %s', async (_what, form, status, code) => {
  await participant({ Identity: 'ann' });
  expect(await participant(form)).toMatchObject({ status, body: { code } });
});

test('an identity and an address pair may be elsewhere, the pair once among active conversations', async () => {
  await participant({ Identity: 'ann' });
  await participant(SMS);
  const other = await inConversation();
  expect((await participant({ Identity: 'ann' }, other)).status).toBe(201);
  expect(await participant(SMS, other)).toMatchObject({ status: 409, body: { code: 50416 } });
  await call('POST', conversation, { State: 'closed' });
  expect((await participant(SMS, other)).status).toBe(201);
});

test('at most 50 participants are outside chat', async () => {
  for (let i = 0; i < 50; i++) await participant({ ...SMS, 'MessagingBinding.Address': `+1555020${i}` });
  expect((await participant({ ...SMS, 'MessagingBinding.Address': '+1555' })).status).toBe(400);
  expect((await participant({ Identity: 'ann' })).status).toBe(201);
});

const good = { Target: 'webhook', 'Configuration.Filters': ['onMessageAdded', 'onMessageUpdated'] };

test('a webhook shows its configuration', async () => {
  const form = { ...good, 'Configuration.Url': 'https://hook.example/', 'Configuration.Method': 'post' };
  expect((await webhook(form)).body).toMatchObject({
    target: 'webhook',
    configuration: { url: 'https://hook.example/', method: 'post', filters: good['Configuration.Filters'] },
  });
  const flow = `FW${'1'.repeat(32)}`;
  expect((await webhook({ Target: 'studio', 'Configuration.FlowSid': flow })).body.configuration).toEqual({
    flow_sid: flow,
  });
  expect((await webhook({ Target: 'trigger', 'Configuration.Triggers': ['help'] })).body.configuration).toEqual({
    filters: ['help'],
  });
});

test.each<[string, Record<string, string | string[]>, number]>([
  ['without a filter', { Target: 'webhook' }, 50370],
  ['with a filter that is no event', { ...good, 'Configuration.Filters': ['onRain'] }, 50365],
  ['with a trigger without keywords', { Target: 'trigger' }, 1400],
  ['with six keywords', { Target: 'trigger', 'Configuration.Triggers': [...'abcdef'] }, 1400],
  ['with a long keyword', { Target: 'trigger', 'Configuration.Triggers': ['x'.repeat(249)] }, 1400],
  ['of Studio without a flow', { Target: 'studio' }, 1400],
])('refuses a webhook %s', async (_what, form, code) => {
  expect(await webhook(form)).toMatchObject({ status: 400, body: { code } });
});

test('a conversation has at most five webhooks', async () => {
  for (let i = 0; i < 5; i++) expect((await webhook(good)).status).toBe(201);
  expect(await webhook(good)).toMatchObject({ status: 400, body: { code: 50361 } });
  expect((await call('GET', `${conversation}/Webhooks`)).body.meta).toMatchObject({
    page_size: 5,
    next_page_url: null,
  });
});
