import type { Contract, Operation, Parameter } from '../contract.js';
import { isAbsolute } from '../checks/origins.js';
import { valueAt } from '../pointer.js';
import { isObject } from '../schema/schema.js';

const VARIABLE = /^[A-Z_][A-Z0-9_]*$/;

/**
 * Writes the command that makes a call again. Variables of the environment stand for the credentials, and for the
 * parameters that the contract has a subject for (`x-subject`); any other parameter keeps its name in braces.
 *
 * @example curl --globoff --include --user "$TWILIO_API_KEY:$TWILIO_API_SECRET" "https://…/Services/${TWILIO_CHAT_SERVICE_SID}"
 */
export function reproduce({ method, path, parameters, secured, body }: Operation, contract: Contract): string {
  const server = contract.servers.find((one) => isAbsolute(one) && !one.includes('{')) ?? '';
  const url = path.split(/(\{[^{}]+\})/).map(
    (part) =>
      variableFor(
        parameters.find(({ name }) => `{${name}}` === part),
        contract,
      ) ?? quoted(part),
  );
  return [
    'curl --globoff --include',
    ...(method === 'GET' ? [] : [`--request ${quoted(method)}`]),
    ...(secured ? ['--user "$TWILIO_API_KEY:$TWILIO_API_SECRET"'] : []),
    ...bodyOptions(body),
    `"${quoted(server.replace(/\/+$/, ''))}${url.join('')}"`,
  ].join(' ');
}

/** The body of the exchange is not for a report to hold: it is read from a file. */
function bodyOptions(body: Operation['body']): string[] {
  const [type] = Object.keys(body?.content ?? {});
  return type === undefined ? [] : [`--header "content-type: ${quoted(type)}"`, '--data @request-body'];
}

function variableFor(parameter: Parameter | undefined, { clauses: { document } }: Contract): string | undefined {
  const mark = parameter && valueAt(document, `${parameter.pointer}/x-subject`);
  const name = isObject(mark) ? mark.env : undefined;
  return typeof name === 'string' && VARIABLE.test(name) ? `\${${name}}` : undefined;
}

/** Text between double quotes of a shell that stands for itself. */
const quoted = (text: string): string => text.replace(/[\\"$`]/g, '\\$&');
