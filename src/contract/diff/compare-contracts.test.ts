/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   an edit reaches into a document of which it knows the form */
import { describe, expect, test } from '@jest/globals';
import { compareContracts } from './compare-contracts.js';
import { contractSide } from './contract-side.js';
import { compareDocuments, compareEdited } from './testing/compare-documents.js';
import { things, type Editable } from './testing/things.js';

/** Forty operations that answer with one component. */
function many(edit: (schema: Editable) => void = () => {}, inline = false): Editable {
  const schema: Editable = { type: 'object', properties: { id: { type: 'string' }, at: { type: 'string' } } };
  edit(schema);
  const operation = (i: number) => ({
    operationId: `read${i}`,
    responses: {
      200: {
        description: 'x',
        content: { 'application/json': { schema: inline ? schema : { $ref: '#/components/schemas/Thing' } } },
      },
    },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Many', version: '2.0.0' },
    paths: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/a${i}`, { get: operation(i) }])),
    ...(inline ? {} : { components: { schemas: { Thing: schema } } }),
  };
}

const typed = (schema: Editable) => (schema.properties.id.type = 'integer');

describe('one cause, one change', () => {
  test.each([
    ['a component', many(), many(typed)],
    ['copies', many(undefined, true), many(typed, true)],
    ['a component that became copies', many(), many(typed, true)],
    ['copies that became a component', many(undefined, true), many(typed)],
  ])('tells a change of %s once, and names the 40 places', (_, old, now) => {
    const { changes } = compareDocuments(old, now);
    const told = changes.filter(({ kind }) => kind !== 'schema-removed');
    expect(told.map(({ kind, uses }) => [kind, uses.length])).toEqual([['type-changed', 40]]);
    expect(told[0]!.uses[0]).toBe('read0: response 200 application/json');
  });

  test('tells a clause that is sent and received once, with the graver of both impacts', () => {
    const both = (d: Editable) => {
      d.paths['/things'].post.responses[201].content['application/json'].schema.$ref = '#/components/schemas/NewThing';
      return d;
    };
    const now = both(things());
    now.components.schemas.NewThing.properties.mode.enum.push('slower');
    const { changes } = compareDocuments(both(things()), now);
    expect(changes).toMatchObject([
      { kind: 'enum-value-added', direction: 'both', bump: 'major', impact: { wire: 'yes' } },
    ]);
  });

  test('keeps changes apart that have two causes', () => {
    const { changes } = compareEdited((d) => {
      d.components.schemas.Cat.properties.purrs.type = 'string';
      d.components.schemas.Dog.properties.barks.type = 'string';
    });
    expect(changes.filter(({ kind }) => kind === 'type-changed')).toHaveLength(2);
  });
});

describe('what says the same', () => {
  test('takes an example for the same, written in place or referred to, and sees that it says something else', () => {
    const example = { value: { id: 'ab', tags: [] } };
    const withExample = (at: object, components: object) => {
      const d: Editable = things();
      d.paths['/things/{id}'].get.responses[200].content['application/json'].examples = { one: at };
      d.paths['/things/{id}'].get.parameters[1].examples = { one: at };
      d.components.examples = components;
      return d;
    };
    const referred = (value: object) => withExample({ $ref: '#/components/examples/One' }, { One: value });
    const inPlace = withExample(example, {});
    expect(compareDocuments(referred(example), inPlace)).toMatchObject({ bump: 'none', rewordings: { count: 0 } });
    expect(compareDocuments(inPlace, referred({ value: 5 }))).toMatchObject({
      bump: 'patch',
      rewordings: { count: 2 },
    });
    expect(compareDocuments(referred(example), referred({ value: 5 })).rewordings.count).toBe(2);
  });

  test('finds 3.0 and 3.1 to be the same', () => {
    const old: Editable = things();
    old.openapi = '3.0.3';
    const { Thing, NewThing } = old.components.schemas;
    for (const schema of [Thing, NewThing]) schema.properties.note = { type: 'string', nullable: true };
    Thing.properties.size = { type: 'integer', minimum: 0, exclusiveMinimum: true, maximum: 9 };
    const now: Editable = things();
    now.components.schemas.Thing.properties.size = { type: 'integer', exclusiveMinimum: 0, maximum: 9 };
    now.components.schemas.Thing.properties.note = { anyOf: [{ type: 'null' }, { type: 'string' }] };
    Thing.properties.unit = { type: 'string', enum: ['cm'] };
    expect(compareDocuments(old, now)).toMatchObject({ bump: 'none', changes: [] });
  });

  test('finds YAML and JSON to be the same, and servers and security wherever they are written', () => {
    const yaml = `
openapi: 3.1.0
info: { version: 1.0.0, title: A }
servers: [{ url: https://a.example }]
security: [{ mine: [] }]
paths: { /a: { get: { operationId: a, responses: { '200': { description: x } } } } }
components: { securitySchemes: { mine: { type: http, scheme: basic } } }
`;
    const json = {
      openapi: '3.0.1',
      info: { title: 'A', version: '1.0.0' },
      paths: {
        '/a': {
          servers: [{ url: 'https://a.example/' }],
          get: { operationId: 'a', responses: { 200: { description: 'x' } }, security: [{ yours: [] }] },
        },
      },
      components: { securitySchemes: { yours: { type: 'http', scheme: 'Basic' } } },
    };
    const comparison = compareContracts(contractSide(yaml, 'a.yaml'), contractSide(JSON.stringify(json), 'a.json'));
    expect(comparison).toMatchObject({ bump: 'none', changes: [] });
  });

  test('ends where schemas contain themselves', () => {
    const tree = (type: string, direct: boolean): Editable => {
      const d = things();
      const self = { $ref: '#/components/schemas/Tree' };
      const other = { type: 'object', properties: { up: self } };
      d.components.schemas.Tree = {
        type: 'object',
        properties: {
          value: { type },
          kids: { type: 'array', items: self },
          pick: { oneOf: [self, { type: 'string' }, direct ? other : { $ref: '#/components/schemas/Other' }] },
        },
      };
      if (!direct) d.components.schemas.Other = other;
      d.components.schemas.Thing.properties.tree = self;
      return d;
    };
    expect(compareDocuments(tree('string', true), tree('string', false)).changes).toEqual([]);
    expect(compareDocuments(tree('string', true), tree('integer', false)).changes).toMatchObject([
      { kind: 'type-changed' },
    ]);
  });
});

test('gives each change a place in both files and a stable id', () => {
  const edit = (d: Editable) => d.components.schemas.State.enum.push('paused');
  const [change] = compareEdited(edit).changes;
  expect(change).toMatchObject({
    pointer: '#/components/schemas/State/enum',
    old: { file: 'old.json', pointer: '#/components/schemas/State/enum', column: 9 },
    new: { file: 'new.json', pointer: '#/components/schemas/State/enum', column: 9 },
    message: 'State has more values: "paused"',
    uses: ['fetchThing: response 200 application/json'],
  });
  const reordered = things();
  reordered.components.schemas = Object.fromEntries(Object.entries(reordered.components.schemas as object).reverse());
  edit(reordered);
  expect(compareDocuments(things(), reordered).changes.map(({ id }) => id)).toEqual([change!.id]);
});

test('leaves out the operations that nobody asked for, and says how many', () => {
  const edit = (d: Editable) => {
    delete d.paths['/things'];
    d.paths['/more'] = { get: { operationId: 'more', responses: {} } };
    d.paths['/things/{id}'].get.deprecated = true;
  };
  const kinds = (options: Parameters<typeof compareEdited>[1]) => {
    const { changes, operations } = compareEdited(edit, options);
    return [changes.map(({ kind }) => kind).sort(), operations.leftOut];
  };
  expect(kinds({})).toEqual([['operation-added', 'operation-deprecated', 'path-removed'], 0]);
  expect(kinds({ operationsOf: 'old' })).toEqual([['operation-deprecated', 'path-removed'], 1]);
  expect(kinds({ operationsOf: 'new' })).toEqual([['operation-added', 'operation-deprecated'], 1]);
  expect(kinds({ only: ['GET /more'] })).toEqual([['operation-added'], 4]);
});

test('takes the words of everybody who marks nothing for a patch at most', () => {
  const comparison = compareEdited((d) => {
    d.info.description = 'More.';
    d.components.schemas.Thing.description = 'A thing.';
    d.components.schemas.Thing['x-order'] = 4;
    d.paths['/things'].post.summary = 'Make one.';
    d.paths['/things/{id}'].get.responses[200].description = 'It.';
  });
  expect(comparison).toMatchObject({ bump: 'patch', changes: [], rewordings: { count: 5 } });
});

test('tells of a list whose pages are found otherwise, whatever the order of keys', () => {
  const paged = (paging: object) => {
    const d: Editable = things();
    d.paths['/things/{id}/parts'].get.responses[200]['x-paging'] = paging;
    return d;
  };
  const old = paged({ items: '#', next: '#/0' });
  expect(compareDocuments(old, paged({ next: '#/0', items: '#' }))).toMatchObject({ bump: 'none', changes: [] });
  const { changes, rewordings } = compareDocuments(old, paged({ items: '#', next: '#/1' }));
  expect(rewordings.count).toBe(0);
  expect(changes).toMatchObject([
    {
      kind: 'paging-changed',
      bump: 'major',
      impact: { src: 'who iterates', wire: 'no', verify: 'no' },
      pointer: '#/paths/~1things~1{id}~1parts/get/responses/200/x-paging',
      message: 'the pages of the list are found otherwise: items #, next #/1; it was items #, next #/0',
      uses: ['listParts: response 200'],
    },
  ]);
});

test('says what it does not look at', () => {
  expect(compareEdited(() => {}).notCompared).toEqual([]);
  const { notCompared, bump } = compareEdited((d) => {
    d.webhooks = { made: { post: { responses: {} } } };
    d.paths['/things'].post.callbacks = { done: {} };
    d.paths['/things'].post.responses[201].links = { it: { operationId: 'fetchThing' } };
  });
  expect([notCompared, bump]).toEqual([['callbacks', 'links', 'webhooks'], 'none']);
});
