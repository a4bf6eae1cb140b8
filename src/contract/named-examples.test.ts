import { expect, test } from '@jest/globals';
import { startStandIn } from '../stand-in/index.js';
import { contractFrom } from './load.js';
import { namedExamples } from './named-examples.js';
import { specFindings } from './spec-findings.js';

const lampWith = (examples: object, shared: object) =>
  contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Lamps', version: '1' },
      paths: {
        '/lamp': {
          get: {
            operationId: 'FetchLamp',
            responses: {
              200: {
                description: 'A lamp.',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' }, examples } },
              },
            },
          },
        },
      },
      components: { schemas: { Lamp: { type: 'string', maxLength: 3 } }, examples: shared },
    }),
    'lamps.json',
  );

const REFERRED = { lit: { $ref: '#/components/examples/Lit' } };

test('finds the fault of an example that the components have, in its place', () => {
  expect(specFindings(lampWith(REFERRED, { Lit: { value: 'on' } }))).toEqual([]);
  expect(specFindings(lampWith(REFERRED, { Lit: { value: 'flickering' } }))).toMatchObject([
    { code: 'spec.example', spec: { pointer: '#/components/examples/Lit/value' } },
  ]);
});

test('plays an example that the components have', async () => {
  await using standIn = await startStandIn({ contract: lampWith(REFERRED, { Lit: { value: 'on' } }) });
  expect(await (await fetch(`${standIn.url}/lamp`)).json()).toBe('on');
});

test('leaves out references that lead nowhere or in a circle, and what is kept elsewhere', () => {
  const examples = {
    lost: { $ref: '#/nowhere' },
    round: { $ref: '#/examples/round' },
    elsewhere: { externalValue: 'https://example.com' },
    here: { value: null },
  };
  expect(namedExamples({ examples }, { examples }, '#')).toEqual([
    { name: 'here', pointer: '#/examples/here/value', value: null },
  ]);
});
