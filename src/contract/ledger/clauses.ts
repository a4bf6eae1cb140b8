import { join, valueAt } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import { ruleClauses, schemaClauses } from './schema-clauses.js';

/** One assertion of a contract. */
export interface Clause {
  /** JSON Pointer into the contract, `#` first. */
  readonly pointer: string;
  /** What it asserts: the keyword that holds it, such as `type`, `required`, `headers` or `responses`. */
  readonly kind: string;
}

type Node = Readonly<Record<string, unknown>>;
type Walk = (node: Node, pointer: string) => Iterable<Clause>;

/** Maps of OpenAPI in which `x-…` is an extension; in others it is a name, of a header for instance. */
const EXTENSIBLE = ['paths', 'responses'];

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Every assertion of an OpenAPI document, at the place where it is written: a `$ref` is not followed, its target is
 * listed where it stands. What a YAML alias repeats is listed at each of its places.
 */
export function clausesOf(document: object): Clause[] {
  return [...documentClauses(document as Node)];
}

function* documentClauses(document: Node): Generator<Clause> {
  yield* callClauses(document, '#');
  yield* members(document, '#', 'paths', path, { counts: true });
  const components = valueAt(document, '/components');
  if (!isObject(components)) return;
  const at = '#/components';
  yield* members(components, at, 'securitySchemes', (node, pointer) =>
    present(node, pointer, 'type', 'scheme', 'in', 'name'),
  );
  yield* members(components, at, 'parameters', parameter, { counts: true });
  yield* members(components, at, 'headers', header);
  yield* members(components, at, 'requestBodies', requestBody);
  yield* members(components, at, 'responses', response);
  yield* members(components, at, 'schemas', schemaClauses);
  yield* members(components, at, 'pathItems', path);
}

/** Where calls go to and how they identify themselves: of the whole document, a path or an operation. */
function* callClauses(holder: Node, pointer: string): Generator<Clause> {
  yield* members(holder, pointer, 'servers', (node, at) => present(node, at, 'url'));
  yield* members(holder, pointer, 'security', none, { counts: true });
}

function* path(item: Node, pointer: string): Generator<Clause> {
  yield* callClauses(item, pointer);
  yield* members(item, pointer, 'parameters', parameter, { counts: true });
  for (const method of METHODS) {
    const operation = item[method];
    if (!isObject(operation)) continue;
    const at = join(pointer, method);
    yield { pointer: at, kind: 'operation' };
    yield* present(operation, at, 'operationId', 'requestBody');
    yield* callClauses(operation, at);
    yield* members(operation, at, 'parameters', parameter, { counts: true });
    if (isObject(operation.requestBody)) yield* requestBody(operation.requestBody, join(at, 'requestBody'));
    yield* members(operation, at, 'responses', response, { counts: true });
  }
}

function* parameter(node: Node, pointer: string): Generator<Clause> {
  if (node.required === true) yield { pointer: join(pointer, 'required'), kind: 'required' };
  yield* schemaClauses(node.schema, join(pointer, 'schema'));
  yield* members(node, pointer, 'content', mediaType, { counts: true });
}

/** A header is written like a parameter. */
const header = parameter;

function* requestBody(node: Node, pointer: string): Generator<Clause> {
  if (node.required === true) yield { pointer: join(pointer, 'required'), kind: 'required' };
  yield* members(node, pointer, 'content', mediaType, { counts: true });
}

function* response(node: Node, pointer: string): Generator<Clause> {
  yield* members(node, pointer, 'headers', header, { counts: true });
  yield* members(node, pointer, 'content', mediaType, { counts: true });
  yield* ruleClauses(node, pointer);
}

function* mediaType(node: Node, pointer: string): Generator<Clause> {
  yield* schemaClauses(node.schema, join(pointer, 'schema'));
}

const none = (): Clause[] => [];

function* present(node: Node, pointer: string, ...keywords: string[]): Generator<Clause> {
  for (const kind of keywords) if (node[kind] !== undefined) yield { pointer: join(pointer, kind), kind };
}

/** Walks the members of a map or list. With `counts` each member is a clause itself: its being there asserts something. */
function* members(holder: Node, pointer: string, kind: string, walk: Walk, { counts = false } = {}): Generator<Clause> {
  const map = holder[kind];
  if (map === null || typeof map !== 'object') return;
  for (const [key, node] of Object.entries(map)) {
    const at = join(pointer, kind, key);
    if (!isObject(node) || (EXTENSIBLE.includes(kind) && key.startsWith('x-'))) continue;
    if (counts) yield { pointer: at, kind };
    yield* walk(node, at);
  }
}
