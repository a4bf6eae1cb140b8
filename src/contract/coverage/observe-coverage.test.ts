import { expect, test } from '@jest/globals';
import { contractFrom, type LoadedContract } from '../load.js';
import { matchOperation, type Match } from '../match.js';
import type { Exchange } from '../exchange.js';
import { slotName } from './coverage-slot.js';
import { coverageSlotsOf, observeCoverage } from './observe-coverage.js';

interface Given {
  readonly schema?: unknown;
  readonly components?: Record<string, unknown>;
  readonly version?: string;
  readonly parameters?: unknown[];
  readonly requestBody?: unknown;
  readonly response?: Record<string, unknown>;
}

/** A contract of one operation, `FetchLamp`, that answers with a schema. */
function lamps({ schema, components = {}, version = '3.1.0', parameters = [], requestBody, response }: Given) {
  const content = schema === undefined ? {} : { content: { 'application/json': { schema } } };
  const method = requestBody === undefined ? 'get' : 'post';
  const operation = {
    operationId: 'FetchLamp',
    parameters,
    ...(requestBody !== undefined && { requestBody }),
    responses: { 200: { description: 'A lamp.', ...content, ...response } },
  };
  const document = {
    openapi: version,
    info: { title: 'Lamps', version: '1' },
    paths: { '/lamps/{Id}': { [method]: operation } },
    components: { schemas: components },
  };
  return contractFrom(JSON.stringify(document), 'lamps.json');
}

const id = { name: 'Id', in: 'path', required: true, schema: { type: 'string' } };

/** The names of slots in short: without the operation, and those of a body without status and location. */
const short = (name: string): string => name.replace('FetchLamp ', '').replace('200 response.body ', '');

const bodySlots = (given: Given): string[] =>
  coverageSlotsOf(lamps(given))
    .filter(({ location }) => location === 'response.body')
    .map(slotName)
    .map(short);

function exchangeOf(
  contract: LoadedContract,
  response: Partial<Exchange['response']>,
  request: Partial<Exchange['request']> = {},
) {
  const { method } = contract.operations[0]!;
  return { request: { method, url: '/lamps/1', ...request }, response: { status: 200, ...response } };
}

/** What exchanges with these bodies show of a body. */
function shown(given: Given, ...bodies: unknown[]): string[] {
  const contract = lamps(given);
  const coverage = observeCoverage(contract);
  for (const body of bodies) {
    const exchange = exchangeOf(contract, { body });
    coverage.add(
      exchange,
      matchOperation(contract, exchange.request.method, exchange.request.url) as Match,
      'authored',
    );
  }
  return coverage
    .slots()
    .filter(({ location, evidence }) => location === 'response.body' && evidence.authored)
    .map(slotName)
    .map(short);
}

const NODE = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/components/schemas/Node' } } },
};

