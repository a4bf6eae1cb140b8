import type { Contract, Operation } from './contract.js';
import { templateSource, variablesOf } from './url-template.js';

/** The operation that a request belongs to, and its path parameters, decoded. */
export interface Match {
  readonly operation: Operation;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** What a request is to the contract. */
export type Matched = Match | { readonly unknown: 'path' | 'method' };

/** Finds the operation of a request by its method and the path of its URL (absolute, or a path alone). */
export function matchOperation(contract: Contract, method: string, url: string): Matched {
  if (!URL.canParse(url, 'http://relative.invalid')) return { unknown: 'path' };
  const path = new URL(url, 'http://relative.invalid').pathname;
  const candidates = pathsBelowServers(contract.servers, path).flatMap((below) =>
    matchesOf(contract.operations, below),
  );
  const match = candidates.find(({ operation }) => operation.method === method.toUpperCase());
  return match ?? { unknown: candidates.length > 0 ? 'method' : 'path' };
}

/** The path below each server's own path, then the path itself. */
function pathsBelowServers(servers: readonly string[], path: string): string[] {
  const bases = servers.flatMap((server) => baseOf(serverPath(server)).exec(path)?.[0] ?? []);
  return [...bases.filter((base) => base !== '').map((base) => path.slice(base.length)), path];
}

const basePatterns = new Map<string, RegExp>();

/** Matches the path of a server at the start of a path, its variables filled in somehow. */
function baseOf(base: string): RegExp {
  let regExp = basePatterns.get(base);
  if (!regExp) {
    regExp = new RegExp(`^${templateSource(base, '[^/]+')}(?=/)`);
    basePatterns.set(base, regExp);
  }
  return regExp;
}

/** The path of a server URL, without a slash at the end; variables stay as they stand. */
export const serverPath = (server: string): string =>
  server.replace(/^(?:[a-z][a-z0-9+.-]*|\{[^{}]+\}):\/\/[^/]*/i, '').replace(/\/+$/, '');

function matchesOf(operations: readonly Operation[], path: string): Match[] {
  return operations
    .flatMap((operation) => {
      const template = templateOf(operation.path);
      const values = template.regExp.exec(path)?.slice(1);
      if (!values) return [];
      const pathParameters = Object.fromEntries(template.names.map((name, i) => [name, decode(values[i]!)]));
      return [{ operation, pathParameters, templated: template.names.length }];
    })
    .sort((one, other) => one.templated - other.templated); // a concrete path goes before a templated one (OpenAPI 3.1, 4.8.8.2)
}

interface Template {
  readonly names: readonly string[];
  readonly regExp: RegExp;
}

const templates = new Map<string, Template>();

function templateOf(path: string): Template {
  let template = templates.get(path);
  if (!template) {
    template = { names: variablesOf(path), regExp: new RegExp(`^${templateSource(path, '([^/]+)')}$`) };
    templates.set(path, template);
  }
  return template;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // not well-formed: the text as it came is all there is
  }
}
