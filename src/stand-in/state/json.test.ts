import { expect, test } from '@jest/globals';
import { check } from '../../contract/check.js';
import { contractFrom } from '../../contract/load.js';
import { startStandIn } from '../start-stand-in.js';
import { closedAfterTest, closeServers } from '../test-server.js';

const schema = (properties: object) => ({ type: 'object', required: Object.keys(properties), properties });
const json = (of: object) => ({ content: { 'application/json': { schema: of } } });
const ok = (of: object) => ({ description: 'ok', ...json(of) });
const none = { 404: { description: 'none' }, 409: { description: 'taken' } };
const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'integer' } });

const pet = schema({ id: { type: 'integer' }, name: { type: 'string' }, tag: { type: 'string' } });
const toy = schema({ id: { type: 'integer' }, pet_id: { type: 'integer' }, colour: { type: 'string' } });
const wanted = {
  type: 'object',
  required: ['name'],
  properties: { id: { type: 'integer' }, name: { type: 'string' } },
};

const contract = contractFrom(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': { post: { operationId: 'makePet', requestBody: json(wanted), responses: { 201: ok(pet), ...none } } },
      '/pets/{id}': {
        parameters: [parameter('id')],
        get: { operationId: 'fetchPet', responses: { 200: ok(pet), ...none } },
        head: { operationId: 'probePet', responses: { 200: ok(pet), ...none } },
        put: { operationId: 'putPet', requestBody: json(wanted), responses: { 200: ok(pet), ...none } },
        delete: { operationId: 'deletePet', responses: { 204: { description: 'gone' }, ...none } },
      },
      '/pets/{pet_id}/toys': {
        parameters: [parameter('pet_id')],
        post: {
          operationId: 'makeToy',
          requestBody: json(schema({ pet_id: { type: 'integer' }, colour: { type: 'string' } })),
          responses: { 201: ok(toy), ...none },
        },
      },
      '/pets/{pet_id}/toys/{id}': {
        parameters: [parameter('pet_id'), parameter('id')],
        get: { operationId: 'fetchToy', responses: { 200: ok(toy), ...none } },
      },
    },
  }),
  'pets.json',
);

test('a contract of JSON and counted ids has a memory too', async () => {
  const { url } = closedAfterTest(await startStandIn({ contract }));
  const call = async (method: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const sent = body && { headers, body: JSON.stringify(body) };
    const response = await fetch(url + path, { method, ...sent });
    const text = await response.text();
    const exchange = {
      request: { method, url: url + path, ...(body && { headers, body }) },
      response: { status: response.status, headers: Object.fromEntries(response.headers), text },
    };
    expect(check(exchange, contract)).toEqual([]);
    return [response.status, text === '' ? undefined : (JSON.parse(text) as object)];
  };
  expect(await call('POST', '/pets', { name: 'Rex' })).toEqual([201, { id: 1, name: 'Rex', tag: 'text' }]);
  expect(await call('POST', '/pets', { name: 'Mia', id: 7 })).toEqual([201, { id: 7, name: 'Mia', tag: 'text' }]);
  expect(await call('POST', '/pets', { name: 'Max', id: 7 })).toEqual([409, undefined]);
  expect(await call('PUT', '/pets/7', { name: 'Mio', id: 1 })).toEqual([200, { id: 7, name: 'Mio', tag: 'text' }]);
  expect(await call('POST', '/pets/7/toys', { pet_id: 1, colour: 'red' })).toEqual([
    201,
    { id: 1, pet_id: 7, colour: 'red' },
  ]);
  expect(await call('GET', '/pets/7/toys/1')).toEqual([200, { id: 1, pet_id: 7, colour: 'red' }]);
  expect(await call('HEAD', '/pets/7')).toEqual([200, undefined]);
  expect(await call('DELETE', '/pets/7')).toEqual([204, undefined]);
  expect(await call('HEAD', '/pets/7')).toEqual([404, undefined]);
  expect(await call('GET', '/pets/7/toys/1')).toEqual([404, undefined]);
  expect(await call('GET', '/pets/1')).toEqual([200, { id: 1, name: 'Rex', tag: 'text' }]);
  await closeServers();
});
