import { load } from '../peers.js';
import { isJsonText } from '../../../src/contract/schema/json-text.js';
import { ofBody, type Validator } from './validator.js';

type Type = object;
type Properties = Readonly<Record<string, Type>>;
interface Types {
  String(options?: object): Type;
  Null(): Type;
  Unknown(): Type;
  Literal(value: string): Type;
  Union(types: readonly Type[]): Type;
  Optional(type: Type): Type;
  Object(properties: Properties, options?: object): Type;
  Record(key: Type, value: Type): Type;
  Refine(type: Type, check: (value: string) => boolean): Type;
}
type Compile = (type: Type) => { Check(body: unknown): boolean; IsAccelerated(): boolean };

export async function typebox(): Promise<Validator> {
  const { Type } = await load<{ Type: Types }>('typebox');
  const { Compile } = await load<{ Compile: Compile }>('typebox/compile');
  const validator = Compile(conversation(Type));
  if (!validator.IsAccelerated()) throw new Error('it interprets the type in place of compiling it');
  return ofBody((body) => validator.Check(body));
}

function conversation(t: Types): Type {
  const nullable = (type: Type) => t.Union([type, t.Null()]);
  const sid = (prefix: string) => nullable(t.String({ pattern: `^${prefix}[0-9a-fA-F]{32}$` }));
  const date = t.String({ format: 'date-time' });
  const uri = t.String({ format: 'uri' });
  const links = ['export', 'messages', 'webhooks', 'participants'].map((name) => [name, t.Optional(uri)]);
  return t.Object({
    account_sid: sid('AC'),
    chat_service_sid: sid('IS'),
    messaging_service_sid: sid('MG'),
    sid: sid('CH'),
    friendly_name: nullable(t.String({ maxLength: 256 })),
    unique_name: nullable(t.String()),
    attributes: nullable(t.Refine(t.String(), isJsonText)),
    state: t.Union(['inactive', 'active', 'closed', 'initializing'].map((state) => t.Literal(state))),
    date_created: nullable(date),
    date_updated: nullable(date),
    timers: nullable(t.Object({ date_inactive: t.Optional(date), date_closed: t.Optional(date) })),
    url: nullable(uri),
    links: nullable(t.Object(Object.fromEntries(links) as Properties, { additionalProperties: uri })),
    bindings: t.Optional(nullable(t.Record(t.String(), t.Unknown()))),
  });
}
