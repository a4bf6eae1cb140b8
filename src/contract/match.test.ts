import { expect, test } from '@jest/globals';
import { contractFrom } from './load.js';
import { matchOperation, serverPath } from './match.js';
import { templateSource, variablesOf } from './url-template.js';

const paths = [
  '/',
  '/boats',
  '/boats/{id}',
  '/boats/all',
  '/{kind}/all',
  '/boats/{id}.json',
  '/boats/{id}/crew/{name}',
  '/v2/x',
];
const methods = (i: number) =>
  Object.fromEntries(['get', ...(i % 2 ? ['post'] : [])].map((method) => [method, { responses: {} }]));
const contract = (servers: readonly string[]) =>
  contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Boats', version: '1' },
      servers: servers.map((url) => ({ url })),
      paths: Object.fromEntries(paths.map((path, i) => [path, methods(i)])),
    }),
    'boats.json',
  );

/** Finds an operation as the URL standard and OpenAPI say, as plainly as can be. */
function plainMatcher({ servers, operations }: ReturnType<typeof contract>) {
  const bases = servers.map((server) => new RegExp(`^${templateSource(serverPath(server), '[^/]+')}(?=/)`));
  const sorted = [...operations]
    .sort((one, other) => variablesOf(one.path).length - variablesOf(other.path).length)
    .map((operation) => ({ operation, regExp: new RegExp(`^${templateSource(operation.path, '[^/]+')}$`) }));
  return (method: string, url: string): string => {
    if (!URL.canParse(url, 'http://relative.invalid')) return 'path';
    const path = new URL(url, 'http://relative.invalid').pathname;
    const below = bases.flatMap((base) => base.exec(path)?.[0] ?? []).filter((base) => base !== '');
    const found = [...below.map((base) => path.slice(base.length)), path].flatMap((one) =>
      sorted.filter(({ regExp }) => regExp.test(one)),
    );
    const same = found.find(({ operation }) => operation.method === method);
    return same?.operation.operationId ?? (found.length > 0 ? 'method' : 'path');
  };
}

const HOSTS = [
  'https://boats.example',
  'http://boats.example:80',
  'https://BOATS.example',
  'https://a:b@boats.example',
  'https://1.2',
  'blob:https://a',
  '//boats.example',
  'https:boats',
  '',
];
const BASES = ['', '/v2', '/v2/', '/api/v3', '/v%32'];
const ENDS = ['', '?a=1', '?a=/boats/all', '#/boats', '/', '/?x', ' ', '\t'];
const IDS = [
  '7',
  'all',
  '..',
  '.',
  '%2e%2e',
  'a%20b',
  'a b',
  'é',
  'a\\b',
  'a\tb',
  "~!$&'()*+,;=:@",
  'x.json',
  '.json',
  'a|b',
  'a^b',
  '{id}',
  '',
  '%',
  'a%2Fb',
];
const urls = HOSTS.flatMap((host) =>
  BASES.flatMap((base) =>
    paths.flatMap((path) =>
      IDS.flatMap((id) => ENDS.map((end) => host + base + path.replaceAll(/\{\w+\}/g, id) + end)),
    ),
  ),
);

test.each([
  ['no path', ['https://boats.example']],
  ['a path', ['https://boats.example/v2']],
  [
    'several paths, and variables in them',
    ['https://boats.example/v2', 'https://{a}/api/{version}', '/v2/', 'https://b.example'],
  ],
  ['nothing', []],
])('finds the operation that the URL parser leads to, with servers of %s', (_what, servers) => {
  const loaded = contract(servers);
  const plainly = plainMatcher(loaded);
  const wrong = urls.flatMap((url, i) => {
    const method = i % 3 === 0 ? 'POST' : 'GET';
    const matched = matchOperation(loaded, method, url);
    const found = 'operation' in matched ? matched.operation.operationId : matched.unknown;
    return found === plainly(method, url) ? [] : [`${method} ${JSON.stringify(url)}: ${found}`];
  });
  expect(wrong).toEqual([]);
});

test('decodes path parameters', () => {
  const match = matchOperation(contract([]), 'GET', '/boats/a%20b/crew/%zz');

  expect(match).toMatchObject({ pathParameters: { id: 'a b', name: '%zz' } });
});
