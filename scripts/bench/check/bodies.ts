import { documentedExchange } from '../documented-example.js';

type Body = Record<string, unknown>;

const edited = (edit: (body: Body) => void): Body => {
  const { body } = documentedExchange().response as { body: Body };
  edit(body);
  return body;
};
const withMember = (name: string, value: unknown) => edited((body) => (body[name] = value));
const inside = (name: string, member: string, value: unknown) =>
  edited((body) => ((body[name] as Body)[member] = value));

/** Bodies that keep the contract, by what is rare about them. */
export const goodBodies: Readonly<Record<string, Body>> = {
  'all that may be null': edited((body) => {
    for (const name of Object.keys(body)) if (name !== 'state') body[name] = null;
  }),
  'a leap day': inside('timers', 'date_closed', '2016-02-29T12:00:00Z'),
  'a date with offset': inside('timers', 'date_closed', '2016-01-01T12:00:00.5+02:00'),
  '256 characters outside the BMP': withMember('friendly_name', '😀'.repeat(256)),
  'no bindings': edited((body) => delete body.bindings),
};

/** Bodies with one fault each, by that fault. */
export const faultyBodies: Readonly<Record<string, Body>> = {
  'wrong state': withMember('state', 'asleep'),
  'state null': withMember('state', null),
  'short SID': withMember('sid', 'CH123'),
  "another kind's SID": withMember('sid', `SM${'a'.repeat(32)}`),
  'SID with a line break': withMember('sid', `CH${'a'.repeat(32)}\n`),
  '30 February': withMember('date_created', '2015-02-30T22:18:37Z'),
  'date in words': withMember('date_updated', 'Wed, 16 Dec 2015 22:18:38 GMT'),
  'date as number': withMember('date_updated', 1_450_304_318),
  'bad date in timers': inside('timers', 'date_closed', '2015-12-16'),
  'sid missing': edited((body) => delete body.sid),
  'links missing': edited((body) => delete body.links),
  'relative URI': withMember('url', '/v1/Services'),
  'relative URI in links': inside('links', 'messages', 'Messages'),
  'relative URI in a new link': inside('links', 'roles', 'Roles'),
  'URI with a blank': withMember('url', 'https://conversations.twilio.com/v1/a b'),
  'attributes not JSON': withMember('attributes', '{ topic: feedback }'),
  'attributes parsed': withMember('attributes', { topic: 'feedback' }),
  'name too long': withMember('friendly_name', 'a'.repeat(257)),
  'bindings a list': withMember('bindings', []),
  'body a list': [] as unknown as Body,
};
