import type { Exchange } from '../../exchange.js';
import { isObject } from '../../schema/schema.js';
import type { Mutations } from '../mutant.js';
import { nodeAt, specText, typesNamed } from '../reading/spec-text.js';
import { join } from '../../pointer.js';
import { foreseen } from './foreseen.js';
import { withUrl } from './parameter-places.js';
import type { Scene } from './scene.js';
import { oneWay, together } from './try-attempt.js';

const METHODS = ['TRACE', 'PATCH', 'DELETE', 'PUT', 'POST', 'OPTIONS', 'GET'];
const NEW_NAME = 'undocumented_by_mutation';

/** Mutants of what is asked: another path, another method, a further query parameter. */
export function requestLineMutations(scene: Scene): Mutations {
  const { exchange, document } = scene;
  const attempt = (
    kind: string,
    says: string,
    pointer: string,
    request: Exchange['request'] | undefined,
    reason?: string,
  ): Mutations => {
    const [location, clause] =
      pointer === '' ? (['request', '#/paths'] as const) : (['request.query', scene.operation.pointer] as const);
    const aim = foreseen(kind.replace('-', '.'), location, pointer, clause);
    const outcome = request && { exchange: { ...exchange, request }, foreseen: [aim] };
    return oneWay({ kind, name: 'request', says, clause, outcome, ...(reason !== undefined && { reason }) });
  };
  const method = METHODS.find((one) => !documentedMethods(scene).has(one));
  const longest = Math.max(...Object.keys(pathsOf(document)).map((path) => path.split('/').length));
  const path = '/undocumented-by-mutation'.repeat(longest + longestBase(scene));
  const { request } = exchange;
  const further = takesAnyQuery(scene) ? undefined : withUrl(request, { query: `${NEW_NAME}=1` });
  return together([
    attempt('request-path', 'has a path of nobody', '', withUrl(request, { path })),
    attempt(
      'request-method',
      'has another method',
      '',
      method === undefined ? undefined : { ...request, method },
      'the path documents every method',
    ),
    attempt(
      'request-query',
      'has a further query parameter',
      `/${NEW_NAME}`,
      further,
      'the members of an object are spread over the query',
    ),
  ]);
}

const pathsOf = (document: object): Record<string, unknown> => {
  const { paths } = document as { paths?: unknown };
  return isObject(paths) ? paths : {};
};

/** The most segments that a server has before the paths. */
const longestBase = ({ contract }: Scene): number =>
  Math.max(0, ...contract.servers.map((server) => server.split('/').length));

/** The methods of every path item that the path of a request may belong to. */
function documentedMethods({ exchange, document }: Scene): Set<string> {
  const path = /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(exchange.request.url)![1]!;
  const isTemplateOf = (template: string): boolean => {
    const parts = template.split(/\{[^{}]+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`${parts.join('[^/]+')}$`).test(path);
  };
  const items = Object.keys(pathsOf(document)).filter(isTemplateOf);
  return new Set(
    items.flatMap((one) => Object.keys(nodeAt(document, join('#/paths', one)).value).map((key) => key.toUpperCase())),
  );
}

const takesAnyQuery = ({ document, parameters }: Scene): boolean =>
  parameters.some(
    ({ pointer, value }) =>
      value.in === 'query' && typesNamed(specText(document, 'request'), join(pointer, 'schema')).includes('object'),
  );
