import type { Operation } from '../../contract.js';
import { join, tokensOf, valueAt } from '../../pointer.js';
import { responseOf } from '../../response-of.js';
import { isObject } from '../../schema/schema.js';
import { isReached, parametersOfPath, reachedFrom } from './reach.js';

/** Whether an exchange of an operation, with a status, can show a clause that the operation reaches. */
export type Concerns = (operation: Operation, status: number) => boolean;

/** A declaration of a response or of a header says what is undocumented elsewhere too. */
const DECLARATIONS = ['responses', 'headers'];

/**
 * Tells for a clause which exchanges can show it, so that the others need not be asked: what is reached by other
 * responses of an operation, and by nothing else of it, an exchange does not show.
 */
export function concernsOf(document: object): (pointer: string) => Concerns {
  const reached = new Map<string, ReadonlySet<string>>();
  const isBelow = (key: string, starts: () => readonly string[], pointer: string): boolean => {
    const all = reached.get(key) ?? reachedFrom(document, ...starts());
    reached.set(key, all);
    return isReached(all, pointer);
  };
  return (pointer) => {
    if (DECLARATIONS.includes(tokensOf(pointer).at(-2) ?? '')) return () => true;
    const byResponse = new Map<string, boolean>();
    const isOfResponse = (at: string): boolean => {
      const known = byResponse.get(at) ?? isBelow(at, () => [at], pointer);
      byResponse.set(at, known);
      return known;
    };
    const byRequest = new Map<string, boolean>();
    const isOfRequest = (operation: Operation): boolean => {
      const at = operation.pointer;
      const known =
        byRequest.get(at) ??
        (at === pointer ||
          at.startsWith(`${pointer}/`) ||
          isBelow(at, () => besidesResponses(document, operation), pointer));
      byRequest.set(at, known);
      return known;
    };
    return (operation, status) => {
      const own = responseOf(operation.responses, status);
      if ((own && isOfResponse(own.pointer)) || isOfRequest(operation)) return true;
      return !Object.values(operation.responses).some((one) => isOfResponse(one.pointer));
    };
  };
}

/** All of an operation that is not its responses. */
function besidesResponses(document: object, operation: Operation): string[] {
  const value = valueAt(document, operation.pointer);
  const members = Object.keys(isObject(value) ? value : {}).filter((key) => key !== 'responses');
  return [...parametersOfPath(document, operation), ...members.map((key) => join(operation.pointer, key))];
}
