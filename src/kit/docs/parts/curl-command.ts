import { isAbsolute } from '../../../contract/checks/origins.js';
import type { Contract, Operation } from '../../../contract/contract.js';
import { essenceOf, isJson } from '../../../contract/media-type.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { dereference, isObject, placeAt } from '../../../contract/schema/schema.js';
import { textOf } from '../text-of.js';
import { schemeOptions } from './scheme-options.js';

/** How many optional fields and parameters a command shows. */
const MOST_OPTIONAL = 3;

/**
 * Writes the command that calls an operation, one option a line. What the caller has to fill in stands between `<`
 * and `>`.
 *
 * @example curl --globoff --include \
 *   'https://api.example/loans/<LoanId>'
 */
export function curlCommand(operation: Operation, contract: Contract): string {
  const { document } = contract.clauses;
  const auth = schemeOptions(document, operation);
  const parameters = operation.parameters.filter(({ required, in: place }) => required && place !== 'path');
  const pairs = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const query = [...pairs('query'), ...auth.query].map((name) => `${encodeURIComponent(name)}=<${name}>`);
  const cookies = [...pairs('cookie'), ...auth.cookies].map((name) => `${name}=<${name}>`);
  const path = operation.path.replace(/\{([^{}]*)\}/g, '<$1>');
  return [
    'curl --globoff --include',
    ...(operation.method === 'GET' ? [] : [operation.method === 'HEAD' ? '--head' : `--request ${operation.method}`]),
    ...auth.options.map((option) => `${option.name} ${quoted(option.value)}`),
    ...pairs('header').map((name) => `--header ${quoted(`${name}: <${name}>`)}`),
    ...(cookies.length > 0 ? [`--cookie ${quoted(cookies.join('; '))}`] : []),
    ...bodyOptions(operation, document),
    quoted(`${serverOf(document, operation)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`),
  ].join(' \\\n  ');
}

/** The first server with a host, its variables at their defaults. */
function serverOf(document: object, { pointer }: Operation): string {
  const holders = [pointer, pointer.slice(0, pointer.lastIndexOf('/')), '#'];
  const servers = holders.map((holder) => valueAt(document, join(holder, 'servers'))).find(Array.isArray) ?? [];
  const server: unknown = servers.find((one) => isAbsolute(textOf(one, 'url'))) ?? servers[0];
  const variables = isObject(server) ? server.variables : undefined;
  return (textOf(server, 'url') || '<server>')
    .replace(/\{([^{}]*)\}/g, (_, name: string) => {
      const fallback = valueAt(variables, join('', name, 'default'));
      return typeof fallback === 'string' ? fallback : `<${name}>`;
    })
    .replace(/\/+$/, '');
}

function bodyOptions({ body }: Operation, document: object): string[] {
  const [entry] = Object.entries(body?.content ?? {});
  if (!entry) return [];
  const [type, { pointer }] = entry;
  const essence = essenceOf(type);
  const fields = () => fieldsOf(document, pointer);
  if (essence === 'application/x-www-form-urlencoded')
    return fields().map((name) => `--data-urlencode ${quoted(`${name}=<${name}>`)}`);
  if (essence === 'multipart/form-data') return fields().map((name) => `--form ${quoted(`${name}=<${name}>`)}`);
  const header = `--header ${quoted(`content-type: ${type}`)}`;
  if (!isJson(essence)) return [header, `--data-binary ${quoted('@<file>')}`];
  const json = JSON.stringify(Object.fromEntries(fields().map((name) => [name, `<${name}>`])));
  return [header, `--data ${quoted(json)}`];
}

/** The fields that have to be sent, and a few others. */
function fieldsOf(document: object, pointer: string): string[] {
  const { schema } = dereference(document, placeAt(document, pointer));
  if (!isObject(schema) || !isObject(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  const names = Object.keys(schema.properties);
  const optional = names.filter((name) => !required.includes(name)).slice(0, MOST_OPTIONAL);
  return names.filter((name) => required.includes(name) || optional.includes(name));
}

/** Text that a shell takes as it is. */
const quoted = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`;
