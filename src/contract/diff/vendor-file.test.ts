import { expect, test } from '@jest/globals';
import { compareContracts } from './compare-contracts.js';
import { contractSide } from './contract-side.js';
import { parseLedger } from '../ledger/ledger.js';

const OURS = `
openapi: 3.1.0
info: { title: Ours, version: 0.4.0 }
servers: [{ url: https://api.example }]
paths:
  /v1/Rooms/{Sid}:
    get:
      operationId: FetchRoom
      parameters: [{ name: Sid, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: The room.
          content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } }
components:
  schemas:
    Room:
      type: object
      required: [sid]
      properties:
        sid: { type: [string, 'null'], maxLength: 34 }
        name: { type: string, minLength: 1 }
        state: { type: string, enum: [open, shut] }
      x-origin:
        required: { origin: inferred, reason: Always seen. }
        properties/name/minLength: { origin: inferred, reason: Never empty. }
`;

/** The same as the vendor publishes it, looser and newer, with an operation of which we know nothing. */
const THEIRS = `
openapi: 3.0.1
info: { title: Theirs, version: 1.0.0 }
paths:
  /v1/Rooms/{RoomSid}:
    servers: [{ url: https://api.example }]
    get:
      operationId: FetchRoom
      parameters: [{ name: RoomSid, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: '200'
          content: { application/json: { schema: { $ref: '#/components/schemas/v1.room' } } }
    delete: { operationId: DeleteRoom, responses: { '204': { description: '204' } } }
components:
  schemas:
    v1.room:
      type: object
      properties:
        sid: { type: string, nullable: true, maxLength: 34 }
        name: { type: string }
        state: { type: string, enum: [open, shut, locked] }
        topic: { type: string }
`;

const [ours, theirs] = [contractSide(OURS, 'ours.yaml'), contractSide(THEIRS, 'theirs.yaml')];

test.each([
  ['OLD', ours, theirs, 'old'],
  ['NEW', theirs, ours, 'new'],
] as const)('tells our corrections from news of the vendor where our contract is %s', (_, old, now, of) => {
  const { changes, operations } = compareContracts(old, now);
  const causes = Object.fromEntries(changes.map(({ pointer, kind, cause }) => [`${kind} ${pointer}`, cause]));
  const find = (text: string) => Object.entries(causes).find(([key]) => key.includes(text))?.[1];
  expect(operations).toEqual({ compared: 1, leftOut: 1, of });
  expect(find('required')).toBe('our-correction');
  expect(find('min-length')).toBe('our-correction');
  expect(find('enum-value')).toBe('vendor-changed');
  expect(find('topic')).toBe('vendor-changed');
  expect(find('schema-removed')).toBeUndefined();
  expect(changes).toHaveLength(5); // with the name of the path parameter
});

test.each([
  ['OLD', 'old'],
  ['NEW', 'new'],
] as const)('tells what only our contract says on purpose as ours where it is %s', (_, side) => {
  const mine = OURS.replace('name: {', "name: { 'x-pii': standard, default: none,")
    .replace('sid: { type:', 'topic: { type: [string, "null"] }\n        sid: { type:')
    .replace('x-origin:', '$&\n        properties/topic/type: { origin: public, reason: Null was seen. }');
  const [our, their] = [contractSide(mine, 'ours.yaml'), theirs];
  const { changes, nextVersion } = side === 'old' ? compareContracts(our, their) : compareContracts(their, our);
  const find = (text: string) => changes.find(({ kind }) => kind.includes(text));
  expect(find('personal-mark')).toMatchObject({ cause: 'our-correction' });
  expect(find('default')).toMatchObject({ cause: 'our-correction' });
  expect(find('nullable')).toMatchObject({ cause: 'our-correction', origin: 'public' });
  expect(find('enum-value')).toMatchObject({ cause: 'vendor-changed' });
  expect(nextVersion).toBeUndefined(); // neither is a state of the other
});

test('names a clause as our contract does, where the vendor names it otherwise', () => {
  const messages = [compareContracts(ours, theirs), compareContracts(theirs, ours)].map(
    ({ changes }) => changes.find(({ kind }) => kind.startsWith('enum-value'))?.message,
  );
  expect(messages).toEqual(['Room.state has more values: "locked"', 'Room.state has fewer values, without "locked"']);
});

test('names a clause that is written in place in our contract by its part, never by the vendor', () => {
  const [our, their] = [
    OURS.replace('schema: { type: string } }', 'schema: { type: string, minLength: 1 } }'),
    THEIRS.replace('schema: { type: string } }', "schema: { $ref: '#/components/schemas/v1.sid' } }").replace(
      'v1.room:',
      'v1.sid: { type: string }\n    $&',
    ),
  ].map((text) => contractSide(text, 'room.yaml'));
  for (const { changes } of [compareContracts(our!, their!), compareContracts(their!, our!)])
    expect(
      changes.find(({ kind, direction }) => kind.startsWith('min-length') && direction === 'request'),
    ).toMatchObject({ message: expect.stringMatching(/^the path parameter \w+: min length is/) });
});

