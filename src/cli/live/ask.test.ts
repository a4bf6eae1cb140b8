import { expect, test } from '@jest/globals';
import { recording } from '../../../contract-tests/support/cases.js';
import { ownContract } from '../../contract/own.js';
import type { Attempt } from '../call-once.js';
import { ask } from './ask.js';
import { createPace } from './pace.js';
import { quickTiming } from './timing-in-tests.js';

const good = recording('fetch-by-sid.json');
const answer = (changes: object, error?: object): Attempt =>
  ({ exchange: { ...good, response: { ...good.response, ...changes } }, error }) as Attempt;
const withBody = (changes: object) => answer({ body: { ...(good.response.body as object), ...changes } });

const clean = withBody({});
const asleep = withBody({ state: 'asleep' });
const noSid = withBody({ sid: 5 });
const both = withBody({ sid: 5, state: 'asleep' });
const drifted = withBody({ colour: 'red' });
const unreadable = { name: 'ResponseParseError', reason: 'media-type' };
const html = answer({ body: undefined, text: '<h1>', headers: { 'content-type': 'text/html' } }, unreadable);
const cut = answer({ body: undefined, text: '{"sid":"CH' }, { name: 'ResponseParseError', reason: 'cut' });
const status = (code: number) => answer({ status: code }, { name: 'ApiError', status: code });
const reset: Attempt = { error: { name: 'ConnectionError', message: 'no answer' } as never };

async function asked(
  attempts: readonly Attempt[],
  counted: readonly ('breaking' | 'drift')[] = ['breaking'],
  max = 99,
) {
  const left = [...attempts];
  const pace = createPace({ maxRequests: max, timing: quickTiming() });
  const { exchange, trouble, unconfirmed } = await ask(
    () => Promise.resolve(left.shift() ?? attempts.at(-1)!),
    { contract: ownContract, pace, counted }, // prettier-ignore
  );
  const place = attempts.findIndex((one) => one.exchange === exchange);
  return {
    answer: exchange && place,
    trouble: trouble?.code,
    unconfirmed: unconfirmed?.map(({ code }) => code),
  };
}

const nothing = { answer: undefined, trouble: undefined, unconfirmed: undefined };
const cases: [what: string, attempts: Attempt[], want: Partial<typeof nothing> | object][] = [
  ['a clean answer counts at once', [clean], { answer: 0 }],
  ['trouble is waited out', [status(429), reset, status(503), clean], { answer: 3 }],
  ['trouble that stays is trouble', [status(503)], { trouble: 'environment.server-error' }],
  ['a refusal is not repeated', [status(401), clean], { trouble: 'environment.credentials' }],
  ['a missing subject is not repeated', [status(404), clean], { trouble: 'environment.subject' }],
  ['a redirect is not followed', [status(302), clean], { trouble: 'environment.redirect' }],
  ['a cut body is asked for again', [cut, clean], { answer: 1 }],
  ['a body that is always cut is no finding', [cut], { trouble: 'environment.body' }],
  ['a finding counts when it shows again', [asleep, asleep], { answer: 0 }],
  ['a finding that does not show again does not count', [asleep, clean], { answer: 1, unconfirmed: ['schema.enum'] }],
  ['what shows twice counts, whatever shows in between', [asleep, noSid, asleep, noSid], { answer: 0 }],
  ['what shows twice counts, alone', [both, asleep], { answer: 1 }],
  ['what shows once is asked for until it shows again', [asleep, both, both], { answer: 1 }],
  ['trouble between two answers does not matter', [asleep, reset, status(429), asleep], { answer: 0 }],
  [
    'a finding that trouble keeps from being confirmed does not count',
    [asleep, status(503)],
    { trouble: 'environment.server-error', unconfirmed: ['schema.enum'] },
  ],
  ['a foreign page has to come each of five times', [html, html, html, html, html], { answer: 0 }],
  ['trouble before a foreign page does not matter', [reset, html, html, html, html, html], { answer: 1 }],
  ['a foreign page between troubles does not count', [html, reset, html, html, html, html], { unconfirmed: ['content-type.undocumented'] }], // prettier-ignore
  ['a foreign page that gives way does not count', [html, html, html, clean], { answer: 3, unconfirmed: ['content-type.undocumented'] }], // prettier-ignore
  ['a foreign page between two findings does not matter', [asleep, html, asleep], { answer: 0 }],
  ['drift that does not count is no reason to ask again', [drifted, clean], { answer: 0 }],
];

test.each(cases)('%s', async (_what, attempts, want) => {
  const { answer: place, ...got } = await asked(attempts);
  const { answer: wanted, ...rest } = { ...nothing, ...want };
  expect(got).toEqual(rest);
  if (wanted === undefined) expect(place).toBeUndefined();
  else expect(attempts[place!]).toBe(attempts[wanted]);
});

test('drift that counts has to show again', async () => {
  const counted = ['breaking', 'drift'] as const;
  expect(await asked([drifted, clean], counted)).toMatchObject({ unconfirmed: ['property.undocumented'] });
  expect(await asked([drifted, drifted], counted)).toMatchObject({ answer: 0, unconfirmed: undefined });
});

test('a finding for whose second answer there is no budget does not count', async () => {
  expect(await asked([asleep], ['breaking'], 1)).toEqual({
    answer: undefined,
    trouble: 'environment.budget',
    unconfirmed: ['schema.enum'],
  });
});

test('an error page of somebody on the way is no finding', async () => {
  const page = answer(
    { status: 400, body: undefined, text: '<h1>', headers: { 'content-type': 'text/html' } },
    { name: 'ApiError', status: 400 },
  );
  expect(await asked([page])).toMatchObject({ trouble: 'environment.body', answer: undefined });
});
