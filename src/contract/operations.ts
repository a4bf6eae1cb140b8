import { rulesTest } from './checks/rules-test.js';
import type { Content, Header, Operation, Parameter, ResponseSpec, Rule, SchemaAt } from './contract.js';
import type { Severity } from './finding.js';
import { pagingAt, type Paging } from './paging.js';
import { join, valueAt } from './pointer.js';
import { itemTypesOf } from './schema/item-types.js';
import { isObject, placeAt, typesOf, type Direction } from './schema/schema.js';
import { closedNamesAt, schemasInPlace, wantedSchemasBelow } from './walk-schemas.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Headers that OpenAPI 3.1 (4.8.12.1, 4.8.17) tells readers to ignore where a contract lists them. */
const IGNORED_HEADERS = { parameter: ['accept', 'content-type', 'authorization'], response: ['content-type'] };

/** How the caller gets from a schema's pointer to its quick test. */
export type SchemaAtPointer = (pointer: string, direction: Direction) => SchemaAt;

/** Reads the table of operations from an OpenAPI 3.0 or 3.1 document whose references are known to be good. */
export function operationsOf(document: object, schemaAt: SchemaAtPointer): Operation[] {
  const reader = new Reader(document, schemaAt);
  const paths = valueAt(document, '/paths');
  return Object.keys(isObject(paths) ? paths : {})
    .filter((path) => path.startsWith('/'))
    .flatMap((path) => reader.path(path));
}

/** Reads all of what is else read when it is needed: what cannot be read is then told at once. */
export function readWhole(operations: readonly Operation[]): readonly Operation[] {
  const holders = operations.flatMap(({ body, responses }) => [...(body ? [body] : []), ...Object.values(responses)]);
  for (const holder of new Set(holders)) for (const { rules } of Object.values(holder.content)) void rules;
  return operations;
}

/** A `$ref`-free place of the document. */
interface Node {
  readonly pointer: string;
  readonly value: Record<string, unknown>;
}

class Reader {
  /** What is referred to from many operations is read once. */
  private readonly responses = new Map<string, ResponseSpec>();
  private readonly parametersAt = new Map<string, Parameter | undefined>();

  constructor(
    readonly document: object,
    readonly schemaAt: SchemaAtPointer,
  ) {}

  path(path: string): Operation[] {
    const item = this.node(join('#/paths', path));
    return METHODS.filter((method) => isObject(item.value[method])).map((method) => this.operation(path, method, item));
  }

