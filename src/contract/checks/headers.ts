import type { Contract, ResponseSpec } from '../contract.js';
import { join } from '../pointer.js';
import { explain } from '../schema/explain.js';
import { wireValue } from '../wire-value.js';
import { isFreeHeader } from './known-headers.js';
import type { Difference } from './report-finding.js';

/** Headers by which a vendor announces a change, and what each of them says. */
export const ANNOUNCEMENTS = {
  deprecation: 'announces that the vendor gives this up (RFC 9745)',
  sunset: 'announces the day on which this ends (RFC 8594)',
  warning: 'carries a warning of the vendor',
};

const documentedNames = new WeakMap<Contract, ReadonlySet<string>>();

/** Checks the headers of a response against what the contract says of its status. */
export function checkHeaders(
  spec: ResponseSpec,
  headers: Readonly<Record<string, string>>,
  contract: Contract,
): Difference[] {
  return [
    ...Object.entries(spec.headers).flatMap(([name, header]) => {
      const text = Object.hasOwn(headers, name) ? headers[name] : undefined;
      if (text === undefined) return header.required ? [missing(name, header.pointer)] : [];
      return checkValue(name, wireValue(text, header.types, header.itemTypes), header.schema, contract);
    }),
    ...Object.keys(headers).flatMap((name) => announced(name, spec)),
    ...Object.keys(headers)
      .filter((name) => !Object.hasOwn(spec.headers, name) && !isFreeHeader(name, documentedBy(contract)))
      .map((name) => ({
        code: 'header.undocumented',
        location: 'response.headers' as const,
        pointer: join('', name),
        clause: spec.pointer,
        says: 'is not in the contract',
      })),
  ];
}

function checkValue(
  name: string,
  value: unknown,
  schema: { pointer: string; accepts: (value: unknown) => boolean },
  { clauses }: Contract,
): Difference[] {
  if (schema.accepts(value)) return [];
  const options = { formats: clauses.formats, direction: 'response' as const };
  return explain(clauses.document, schema.pointer, value, options).map(({ code, clause, says }) => ({
    code,
    location: 'response.headers',
    pointer: join('', name),
    clause,
    says,
  }));
}

const missing = (name: string, clause: string): Difference => ({
  code: 'header.missing',
  location: 'response.headers',
  pointer: join('', name),
  clause,
  says: 'is required and missing',
});

function announced(name: string, spec: ResponseSpec): Difference[] {
  if (!Object.hasOwn(ANNOUNCEMENTS, name)) return [];
  const says = ANNOUNCEMENTS[name as keyof typeof ANNOUNCEMENTS];
  return [
    { code: `${name}.announced`, location: 'response.headers', pointer: join('', name), clause: spec.pointer, says },
  ];
}

/** Every header that a contract documents anywhere, in lower case. */
export function documentedBy(contract: Contract): ReadonlySet<string> {
  let names = documentedNames.get(contract);
  if (!names) {
    names = new Set(
      contract.operations.flatMap(({ responses }) =>
        Object.values(responses).flatMap(({ headers }) => Object.keys(headers)),
      ),
    );
    documentedNames.set(contract, names);
  }
  return names;
}
