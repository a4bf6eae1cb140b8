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
