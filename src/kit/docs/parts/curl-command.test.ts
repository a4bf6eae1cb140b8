import { expect, test } from '@jest/globals';
import { contractFrom } from '../../../contract/load.js';
import { curlCommand } from './curl-command.js';

const commandOf = (operation: object, root: object = {}, path = '/a/{Id}', method = 'post') => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    servers: [{ url: 'https://a.example' }],
    paths: { [path]: { [method]: { responses: {}, ...operation } } },
    ...root,
  };
  const contract = contractFrom(JSON.stringify(document), 'a.json');
  return curlCommand(contract.operations[0]!, contract).replace(/ \\\n {2}/g, ' ');
};
const scheme = (one: object) => ({ security: [{ s: [] }], components: { securitySchemes: { s: one } } });
const body = (type: string, schema: object) => ({ requestBody: { content: { [type]: { schema } } } });
const fields = { type: 'object', required: ['b'], properties: { a: {}, b: {}, c: {}, d: {}, e: {} } };

test.each([
  ['a read', {}, {}, 'get', `curl --globoff --include 'https://a.example/a/<Id>'`],
  ['a head', {}, {}, 'head', `curl --globoff --include --head 'https://a.example/a/<Id>'`],
  [
    'form fields: those required, and a few',
    body('application/x-www-form-urlencoded', fields),
    {},
    'post',
    `curl --globoff --include --request POST --data-urlencode 'a=<a>' --data-urlencode 'b=<b>' --data-urlencode 'c=<c>' --data-urlencode 'd=<d>' 'https://a.example/a/<Id>'`,
  ],
  [
    'JSON',
    body('application/json', { type: 'object', properties: { "it's": {} } }),
    {},
    'put',
    `curl --globoff --include --request PUT --header 'content-type: application/json' --data '{"it'\\''s":"<it'\\''s>"}' 'https://a.example/a/<Id>'`,
  ],
  [
    'a file',
    body('image/png', {}),
    {},
    'put',
    `curl --globoff --include --request PUT --header 'content-type: image/png' --data-binary '@<file>' 'https://a.example/a/<Id>'`,
  ],
  [
    'required parameters alone',
    {
      parameters: [
        { name: 'q[a]', in: 'query', required: true, schema: {} },
        { name: 'z', in: 'query', schema: {} },
        { name: 'c', in: 'cookie', required: true, schema: {} },
      ],
    },
    {},
    'get',
    `curl --globoff --include --cookie 'c=<c>' 'https://a.example/a/<Id>?q%5Ba%5D=<q[a]>'`,
  ],
  [
    'a bearer token',
    {},
    scheme({ type: 'http', scheme: 'Bearer' }),
    'get',
    `curl --globoff --include --header 'authorization: Bearer <token>' 'https://a.example/a/<Id>'`,
  ],
  [
    'a key in the query',
    {},
    scheme({ type: 'apiKey', in: 'query', name: 'k' }),
    'get',
    `curl --globoff --include 'https://a.example/a/<Id>?k=<k>'`,
  ],
  [
    'a server of its own, with variables',
    { servers: [{ url: 'https://{r}.{x}.example/', variables: { r: { default: 'eu' } } }] },
    {},
    'get',
    `curl --globoff --include 'https://eu.<x>.example/a/<Id>'`,
  ],
  ['no server', {}, { servers: undefined }, 'get', `curl --globoff --include '<server>/a/<Id>'`],
])('writes the command for %s', (_, operation, root, method, want) => {
  expect(commandOf(operation, root, '/a/{Id}', method)).toBe(want);
});

test('lets no path of a contract leave the quotes', () => {
  expect(commandOf({}, {}, "/a'; rm -rf /; '", 'get')).toBe(
    `curl --globoff --include 'https://a.example/a'\\''; rm -rf /; '\\'''`,
  );
});
