import type { Contract, Operation } from './contract.js';
import { pathOf } from './plain-url.js';
import { templateSource, variablesOf } from './url-template.js';

/** The operation that a request belongs to, and its path parameters, decoded. */
export interface Match {
  readonly operation: Operation;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** What a request is to the contract. */
export type Matched = Match | { readonly unknown: 'path' | 'method' };

/** Finds the operation of a request by its method and the path of its URL (absolute, or a path alone). */
export function matchOperation({ servers, operations }: Contract, method: string, url: string): Matched {
  const path = pathOf(url);
  if (path === undefined) return { unknown: 'path' };
  const templates = templatesOf(operations);
  const ofMethod = templates.byMethod.get(method.toUpperCase()) ?? [];
  const paths = pathsBelowServers(servers, path);
  for (const below of paths) {
    for (const template of ofMethod[countSlashes(below)] ?? []) {
      const values = template.regExp.exec(below);
      if (values) return { operation: template.operation, pathParameters: parametersOf(template, values) };
    }
  }
  const isKnown = paths.some((below) => templates.all.some(({ regExp }) => regExp.test(below)));
  return { unknown: isKnown ? 'method' : 'path' };
}

const basesOfServers = new WeakMap<readonly string[], readonly RegExp[]>();

/** The path below each server's own path, then the path itself. */
export function pathsBelowServers(servers: readonly string[], path: string): string[] {
  let bases = basesOfServers.get(servers);
  if (!bases) {
    bases = servers
      .map(serverPath)
      .filter((base) => base !== '')
      .map(basePattern);
    basesOfServers.set(servers, bases);
  }
  const below = bases.flatMap((base) => base.exec(path)?.[0] ?? []).map((base) => path.slice(base.length));
  return [...below, path];
}

/** Matches the path of a server at the start of a path, its variables filled in somehow. */
const basePattern = (base: string): RegExp => new RegExp(`^${templateSource(base, '[^/]+')}(?=/)`);

/** The path of a server URL, without a slash at the end; variables stay as they stand. */
export const serverPath = (server: string): string =>
  server.replace(/^(?:[a-z][a-z0-9+.-]*|\{[^{}]+\}):\/\/[^/]*/i, '').replace(/\/+$/, '');

interface Template {
  readonly operation: Operation;
  readonly names: readonly string[];
  readonly regExp: RegExp;
}

interface Templates {
  readonly all: readonly Template[];
  /** By method, then by the number of slashes. */
  readonly byMethod: ReadonlyMap<string, readonly (readonly Template[])[]>;
}

const known = new WeakMap<readonly Operation[], Templates>();

function templatesOf(operations: readonly Operation[]): Templates {
  let templates = known.get(operations);
  if (!templates) known.set(operations, (templates = compile(operations)));
  return templates;
}

function compile(operations: readonly Operation[]): Templates {
  const all = operations
    .map((operation) => ({
      operation,
      names: variablesOf(operation.path),
      regExp: new RegExp(`^${templateSource(operation.path, '([^/]+)')}$`),
    }))
    .sort((one, other) => one.names.length - other.names.length); // a concrete path goes before a templated one (OpenAPI 3.1, 4.8.8.2)
  const byMethod = new Map<string, Template[][]>();
  for (const template of all) {
    const { method, path } = template.operation;
    const bySlashes = byMethod.get(method) ?? [];
    byMethod.set(method, bySlashes);
    (bySlashes[countSlashes(templateSource(path, ''))] ??= []).push(template);
  }
  return { all, byMethod };
}

function countSlashes(path: string): number {
  let count = 0;
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) count++;
  return count;
}

const parametersOf = ({ names }: Template, values: RegExpExecArray): Record<string, string> =>
  Object.fromEntries(names.map((name, i) => [name, decode(values[i + 1]!)]));

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // not well-formed: the text as it came is all there is
  }
}
