import type { CallableOperation } from '../contract/callable-operation.js';

/** Whether a call changes nothing: GET, HEAD, OPTIONS, TRACE (RFC 9110, 9.2.1), by their first letter. */
export const isRead = ({ method }: CallableOperation): boolean => /^[GHOT]/.test(method);