test.each<[string, Given, string[]]>([
  [
    'a required property',
    { schema: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } } },
    ['/a seen'],
  ],
  [
    'an optional property',
    { schema: { type: 'object', properties: { a: { type: 'string' } } } },
    ['/a seen', '/a absent'],
  ],
  [
    'a property that may be null',
    { schema: { type: 'object', required: ['a'], properties: { a: { type: ['string', 'null'] } } } },
    ['/a null', '/a non-null'],
  ],
  [
    'nullable of OpenAPI 3.0',
    {
      version: '3.0.3',
      schema: { type: 'object', required: ['a'], properties: { a: { type: 'string', nullable: true } } },
    },
    ['/a null', '/a non-null'],
  ],
  [
    'null among the values of an enum',
    { schema: { type: 'object', required: ['a'], properties: { a: { enum: ['x', null] } } } },
    ['/a null', '/a non-null', '/a enum "x"'],
  ],
  [
    'null as a branch',
    { schema: { anyOf: [{ type: 'object', properties: { a: { type: 'integer' } } }, { type: 'null' }] } },
    [' null', ' non-null', '/a seen', '/a absent'].map((one) => one.trim()),
  ],
  ['the values of an enum', { schema: { type: 'string', enum: ['on', 'off'] } }, ['enum "on"', 'enum "off"']],
  ['values that another clause rules out', { schema: { type: 'string', enum: ['on', 1] } }, ['enum "on"']],
  ['both values of a boolean', { schema: { type: 'boolean' } }, ['true', 'false']],
  ['several types', { schema: { type: ['string', 'integer'] } }, ['type string', 'type integer']],
  ['a format that is asserted', { schema: { type: 'string', format: 'uri' } }, ['format uri']],
  ['no format that is an annotation', { schema: { type: 'string', format: 'colour' } }, []],
  ['a list', { schema: { type: 'array', items: { type: 'string', enum: ['a'] } } }, ['empty', 'filled', '/* enum "a"']],
  ['a list that is never empty', { schema: { type: 'array', minItems: 1 } }, ['filled']],
  ['a list that is always empty', { schema: { type: 'array', maxItems: 0 } }, ['empty']],
  [
    'items with places of their own',
    { schema: { type: 'array', prefixItems: [{ type: 'boolean' }], items: { type: ['string', 'null'] } } },
    ['empty', 'filled', '/0 true', '/0 false', '/* null', '/* non-null'],
  ],
  [
    'a map',
    { schema: { type: 'object', additionalProperties: { type: 'boolean' } } },
    ['empty', 'filled', '/* true', '/* false'],
  ],
  ['an object of any form', { schema: { type: 'object' } }, ['empty', 'filled']],
  ['a map that is never empty', { schema: { type: 'object', minProperties: 1 } }, ['filled']],
  [
    'further members beside properties',
    {
      schema: {
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'string' } },
        additionalProperties: { type: 'string' },
      },
    },
    ['/a seen', '/* seen', '/* absent'],
  ],
  [
    'members whose names fit a pattern',
    { schema: { type: 'object', patternProperties: { '^x': { type: 'boolean' } } } },
    ['empty', 'filled', '/* true', '/* false'],
  ],
  [
    'the branches of oneOf, by the names of their schemas',
    {
      components: { Lamp: { type: 'string' }, Torch: { type: 'integer' } },
      schema: {
        oneOf: [{ $ref: '#/components/schemas/Lamp' }, { $ref: '#/components/schemas/Torch' }, { type: 'boolean' }],
      },
    },
    ['branch Lamp', 'branch Torch', 'branch 2', 'true', 'false'],
  ],
  [
    'one object of all parts of allOf',
    {
      components: { Base: { type: 'object', properties: { a: { type: 'string' }, b: { type: ['string', 'null'] } } } },
      schema: {
        allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['a'], properties: { b: { type: 'string' } } }],
      },
    },
    ['/a seen', '/b seen', '/b absent'],
  ],
  [
    'nothing optional in a branch where the schema around requires it',
    {
      schema: {
        type: 'object',
        required: ['a'],
        anyOf: [{ properties: { a: { type: 'string' } } }, { properties: { a: { type: 'integer' } } }],
      },
    },
    ['branch 0', '/a seen', 'branch 1'],
  ],
  [
    'no property that only a request has',
    {
      schema: {
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'string' }, b: { type: 'string', writeOnly: true }, c: false },
      },
    },
    ['/a seen'],
  ],
  [
    'a schema that contains itself, once',
    { components: { Node: NODE }, schema: { $ref: '#/components/schemas/Node' } },
    ['/name seen', '/children seen', '/children absent', '/children empty', '/children filled'],
  ],
  [
    'JSON in a text by its contentSchema',
    {
      schema: {
        type: 'object',
        required: ['a'],
        properties: {
          a: {
            type: 'string',
            contentMediaType: 'application/json',
            contentSchema: { type: ['object', 'null'], properties: { b: { type: 'string' } } },
          },
        },
      },
    },
    ['/a seen', '/a/# null', '/a/# non-null', '/a/#/b seen', '/a/#/b absent'],
  ],
  [
    'a cross-field rule',
    { schema: { type: 'object', 'x-rules': { fits: { at: '#/a', equals: '{#/b}', says: 'It fits.' } } } },
    ['empty', 'filled', '/a rule fits'],
  ],
  [
    'names that need escapes',
    { schema: { type: 'object', required: ['a/b'], properties: { 'a/b': { type: 'string' } } } },
    ['/a~1b seen'],
  ],
  ['nothing of a schema that says nothing but null', { schema: {} }, ['null', 'non-null']],
  ['nothing of a body that cannot be', { schema: false }, []],
])('tells the forms of %s', (_what, given, slots) => {
  expect(bodySlots(given)).toEqual(slots);
});

