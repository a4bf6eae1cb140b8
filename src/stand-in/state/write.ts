import { checkResponse } from '../../contract/check.js';
import { tokensOf } from '../../contract/pointer.js';
import { answerWith } from '../answers.js';
import { Refused, type Behaviour, type Draft, type Write } from './behaviour.js';
import { handsOf } from './hands.js';
import { mendRules } from './mend-rules.js';
import type { Body, Collection, Resource } from './resource.js';
import { askedOf, type Call, type Setting } from './setting.js';
import { withName } from './store.js';
import { withSent } from './with-sent.js';
import { dateText, placeMembers } from './new-resource.js';

/**
 * Makes a resource, or changes one: what was sent is laid over what is there, the vendor has its say, and what the rules of
 * the contract make of it follows.
 *
 * @throws Refused where the vendor, a name that is taken, the schema of the answer or a lack of room refuses it
 */
export function write(setting: Setting, call: Call, collection: Collection, before?: Resource): Resource {
  const { vendor, store } = setting;
  const behaviour = vendor.behaviours[collection.kind.path] ?? {};
  const { sent, now } = call;
  const role = before ? ('update' as const) : ('create' as const);
  const wanted: Write = { role, sent, collection, now, ...(before && { before }) };
  const refusal = behaviour.refusals?.find(({ when }) => when(wanted));
  if (refusal) throw new Refused(refusal.status, refusal.message, refusal.code);
  const { body, notes } = draftOf(setting, call, wanted, behaviour);
  refuseTaken(collection, body, behaviour, before);
  const resource = before ?? store.add(collection, body, notes);
  if (before) store.change(before, body, notes);
  behaviour.follows?.(resource, wanted, handsOf(setting, call));
  return resource;
}

function draftOf(setting: Setting, call: Call, wanted: Write, behaviour: Behaviour): Draft {
  const { contract, vendor, made } = setting;
  const { collection, before, now, sent } = wanted;
  const { schema, rules, idName } = collection.kind;
  const start = before ? touched(before.body, vendor.updated, now) : made.body(collection, call);
  const laid = withSent(contract.clauses.document, schema, start, sent, behaviour.places);
  const draft = { body: laid.body, notes: before?.notes ?? {} };
  const { body, notes } = behaviour.finished?.(draft, wanted) ?? draft;
  const fixed = { ...body, ...placeMembers(collection), ...(before && { [idName]: before.body[idName] }) };
  const whole = before ? fixed : mendRules(fixed, rules, askedOf(setting, { ...call, pathParameters: {} }, 200), true);
  refuseUnfit(setting, call, whole, laid.places);
  return { body: whole, notes };
}

const touched = (body: Body, updated: string, now: number): Body =>
  Object.hasOwn(body, updated) ? { ...body, [updated]: dateText(now) } : body;

/** What was sent may fit the request and yet not what it becomes: text that should be JSON, for instance. */
function refuseUnfit({ contract }: Setting, call: Call, body: Body, places: readonly (readonly string[])[]): void {
  const { operation, pathParameters, url } = call;
  const { status, body: answered } = answerWith(contract, operation, body);
  if (answered === undefined) return;
  const exchange = { request: { method: operation.method, url: url.href }, response: { status, body: answered } };
  const isSent = (pointer: string) => {
    const told = tokensOf(pointer);
    return places.some((place) => place.every((token, i) => token === told[i]));
  };
  const unfit = checkResponse({ operation, pathParameters }, exchange, contract).find(
    ({ severity, location, pointer }) => severity === 'breaking' && location === 'response.body' && isSent(pointer),
  );
  if (unfit) throw new Refused(400, unfit.message);
}

/** An id or a name is one resource's of a collection. */
function refuseTaken(collection: Collection, body: Body, { unique = {} }: Behaviour, before?: Resource): void {
  if (!before && collection.items.has(String(body[collection.kind.idName])))
    throw new Refused(409, 'There is one with this id already');
  for (const name of collection.kind.names) {
    const value = body[name];
    const holder = typeof value === 'string' && value !== '' ? withName(collection, name, value) : undefined;
    if (!holder || holder === before) continue;
    const { status, code, message } = unique[name] ?? {
      status: 409,
      message: `There is one with this ${name} already`,
    };
    throw new Refused(status, message, code);
  }
}
