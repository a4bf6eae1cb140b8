import { load } from '../peers.js';
import { isJsonText } from '../../../src/contract/schema/json-text.js';
import { ofBody, type Validator } from './validator.js';

interface Type {
  nullable(): Type;
  optional(): Type;
  max(length: number): Type;
  regex(pattern: RegExp): Type;
  refine(check: (value: string) => boolean): Type;
  catchall(type: Type): Type;
  safeParse(body: unknown): { success: boolean };
}
interface Zod {
  string(): Type;
  unknown(): Type;
  url(): Type;
  enum(values: readonly string[]): Type;
  object(properties: Readonly<Record<string, Type>>): Type;
  looseObject(properties: Readonly<Record<string, Type>>): Type;
  record(key: Type, value: Type): Type;
  readonly iso: { datetime(options: object): Type };
}

export async function zod(): Promise<Validator> {
  const { z } = await load<{ z: Zod }>('zod');
  const type = conversation(z);
  return ofBody((body) => type.safeParse(body).success);
}

function conversation(z: Zod): Type {
  const sid = (prefix: string) =>
    z
      .string()
      .regex(new RegExp(`^${prefix}[0-9a-fA-F]{32}$`))
      .nullable();
  const date = z.iso.datetime({ offset: true });
  const uri = z.url();
  const links = ['export', 'messages', 'webhooks', 'participants'].map((name) => [name, uri.optional()]);
  return z.looseObject({
    account_sid: sid('AC'),
    chat_service_sid: sid('IS'),
    messaging_service_sid: sid('MG'),
    sid: sid('CH'),
    friendly_name: z.string().max(256).nullable(),
    unique_name: z.string().nullable(),
    attributes: z.string().refine(isJsonText).nullable(),
    state: z.enum(['inactive', 'active', 'closed', 'initializing']),
    date_created: date.nullable(),
    date_updated: date.nullable(),
    timers: z.looseObject({ date_inactive: date.optional(), date_closed: date.optional() }).nullable(),
    url: uri.nullable(),
    links: z
      .object(Object.fromEntries(links) as Record<string, Type>)
      .catchall(uri)
      .nullable(),
    bindings: z.record(z.string(), z.unknown()).nullable().optional(),
  });
}