const BRANCHES = {
  components: {
    Full: { type: 'object', properties: { name: { type: 'string' }, watts: { type: 'integer' } } },
    Short: { type: 'object', properties: { name: { type: 'string' } } },
    On: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
    Off: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
  },
  full: { anyOf: [{ $ref: '#/components/schemas/Full' }, { $ref: '#/components/schemas/Short' }] },
  named: {
    oneOf: [{ $ref: '#/components/schemas/On' }, { $ref: '#/components/schemas/Off' }],
    discriminator: { propertyName: 'kind' },
  },
};

test.each<[string, Given, unknown[], string[]]>([
  ['null', { schema: { type: ['string', 'null'] } }, [null], ['null']],
  ['what is left out', { schema: { type: 'object', properties: { a: { type: 'string' } } } }, [{}], ['/a absent']],
  ['a value of an enum', { schema: { enum: ['on', 'off', { a: [1] }] } }, [{ a: [1] }], ['enum {"a":[1]}']],
  [
    'every item of a list',
    { schema: { type: 'array', items: { type: ['boolean', 'null'] } } },
    [[true, null]],
    ['filled', '/* null', '/* non-null', '/* true'],
  ],
  ['an empty list', { schema: { type: 'array', items: { type: 'boolean' } } }, [[]], ['empty']],
  [
    'that there is no further member',
    { schema: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'string' } } },
    [{ a: 'x' }],
    ['/a seen', '/* absent'],
  ],
  [
    'members by the pattern of their names',
    { schema: { type: 'object', patternProperties: { '^x': { type: 'boolean' } } } },
    [{ x1: true, y: false }],
    ['filled', '/* true'],
  ],
  [
    'the one branch that knows all properties',
    { ...BRANCHES, schema: BRANCHES.full },
    [{ name: 'a', watts: 5 }],
    ['branch Full', '/name seen', '/watts seen'],
  ],
  [
    'each branch that fits',
    { ...BRANCHES, schema: BRANCHES.full },
    [{ name: 'a' }],
    ['branch Full', '/name seen', '/watts absent', 'branch Short'],
  ],
  [
    'the branch that the discriminator names',
    { ...BRANCHES, schema: BRANCHES.named },
    [{ kind: 'Off' }],
    ['/kind seen', 'branch Off'],
  ],
  [
    'the branch of a condition',
    {
      schema: {
        type: 'object',
        if: { required: ['a'] },
        then: { properties: { b: { type: 'boolean' } } },
        else: { properties: { c: { type: 'boolean' } } },
      },
    },
    [{ a: 1, b: true }],
    ['/b seen', '/b true'],
  ],
  [
    'JSON in a text',
    {
      schema: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { type: 'object', properties: { b: { type: 'string' } } },
      },
    },
    ['{"b":"x"}'],
    ['/# seen', '/#/b seen'],
  ],
  [
    'a rule that was put to the test and held',
    {
      schema: {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        'x-rules': { fits: { at: '#/a', equals: '{#/b}', says: 'It fits.' } },
      },
    },
    [{ a: 'x', b: 'x' }],
    ['/a seen', '/b seen', '/a rule fits'],
  ],
  [
    'no rule that did not hold, or had nothing to compare',
    {
      schema: {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        'x-rules': { fits: { at: '#/a', equals: '{#/b}', says: 'It fits.' } },
      },
    },
    [{ a: 'x', b: 'y' }, { a: 'x' }],
    ['/a seen', '/b seen', '/b absent'],
  ],
  [
    'no member of a prototype',
    { schema: { type: 'object', properties: { constructor: { type: 'string' }, ['__proto__']: { type: 'string' } } } },
    [{}],
    ['/constructor absent', '/__proto__ absent'],
  ],
])('shows %s', (_what, given, bodies, slots) => {
  expect(shown(given, ...bodies)).toEqual(slots);
});

