import type { Draft } from './make-exchange.js';

/** A fault that is put into an exchange with a conversation. */
export interface Fault {
  /** Whether a validator of the body alone can see it. */
  readonly isInBody: boolean;
  readonly put: (draft: Draft) => void;
}

const inBody = (name: string, value: unknown): Fault => ({
  isInBody: true,
  put: ({ response }) => (response.body[name] = value),
});
const elsewhere = (put: (draft: Draft) => void): Fault => ({ isInBody: false, put });

export const faults: readonly Fault[] = [
  inBody('state', 'asleep'),
  inBody('account_sid', 'AC123'),
  inBody('date_created', '2015-02-30T22:18:37Z'),
  inBody('url', '/v1/Services'),
  { isInBody: true, put: ({ response }) => delete response.body.sid },
  elsewhere(({ response }) => (response.body.region = 'ie1')), // the contract does not know it
  elsewhere(({ response }) => delete response.headers['content-type']),
  elsewhere(({ response }) => (response.headers['twilio-request-id'] = 'RQ123')),
  elsewhere(({ response }) => (response.body.chat_service_sid = `IS${'0'.repeat(32)}`)), // not the one that was asked for
  elsewhere(({ response }) => (response.body.links = { messages: 'https://example.com/Messages' })), // does not follow from the URL
];