test('tells news of the vendor first among what is as grave', () => {
  const causes = compareContracts(theirs, ours).changes.map(({ bump, cause }) => [bump, cause]);
  for (const bump of ['major', 'minor']) {
    const told = causes.filter(([one]) => one === bump).map(([, cause]) => cause ?? '');
    expect([...told].sort().reverse()).toEqual(told);
  }
});

test('takes the operations of both where that is asked for', () => {
  const { changes } = compareContracts(ours, theirs, { operationsOf: 'both' });
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'operation-added', cause: 'vendor-changed' }));
});

const ledger = (document: string, lines: string) =>
  parseLedger(
    `contract: ours.yaml
document: { title: Page, lines: 1, sha256: '${document.repeat(64)}', digests: ['${'0'.repeat(12)}'] }
layout: ''
example: ''
claims:
  C001:
    says: The room is open or shut.
    lines: '1'
    sha256: '${lines.repeat(64)}'
    clauses: ['#/components/schemas/Room/properties/state/enum']
    check: schema
contradictions: {}
`,
    'claims.yaml',
  );

test.each([
  ['another text of the document', '1', '1', 'document-updated'],
  ['the same document', '0', '0', 'our-correction'],
])('tells the cause between two states of our contract with %s, and the claims', (_, document, lines, cause) => {
  const old = contractSide(OURS, 'ours.yaml', ledger('0', '0'));
  const now = contractSide(OURS.replace('[open, shut]', '[open, shut, locked]'), 'ours.yaml', ledger(document, lines));
  expect(compareContracts(old, now).changes).toMatchObject([
    { kind: 'enum-value-added', cause, origin: 'document', claims: ['C001'] },
  ]);
});

test('names no claims of others at what came or went', () => {
  const old = contractSide(OURS, 'ours.yaml', ledger('0', '0'));
  const more = OURS.replace(
    'components:',
    '  /v1/Halls:\n    get: { operationId: ListHalls, responses: {} }\n$&',
  ).replace('name: {', 'topic: { type: string }\n        $&');
  const now = contractSide(more, 'ours.yaml', ledger('0', '0'));
  for (const { changes } of [compareContracts(old, now), compareContracts(now, old)])
    expect(changes.map(({ message, claims }) => [message.replace(/ is .*$/, ''), claims]).sort()).toEqual([
      ['Room.topic', []],
      [expect.stringMatching(/^the (?:operation ListHalls|path \/v1\/Halls)$/), []],
    ]);
});

test('names the claims of an operation that went, and none that others at its path have', () => {
  const claim = (clause: string) =>
    parseLedger(
      `contract: ours.yaml
document: { title: Page, lines: 1, sha256: '${'0'.repeat(64)}', digests: ['${'0'.repeat(12)}'] }
layout: ''
example: ''
claims:
  C001: { says: It can be read., lines: '1', sha256: '${'0'.repeat(64)}', clauses: ['${clause}'], check: schema }
contradictions: {}
`,
      'claims.yaml',
    );
  const path = '#/paths/~1v1~1Rooms~1{Sid}';
  const more = OURS.replace('    get:\n', '    delete: { operationId: DeleteRoom, responses: {} }\n$&');
  const claims = (clause: string) =>
    compareContracts(
      contractSide(more, 'ours.yaml', claim(clause)),
      contractSide(OURS, 'ours.yaml', claim(path)),
    ).changes.map(({ kind, claims: named }) => [kind, named]);
  expect(claims(path)).toEqual([['operation-removed', []]]);
  expect(claims(`${path}/delete/operationId`)).toEqual([['operation-removed', ['C001']]]);
});

test('calls what we concluded our own correction', () => {
  const now = contractSide(OURS.replace('minLength: 1', 'minLength: 2'), 'ours.yaml');
  expect(compareContracts(ours, now).changes).toMatchObject([{ cause: 'our-correction', origin: 'inferred' }]);
});

test('tells where a new value comes from, not the list that it joins', () => {
  const old = contractSide(OURS, 'ours.yaml', ledger('0', '0'));
  const text = OURS.replace(
    'enum: [open, shut]',
    '$&, x-origin: { enum/2: { origin: public, reason: Their news. } }',
  ).replace('[open, shut]', '[open, shut, locked]');
  const now = contractSide(text, 'ours.yaml', ledger('0', '0'));
  const [change] = compareContracts(old, now).changes;
  expect(change).toMatchObject({ kind: 'enum-value-added', origin: 'public', claims: ['C001'] });
  expect(change).not.toHaveProperty('cause');
});
