import type { Contract, Operation, Parameter, SchemaAt } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { documentedKey, essenceOf, isJson } from '../media-type.js';
import { join } from '../pointer.js';
import { explain } from '../schema/explain.js';
import { wireItems, wireValue } from '../wire-value.js';
import type { Location } from '../finding.js';
import { formValue } from './form-value.js';
import { readBody } from './read-body.js';
import type { Difference } from './report-finding.js';

/** Checks what was sent: path and query parameters, headers where they were captured, and the body. */
export function checkRequest(
  operation: Operation,
  request: Exchange['request'],
  pathParameters: Readonly<Record<string, string>>,
  contract: Contract,
): Difference[] {
  const query = new URL(request.url, 'http://relative.invalid').searchParams;
  return [
    ...operation.parameters.flatMap((parameter) => {
      const value = sentValue(parameter, request, pathParameters, query);
      if (value === undefined) return isMissing(parameter, request) ? [missingParameter(parameter)] : [];
      return checkParameter(parameter, value, contract);
    }),
    ...undocumentedQuery(operation, query),
    ...checkRequestBody(operation, request, contract),
  ];
}

/** The part of a request that a parameter stands in. */
export const PARAMETER_LOCATIONS: Readonly<Record<Parameter['in'], Location>> = {
  path: 'request.path',
  query: 'request.query',
  header: 'request.headers',
  cookie: 'request.headers',
};

/** What was sent for a parameter, read as its schema speaks of it; undefined where nothing was, or nobody can tell. */
export function sentValue(
  parameter: Parameter,
  request: Exchange['request'],
  pathParameters: Readonly<Record<string, string>>,
  query: URLSearchParams,
): unknown {
  const { name, types, itemTypes = [] } = parameter;
  const read = (text: string | null | undefined) =>
    text === null || text === undefined ? undefined : wireValue(text, types, itemTypes);
  if (parameter.in === 'path') return read(pathParameters[name]);
  if (parameter.in === 'header') return read(request.headers?.[name.toLowerCase()]);
  if (parameter.in === 'cookie' || types.includes('object')) return undefined;
  const all = query.getAll(name);
  if (all.length < 2) return read(all[0]);
  if (types.includes('array')) return wireItems(all, itemTypes);
  return read(all.find((text) => !parameter.schema.accepts(read(text))) ?? all[0]); // sent twice: the worse one counts
}

function isMissing({ in: place, required, types }: Parameter, request: Exchange['request']): boolean {
  if (!required || place === 'cookie' || types.includes('object')) return false;
  return place !== 'header' || request.headers !== undefined;
}

/** Where a parameter is in its part of the request. Header names are in lower case there, whatever the contract writes. */
export const parameterPointer = ({ name, in: place }: Parameter): string =>
  join('', place === 'header' ? name.toLowerCase() : name);

const missingParameter = (parameter: Parameter): Difference => ({
  code: 'request.parameter-missing',
  location: PARAMETER_LOCATIONS[parameter.in],
  pointer: parameterPointer(parameter),
  clause: parameter.pointer,
  says: 'is required and missing',
});

function checkParameter(parameter: Parameter, value: unknown, contract: Contract): Difference[] {
  const [first] = violationsOf(parameter.schema, value, contract);
  if (!first) return [];
  return [
    {
      code: 'request.parameter',
      location: PARAMETER_LOCATIONS[parameter.in],
      pointer: parameterPointer(parameter),
      clause: first.clause,
      says: first.says,
    },
  ];
}

function undocumentedQuery({ parameters, pointer }: Operation, query: URLSearchParams): Difference[] {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.some(({ types }) => types.includes('object'))) return []; // its members are spread over the query
  const known = new Set(inQuery.map(({ name }) => name));
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name) && !known.has(name.replace(/\[\d*\]$/, '')))
    .map((name) => ({
      code: 'request.query',
      location: 'request.query',
      pointer: join('', name),
      clause: pointer,
      says: 'is not in the contract',
    }));
}

function checkRequestBody(
  { body: spec, pointer }: Operation,
  request: Exchange['request'],
  contract: Contract,
): Difference[] {
  const type = request.headers?.['content-type'];
  const essence = type === undefined ? undefined : essenceOf(type);
  const body = readBody(
    request,
    essence === undefined ? request.text?.trimStart().startsWith('{') === true : isJson(essence),
  );
  const whole = (code: string, says: string, clause: string): Difference => ({
    code,
    location: 'request.body',
    pointer: '',
    clause,
    says,
  });
  if (!spec || body.kind === 'not-captured' || body.kind === 'none') {
    const required = spec?.required === true && body.kind === 'none' && request.headers !== undefined;
    return required ? [whole('request.body-missing', 'is required and missing', spec.pointer)] : [];
  }
  const key = essence === undefined ? Object.keys(spec.content)[0] : documentedKey(spec.content, essence);
  if (key === undefined)
    return [whole('request.content-type', 'is of a media type that the operation does not take', pointer)];
  if (body.kind === 'not-json') return [whole('request.body', 'is not JSON', join(spec.pointer, 'content', key))];
  const schema = spec.content[key]!;
  const isForm = essenceOf(key) === 'application/x-www-form-urlencoded';
  if (body.kind === 'text' && !isForm) return [];
  const value = body.kind === 'text' ? formValue(contract.clauses.document, schema.pointer, body.text) : body.value;
  return violationsOf(schema, value, contract).map((violation) => ({
    ...violation,
    code: 'request.body',
    location: 'request.body',
  }));
}

const violationsOf = (schema: SchemaAt, value: unknown, { clauses }: Contract) =>
  schema.accepts(value)
    ? []
    : explain(clauses.document, schema.pointer, value, {
        formats: clauses.formats,
        direction: 'request',
        tellsEach: clauses.tellsEach === true,
      });
