import type { Contract, Operation } from '../../contract.js';
import { serverPath, type Match } from '../../match.js';
import { plainOrigin, PLAIN_SEGMENT } from '../../plain-url.js';

/** A segment of a path that is a path parameter, and what it must not be so that no other operation is meant. */
export interface PathSlot {
  readonly name: string;
  /** Where it starts in the URL. */
  readonly start: number;
  readonly value: string;
  readonly not: readonly string[];
}

/**
 * The segments of a URL that may be others without the request belonging to another operation.
 * Empty where that is not plain to see.
 */
export function pathSlots(url: string, { operation }: Match, contract: Contract): PathSlot[] {
  const origin = plainOrigin(url);
  if (origin === undefined) return [];
  const path = url.slice(origin.length).split(/[?#]/, 1)[0]!;
  const segments = path.split('/').slice(1);
  const base = baseOf(contract, segments);
  if (base === undefined || !segments.every((segment) => PLAIN.test(segment))) return [];
  const template = operation.path.split('/').slice(1);
  const values = segments.slice(base);
  if (template.length !== values.length || !template.every((one, i) => isVariable(one) || one === values[i])) return [];

  const others = rivals(operation, template, values, contract.operations);
  if (!others) return [];
  let start = origin.length + 1;
  return segments.flatMap((value, i) => {
    const at = start;
    start += value.length + 1;
    const part = template[i - base];
    return i < base || !isVariable(part!)
      ? []
      : [{ name: part!.slice(1, -1), start: at, value, not: others[i - base]! }];
  });
}

const PLAIN = new RegExp(`^${PLAIN_SEGMENT}$`);

const isVariable = (segment: string): boolean => /^\{[^{}]+\}$/.test(segment);

/**
 * How many segments of a path are the path of a server. Undefined where the servers have different ones, or one that
 * the path may have by chance.
 */
function baseOf({ servers }: Contract, segments: readonly string[]): number | undefined {
  const [base = '', ...others] = [...new Set(servers.map(serverPath))];
  if (others.length > 0 || base.includes('{')) return undefined;
  const own = base.split('/').slice(1);
  return own.every((segment, i) => segment === segments[i]) ? own.length : undefined;
}

/**
 * For each segment, the texts that would lead to another operation of the same method. Undefined where one may be
 * told apart by part of a segment.
 */
function rivals(
  { method, path }: Operation,
  template: readonly string[],
  values: readonly string[],
  operations: readonly Operation[],
): string[][] | undefined {
  const not: string[][] = template.map(() => []);
  for (const other of operations) {
    const segments = other.path.split('/').slice(1);
    if (other.method !== method || other.path === path || segments.length !== template.length) continue;
    const differs = segments.some((one, i) => !one.includes('{') && !isVariable(template[i]!) && one !== template[i]);
    if (differs) continue;
    const at = segments.findIndex((one, i) => !one.includes('{') && isVariable(template[i]!) && one !== values[i]);
    if (at !== -1) not[at]!.push(segments[at]!);
    else if (!segments.every((one) => isVariable(one) || !one.includes('{'))) return undefined;
  }
  return not;
}
