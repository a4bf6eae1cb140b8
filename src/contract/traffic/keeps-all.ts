import { isServerOrigin, originsOf } from '../checks/origins.js';
import type { Contract, Operation } from '../contract.js';
import type { Exchange } from '../exchange.js';
import type { Match } from '../match.js';
import { plainOrigin } from '../plain-url.js';
import { responseOf } from '../response-of.js';
import { requestTest, type RequestTest } from './request-test.js';
import { responseTest, type ResponseTest } from './response-test.js';

/**
 * Whether an exchange certainly keeps all of a contract: then `check` has no finding for it. False means that it has to
 * be looked at in full. All that depends on the contract alone is prepared when it is first needed.
 */
export function keepsAll({ operation, pathParameters }: Match, exchange: Exchange, contract: Contract): boolean {
  const { request, response } = exchange;
  const tests = testsOf(operation, contract);
  if (!tests.request(request, pathParameters, contract)) return false;
  const test = tests.response(response.status);
  if (!test) return false;
  const hasBody = !response.bodyNotCaptured && request.method.toUpperCase() !== 'HEAD';
  const asked = {
    pathParameters, // all of them are good: the request has no finding
    isOrigin: originTest(contract.servers, request.url),
  };
  return test(response, asked, hasBody);
}

interface Tests {
  readonly request: RequestTest;
  readonly response: (status: number) => ResponseTest | undefined;
}

const prepared = new WeakMap<Contract, Map<Operation, Tests>>();

function testsOf(operation: Operation, contract: Contract): Tests {
  let ofContract = prepared.get(contract);
  if (!ofContract) prepared.set(contract, (ofContract = new Map<Operation, Tests>()));
  let tests = ofContract.get(operation);
  if (!tests) ofContract.set(operation, (tests = createTests(operation, contract)));
  return tests;
}

function createTests(operation: Operation, contract: Contract): Tests {
  const byStatus = new Map<number, ResponseTest | undefined>();
  return {
    request: requestTest(operation),
    response(status) {
      if (!byStatus.has(status)) {
        const spec = responseOf(operation.responses, status);
        byStatus.set(status, spec && responseTest(spec, contract));
      }
      return byStatus.get(status);
    },
  };
}

/** The same as `originsOf`, which parses a URL for each origin that it is asked of. */
function originTest(servers: readonly string[], url: string): (origin: string) => boolean {
  const own = plainOrigin(url);
  if (own === undefined) return originsOf(servers, url);
  return (origin) => origin === own || isServerOrigin(servers, origin);
}
