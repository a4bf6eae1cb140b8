import { catalogue } from '../catalogue.js';
import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';

/**
 * Whether an exchange may show anything: it has no breaking finding, not even one that its recording expects, and its
 * body was captured.
 *
 * @param findings those of the exchange, with or without the expected ones
 */
export const isValid = ({ response, expect = [] }: Exchange, findings: readonly Finding[]): boolean =>
  response.bodyNotCaptured !== true &&
  !findings.some(({ severity }) => severity === 'breaking') &&
  !expect.some(({ code }) => Object.hasOwn(catalogue, code) && catalogue[code]!.severity === 'breaking');