  private operation(path: string, method: string, item: Node): Operation {
    const { pointer, value } = this.node(join(item.pointer, method));
    const body = this.requestBody(pointer, value);
    const parameters = this.parameters(item, { pointer, value });
    const paging = this.paging({ pointer, value }, parameters);
    const responses = later(() => this.responsesOf({ pointer, value }));
    return {
      operationId: typeof value.operationId === 'string' ? value.operationId : `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      pointer,
      secured: isSecured(value.security ?? valueAt(this.document, '/security')),
      parameters,
      ...(body && { body }),
      ...(paging && { paging }),
      get responses() {
        return responses();
      },
    };
  }

  private responsesOf({ pointer, value }: Node): Operation['responses'] {
    return this.members(pointer, value, 'responses', (node) =>
      once(this.responses, node.pointer, () => this.response(node)),
    );
  }

  /** The parameters of the path item, and over them those of the operation. */
  private parameters(...levels: Node[]): Parameter[] {
    const byName = new Map<string, Parameter>();
    for (const { pointer, value } of levels) {
      const list = Array.isArray(value.parameters) ? value.parameters : [];
      for (const i of list.keys()) {
        const node = this.node(join(pointer, 'parameters', i));
        const parameter = once(this.parametersAt, node.pointer, () => this.parameter(node));
        if (parameter) byName.set(`${parameter.in} ${parameter.name}`, parameter);
      }
    }
    return [...byName.values()];
  }

  private parameter({ pointer, value }: Node): Parameter | undefined {
    const place = value.in as Parameter['in'];
    const name = String(value.name);
    if (place === 'header' && IGNORED_HEADERS.parameter.includes(name.toLowerCase())) return undefined;
    return { name, in: place, required: value.required === true, pointer, ...this.typed(pointer, value, 'request') };
  }

  private requestBody(pointer: string, operation: Record<string, unknown>): Operation['body'] {
    if (!isObject(operation.requestBody)) return undefined;
    const node = this.node(join(pointer, 'requestBody'));
    const content = this.content(node, 'request', []);
    const schemas = Object.values(content).map((one) => one.pointer);
    const fields = schemas.map((one) => closedNamesAt(this.document, one));
    return {
      pointer: node.pointer,
      required: node.value.required === true,
      ...(fields.every((names) => names !== undefined) && { fields: [...new Set(fields.flat())] }),
      content,
    };
  }

  private paging(operation: Node, parameters: readonly Parameter[]): Paging | undefined {
    const queryNames = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    const responses = isObject(operation.value.responses) ? Object.keys(operation.value.responses) : [];
    return responses
      .filter((status) => /^2/.test(status))
      .map((status) => pagingAt(this.node(join(operation.pointer, 'responses', status)), queryNames))
      .find(Boolean);
  }

  private response(node: Node): ResponseSpec {
    const headers = this.members(node.pointer, node.value, 'headers', (header, name) => this.header(header, name));
    const byName = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), header] as const);
    return {
      pointer: node.pointer,
      headers: Object.fromEntries(byName.filter(([name]) => !IGNORED_HEADERS.response.includes(name))),
      content: this.content(node, 'response', rulesAt(node, '')),
    };
  }

  private header({ pointer, value }: Node, name: string): Header {
    return { name, required: value.required === true, pointer, ...this.typed(pointer, value, 'response') };
  }

  private content(node: Node, direction: Direction, rules: readonly Rule[]): Record<string, Content> {
    return this.members(node.pointer, node.value, 'content', ({ pointer }) => {
      const schema = join(pointer, 'schema');
      const marked = later(() => this.markedBelow(schema, rules));
      return {
        ...this.schemaAt(schema, direction),
        get rules() {
          return marked().rules;
        },
        get keepsRules() {
          return marked().keepsRules;
        },
        get personal() {
          return marked().personal;
        },
      };
    });
  }

  /** What the schemas of a body are marked with: the rules that it keeps, and what of it is personal. */
  private markedBelow(schema: string, rules: readonly Rule[]) {
    const applied = wantedSchemasBelow(this.document, schema, (one) => 'x-rules' in one || isPersonal(one));
    const all = unique([
      ...rules,
      ...applied.flatMap((one) => rulesAt({ pointer: one.pointer, value: one.schema }, one.base)),
    ]);
    return {
      rules: all,
      keepsRules: all.length > 0 ? rulesTest(all) : undefined,
      personal: [...new Set(applied.filter(({ schema: one }) => isPersonal(one)).map(({ base }) => base))],
    };
  }

  /** A parameter or header: its schema stands in `schema`, or in the one media type of its `content`. */
  private typed(pointer: string, value: Record<string, unknown>, direction: Direction) {
    const mediaType = isObject(value.content) ? Object.keys(value.content)[0] : undefined;
    const at = mediaType === undefined ? join(pointer, 'schema') : join(pointer, 'content', mediaType, 'schema');
    const types = [...new Set(schemasInPlace(this.document, at).flatMap(({ schema }) => typesOf(schema)))];
    return {
      types: mediaType === undefined ? types : [],
      ...(types.includes('array') && { itemTypes: itemTypesOf(this.document, at) }),
      schema: this.schemaAt(at, direction),
    };
  }

  private members<T>(
    pointer: string,
    value: Record<string, unknown>,
    keyword: string,
    read: (node: Node, key: string) => T,
  ): Record<string, T> {
    const members = isObject(value[keyword]) ? value[keyword] : {};
    const extensible = keyword === 'responses'; // elsewhere `x-…` is a name, of a header for instance
    const keys = Object.keys(members).filter((key) => !(extensible && key.startsWith('x-')));
    return Object.fromEntries(keys.map((key) => [key, read(this.node(join(pointer, keyword, key)), key)]));
  }

  private node(pointer: string): Node {
    const place = placeAt(this.document, pointer);
    const value = isObject(place.schema) ? place.schema : {};
    return typeof value.$ref === 'string' ? this.node(value.$ref) : { pointer, value };
  }
}

/** What is read when somebody asks for it: a small run against a large contract needs little of it. */
function later<T>(read: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => (value ??= { is: read() }).is;
}

function once<T>(known: Map<string, T>, pointer: string, read: () => T): T {
  if (!known.has(pointer)) known.set(pointer, read());
  return known.get(pointer)!;
}

const isSecured = (security: unknown): boolean =>
  Array.isArray(security) &&
  security.length > 0 &&
  security.every((one) => isObject(one) && Object.keys(one).length > 0);

/** `x-pii` is ours, `x-twilio.pii` the vendor's own mark in its published file. */
const isPersonal = (schema: Record<string, unknown>): boolean =>
  schema['x-pii'] !== undefined || (isObject(schema['x-twilio']) && schema['x-twilio'].pii !== undefined);

function rulesAt({ pointer, value }: Node, base: string): Rule[] {
  const rules = value['x-rules'];
  return Object.entries(isObject(rules) ? rules : {}).flatMap(([name, rule]) =>
    isObject(rule)
      ? [
          {
            pointer: join(pointer, 'x-rules', name),
            base,
            ...(rule as unknown as Omit<Rule, 'pointer' | 'base' | 'severity'>),
            severity: (rule.severity as Severity | undefined) ?? 'drift',
          },
        ]
      : [],
  );
}

function unique(rules: readonly Rule[]): Rule[] {
  return [...new Map(rules.map((rule) => [`${rule.base} ${rule.pointer}`, rule])).values()];
}
