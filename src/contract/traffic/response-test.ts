import type { QuickRuleScene } from '../checks/quick-rules.js';
import type { Content, Contract, ResponseSpec } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { essenceOf, isJson } from '../media-type.js';
import { headersTest } from './headers-test.js';

/** Whether a response certainly has no finding, but for its status. `hasBody` is false where none is to be looked at. */
export type ResponseTest = (
  response: Exchange['response'],
  asked: Pick<QuickRuleScene, 'pathParameters' | 'isOrigin'>,
  hasBody: boolean,
) => boolean;

/** Makes that test for what a contract says of one status. It is sure of JSON, and of no body where there is to be none. */
export function responseTest(spec: ResponseSpec, contract: Contract): ResponseTest {
  const headersAreKept = headersTest(spec, contract);
  const contentOf = contentFinder(spec);
  const isEmpty = Object.keys(spec.content).length === 0;
  return (response, { pathParameters, isOrigin }, hasBody) => {
    const { headers, text, status } = response;
    if (headers && !headersAreKept(headers)) return false;
    if (!hasBody) return true;
    if (isEmpty) return response.body === undefined && (text === undefined || text === '');
    const content = contentOf(headers && (headers['content-type'] ?? ''));
    const body = text === undefined ? response.body : parsed(text);
    if (!content || body === undefined || !content.accepts(body)) return false;
    return !content.keepsRules || content.keepsRules({ pathParameters, isOrigin, status, body });
  };
}

const MOST_TYPES = 100;

/** Finds what is documented of a `Content-Type`, if it is JSON; undefined stands for headers that were not captured. */
function contentFinder({ content }: ResponseSpec): (type: string | undefined) => Content | undefined {
  const firstJson = Object.keys(content).find((key) => isJson(essenceOf(key)));
  const known = new Map<string, Content | undefined>();
  const find = (type: string) => {
    const essence = essenceOf(type);
    return isJson(essence) && Object.hasOwn(content, essence) ? content[essence] : undefined;
  };
  return (type) => {
    if (type === undefined) return firstJson === undefined ? undefined : content[firstJson];
    if (!known.has(type)) {
      if (known.size >= MOST_TYPES) known.clear();
      known.set(type, find(type));
    }
    return known.get(type);
  };
}

/** The JSON of a text; undefined where there is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
