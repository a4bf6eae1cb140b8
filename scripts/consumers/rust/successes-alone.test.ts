import { expect, test } from '@jest/globals';
import { successesAlone } from './successes-alone.js';

test('leaves out the answers that are no success, and nothing else', () => {
  const operation = (responses: object) => ({ operationId: 'read', responses });
  const document = (responses: object) => ({
    openapi: '3.0.3',
    paths: { '/a': { parameters: [{ name: 'b' }], get: operation(responses) } },
    components: { responses: { Refused: {} } },
  });
  const given = document({ 200: { description: 'ok' }, '2XX': {}, 404: {}, default: {} });
  expect(successesAlone(given)).toEqual(document({ 200: { description: 'ok' }, '2XX': {} }));
});
