import type { Exchange } from '../../../src/contract/exchange.js';
import { built } from '../our-build.js';
import { load } from '../peers.js';
import { usualHeaders } from '../usual-headers.js';
import { ofBody, type Validator } from './validator.js';

type Operations = typeof import('../../../src/operations.js');
type Contract = typeof import('../../../src/contract/index.js');

/** The quick test that the client makes of every body. Nothing else here knows where it is. */
export async function ourQuickTest(): Promise<Validator> {
  const { operations } = await load<Operations>(built('operations'));
  return ofBody(operations.fetchServiceConversation.responses['200'].content['application/json'].accepts);
}

/** All that is held against an exchange: request, headers, body, and the rules across them. */
export async function ourWholeCheck(): Promise<Validator> {
  const { check, ownContract } = await load<Contract>(built('contract'));
  return {
    input: ({ request, response }) => ({
      request,
      response: { ...response, headers: usualHeaders(`RQ${'0'.repeat(32)}`) },
    }),
    accepts: (exchange) => check(exchange as Exchange, ownContract).length === 0,
  };
}