const PARAMETERS = [
  id,
  { name: 'Order', in: 'query', schema: { type: 'string', enum: ['asc', 'desc'] } },
  {
    name: 'Kind',
    in: 'query',
    required: true,
    schema: {
      anyOf: [
        { type: 'string', pattern: '^LA' },
        { type: 'string', maxLength: 2 },
      ],
    },
  },
  { name: 'X-Trace', in: 'header', schema: { type: 'boolean' } },
  { name: 'Session', in: 'cookie', schema: { type: 'string' } },
];

test('tells the forms of parameters', () => {
  const slots = coverageSlotsOf(lamps({ parameters: PARAMETERS }))
    .map(slotName)
    .map(short);
  expect(slots.filter((name) => name.startsWith('request'))).toEqual([
    'request.path /Id seen',
    'request.query /Order seen',
    'request.query /Order absent',
    'request.query /Order enum "asc"',
    'request.query /Order enum "desc"',
    'request.query /Kind seen',
    'request.query /Kind branch 0',
    'request.query /Kind branch 1',
    'request.headers /x-trace seen',
    'request.headers /x-trace absent',
    'request.headers /x-trace true',
    'request.headers /x-trace false',
  ]);
});

/** What one exchange shows, request and response. */
function shownByOne(contract: LoadedContract, exchange: Exchange): string[] {
  const coverage = observeCoverage(contract);
  coverage.add(exchange, matchOperation(contract, exchange.request.method, exchange.request.url) as Match, 'live');
  const shownSlots = coverage.slots().filter(({ evidence }) => evidence.live === 1);
  return shownSlots.map((slot) => slotName(slot).replace('FetchLamp ', ''));
}

test('shows the parameters that were sent', () => {
  const contract = lamps({ parameters: PARAMETERS });
  const request = { url: '/lamps/1?Order=desc&Kind=LAX', headers: { 'x-trace': 'true' } };
  expect(shownByOne(contract, exchangeOf(contract, {}, request))).toEqual([
    'request.path /Id seen',
    'request.query /Order seen',
    'request.query /Order enum "desc"',
    'request.query /Kind seen',
    'request.query /Kind branch 0',
    'request.headers /x-trace seen',
    'request.headers /x-trace true',
    '200 response.status seen',
  ]);
});

test('shows no header as absent where the capture holds no headers', () => {
  const header = { schema: { type: 'string' } };
  const contract = lamps({ parameters: [id, PARAMETERS[3]], response: { headers: { 'X-Lamp': header } } });
  expect(shownByOne(contract, exchangeOf(contract, {}))).toEqual(['request.path /Id seen', '200 response.status seen']);
});

test('shows the headers of a response, and that one was left out', () => {
  const [text, optional] = [{ schema: { type: 'string' } }, { schema: { type: 'integer' } }];
  const contract = lamps({
    parameters: [id],
    response: { headers: { 'X-Lamp': { ...text, required: true }, 'X-Watts': optional } },
  });
  expect(coverageSlotsOf(contract).map(slotName).map(short)).toEqual([
    ...['request.path /Id seen', '200 response.status seen'],
    ...[
      '200 response.headers /x-lamp seen',
      '200 response.headers /x-watts seen',
      '200 response.headers /x-watts absent',
    ],
  ]);
  expect(shownByOne(contract, exchangeOf(contract, { headers: { 'x-lamp': 'a' } }))).toEqual([
    ...['request.path /Id seen', '200 response.status seen'],
    ...['200 response.headers /x-lamp seen', '200 response.headers /x-watts absent'],
  ]);
});

