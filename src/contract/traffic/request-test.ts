import { checkRequest } from '../checks/request.js';
import type { Contract, Operation, Parameter } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { wireValue } from '../wire-value.js';

/** Whether `checkRequest` certainly has nothing to say of a request. */
export type RequestTest = (
  request: Exchange['request'],
  pathParameters: Readonly<Record<string, string>>,
  contract: Contract,
) => boolean;

/** Makes that test for an operation. A request with a query, or of an operation that takes a body, is looked at in full. */
export function requestTest(operation: Operation): RequestTest {
  const inFull: RequestTest = (request, pathParameters, contract) =>
    checkRequest(operation, request, pathParameters, contract).length === 0;
  const isAsked = ({ in: place, required, types }: Parameter) =>
    place === 'query' && required && !types.includes('object');
  if (operation.body || operation.parameters.some(isAsked)) return inFull;
  const inPath = operation.parameters.filter(({ in: place }) => place === 'path').map(named);
  const inHeaders = operation.parameters.filter(({ in: place }) => place === 'header').map(named);
  return (request, pathParameters, contract) => {
    if (request.url.includes('?')) return inFull(request, pathParameters, contract);
    for (const { name, accepts } of inPath) {
      const text = pathParameters[name];
      if (text === undefined || !accepts(text)) return false;
    }
    for (const { name, accepts, required } of inHeaders) {
      const text = request.headers?.[name.toLowerCase()];
      if (text === undefined ? required && request.headers : !accepts(text)) return false;
    }
    return true;
  };
}

const named = ({ name, required, types, itemTypes, schema }: Parameter) => ({
  name,
  required,
  accepts: (text: string): boolean => schema.accepts(wireValue(text, types, itemTypes)),
});
