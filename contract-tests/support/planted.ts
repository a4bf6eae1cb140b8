import type { Exchange } from '../../src/contract/exchange.js';
import { recording } from './cases.js';
import type { Random } from './random.js';

/** An exchange with secrets in one place of every kind. */
export interface Planted {
  readonly exchange: Exchange;
  readonly secrets: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const HEX = '0123456789abcdef';
const WORDS = ['Änne', 'Müller', 'Łukasz', 'Страхова', 'Нинель', '渡辺直美', '김수현', 'Ελένη', 'mertens', 'OBrien'];

const run = (random: Random, length: number, letters: string): string =>
  Array.from({ length }, () => random.pick([...letters])).join('');

/** A text that nobody else may see, of any kind. */
export function secretFrom(random: Random): string {
  const token = (length: number) => run(random, length, LETTERS);
  return random.pick([
    () => token(12 + random.below(20)),
    () => random.pick(['CH', 'AC', 'SK', 'US', 'IM']) + run(random, 32, HEX),
    () => `${run(random, 7, 'abcdefghij')}.${run(random, 8, 'klmnopqrst')}@${run(random, 9, 'uvwxyz')}.example.org`,
    () => `+49151${run(random, 8, '0123456789')}`,
    () => `${random.pick(WORDS)} ${random.pick(WORDS)} ${token(8)}`,
    () => `eyJ${token(20)}.eyJ${token(30)}.${token(30)}`,
    () => `p@ss "w/ord"\\${token(9)}&<é>`,
    () =>
      `${run(random, 8, HEX)}-${run(random, 4, HEX)}-4${run(random, 3, HEX)}-a${run(random, 3, HEX)}-${run(random, 12, HEX)}`,
    () => `first line ${token(8)}\nsecond line ${token(9)}\r\n\tthird`,
  ])();
}

const escaped = (text: string): string =>
  [...Array(text.length).keys()].map((i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
const entities = (text: string): string => [...text].map((char) => `&#${char.codePointAt(0)};`).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const quoted = (text: string): string => JSON.stringify(text);
const path = encodeURIComponent;

/** Puts a fresh secret into every place where one could be. */
export function plantedFrom(random: Random, status = 200): Planted {
  const secrets: string[] = [];
  const secret = (): string => {
    secrets.push(secretFrom(random));
    return secrets.at(-1)!;
  };
  const plain = (): string => {
    secrets.push(run(random, 14, LETTERS));
    return secrets.at(-1)!;
  };
  const phone = (): number => {
    secrets.push(`49151${run(random, 8, '123456789')}`);
    return Number(secrets.at(-1));
  };
  const base = recording(status === 200 ? 'vendor-headers.json' : 'error-404-with-details.json');
  const name = secret();
  const service = `IS${run(random, 32, HEX)}`;
  secrets.push(service);
  const hosts = 'https://conversations.twilio.com/v1/Services';
  const body =
    status === 200
      ? {
          ...(base.response.body as object),
          chat_service_sid: service,
          unique_name: name,
          friendly_name: `${secret()}, ${entities(secret())} and ${base64(secret())}`,
          attributes: `{"a": ${quoted(secret())}, ${quoted(secret())}: [true, null, ${phone()}, -1.5e3],
            "b": ${quoted(JSON.stringify({ c: secret(), [secret()]: JSON.stringify([secret(), { d: secret() }]) }))},
            "e": "${escaped(secret())}", "f": ${quoted(path(secret()))}, "g": ${quoted(base64(secret()))}}`,
          bindings: { [secret()]: { [secret()]: secret(), number: phone(), list: [secret(), [phone(), false]] } },
          state: plain(),
          timers: { date_closed: secret(), date_inactive: plain(), [secret()]: '2015-12-16T22:18:37Z' },
          links: {
            [secret()]: `${hosts}/${service}/Conversations/${path(secret())}?Token=${path(secret())}&${path(secret())}=1#${path(secret())}`,
            messages: `https://${plain()}:${plain()}@${plain()}.example.net:8080/${path(secret())}/Messages`,
            export: secret(),
          },
          account_sid: secret(),
          messaging_service_sid: `${secret()} `,
          [secret()]: secret(),
          undocumented: { [secret()]: phone(), text: secret(), many: [{ [secret()]: secret() }] },
          another: phone(),
        }
      : {
          code: 20404,
          message: `The resource /Services/${service}/Conversations/${path(name)} of ${secret()} was not found`,
          detail: `${secret()} <b>${entities(secret())}</b> ${escaped(secret())}`,
          more_info: `https://www.twilio.com/docs/errors/20404?for=${path(secret())}`,
          status: 404,
          details: { [secret()]: secret(), tried: [secret(), phone()], json: JSON.stringify({ [secret()]: phone() }) },
        };
  return {
    secrets,
    exchange: {
      request: {
        method: 'GET',
        url: `https://${plain()}:${plain()}@conversations.twilio.com/v1/Services/${service}/Conversations/${path(name)}?${path(secret())}=${path(secret())}&api_key=${path(secret())}#${path(secret())}`,
        headers: {
          accept: 'application/json',
          authorization: `Basic ${base64(`SK${plain()}:${plain()}`)}`,
          cookie: `id=${plain()}`,
          'user-agent': `agent/${plain()}`,
          [`x-${plain().toLowerCase()}`]: plain(),
        },
      },
      response: {
        status,
        headers: {
          ...base.response.headers,
          'twilio-request-id': plain(),
          'x-home-region': secret().replace(/[^\x20-\x7e]/g, ''),
          'set-cookie': `session=${plain()}; Path=/`,
          'content-type': `application/json; boundary=${plain()}`,
          etag: `"${plain()}"`,
          via: `1.1 ${plain()}.example.net`,
          location: `https://example.net/${plain()}?x=${plain()}`,
          'x-amz-cf-id': base64(plain()),
          'twilio-request-duration': plain(),
          vary: `Origin, ${plain()}`,
          [`x-${plain().toLowerCase()}`]: plain(),
        },
        body,
      },
      source: secret(),
      evidence: 'live',
    },
  };
}