const FORM = {
  'application/x-www-form-urlencoded': {
    schema: {
      type: 'object',
      properties: {
        Name: { type: 'string' },
        On: { type: 'boolean' },
        Tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
      },
    },
  },
};

test.each<[string, Partial<Exchange['request']>, string[]]>([
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, text: 'On=true&Tags=a&Tags=b' },
    ['/Name absent', '/On seen', '/On true', '/Tags seen', '/Tags/* enum "a"', '/Tags/* enum "b"'],
  ],
  ['a body that was left out', {}, ['absent']],
])('shows %s of a request', (_what, request, slots) => {
  const contract = lamps({ parameters: [id], requestBody: { content: FORM } });
  const names = shownByOne(contract, exchangeOf(contract, {}, request)).filter((name) =>
    name.startsWith('request.body'),
  );
  expect(names.filter((name) => name !== 'request.body seen').map((name) => name.replace('request.body ', ''))).toEqual(
    slots,
  );
});

test('shows the media type where the contract knows several, and the body under it', () => {
  const schema = { type: 'string', enum: ['x'] };
  const content = { 'application/json': { schema }, 'application/problem+json': { schema }, 'text/plain': {} };
  const contract = lamps({ parameters: [id], response: { content } });
  const json = exchangeOf(contract, {
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    text: '"x"',
  });
  expect(shownByOne(contract, json)).toContain(
    '200 response.headers /content-type media type application/problem+json',
  );
  const text = exchangeOf(contract, { headers: { 'content-type': 'text/plain' }, text: 'x' });
  expect(shownByOne(contract, text)).toContain('200 response.headers /content-type media type text/plain');
});

test('shows the forms of plain text, and has none of what nobody reads', () => {
  const [schema, form] = [{ type: 'string', enum: ['on', 'off'] }, { schema: { type: 'object' } }];
  const content = { 'text/plain': { schema }, 'application/xml': form };
  const contract = lamps({ parameters: [id], response: { content } });
  const exchange = exchangeOf(contract, { headers: { 'content-type': 'text/plain' }, text: 'on' });
  expect(shownByOne(contract, exchange)).toContain('200 response.body enum "on"');
  const body = coverageSlotsOf(contract).filter(({ location }) => location === 'response.body');
  expect(body.map(({ form }) => form)).toEqual(['enum "on"', 'enum "off"']);
});

test('counts an exchange under the key that the contract gives its status', () => {
  const contract = lamps({ parameters: [id] });
  const operation = contract.operations[0]!;
  const ranged = {
    ...contract,
    operations: [
      { ...operation, responses: { '2XX': operation.responses['200']!, default: { ...operation.responses['200']! } } },
    ],
  };
  const coverage = observeCoverage(ranged);
  for (const status of [200, 204, 404]) {
    const exchange = exchangeOf(contract, { status });
    coverage.add(exchange, matchOperation(ranged, 'GET', '/lamps/1') as Match, 'recorded');
  }
  expect(coverage.slots().map(({ status, form, evidence }) => [status, form, evidence])).toEqual([
    ['', 'seen', { recorded: 3 }],
    ['2XX', 'seen', { recorded: 2 }],
    ['default', 'seen', { recorded: 1 }],
  ]);
});

test('counts an exchange once, however often it shows a slot', () => {
  const contract = lamps({ schema: { type: 'array', items: { type: 'boolean' } } });
  const coverage = observeCoverage(contract);
  const exchange = exchangeOf(contract, { body: [true, true, true] });
  for (const evidence of ['authored', 'authored', 'live'] as const)
    coverage.add(exchange, matchOperation(contract, 'GET', '/lamps/1') as Match, evidence);
  expect(coverage.slots().find(({ form }) => form === 'true')?.evidence).toEqual({ authored: 2, live: 1 });
});
