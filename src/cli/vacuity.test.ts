import { afterAll, expect, test } from '@jest/globals';
import { workbench } from './run-in-tests.js';

const { folder, write, run, clean } = workbench();
afterAll(clean);

/** Nothing in it is required, all may be null, and no error is documented: it can hardly reject an answer. */
const VACUOUS = `openapi: 3.0.1
info: { title: "Lamps \\e[2J", version: '1' }
paths:
  /lamps:
    get:
      operationId: ListLamps
      responses:
        '200':
          description: Lamps.
          content:
            application/json:
              schema:
                type: object
                properties:
                  lamps: { type: array, items: { $ref: '#/components/schemas/Lamp' } }
  /lamps/{Id}:
    get:
      operationId: FetchLamp
      parameters: [{ name: Id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: A lamp.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Lamp' }
    delete:
      operationId: DeleteLamp
      responses:
        '204': { description: Gone. }
components:
  schemas:
    Lamp:
      type: object
      properties:
        name: { type: string, nullable: true }
        watts: { type: integer, nullable: true }
`;

test('flags every response of a contract that requires nothing, each in its place', async () => {
  const { code, out } = await run(['vacuity', '--spec', write('vacuous.yaml', VACUOUS)]);
  expect(code).toBe(1);
  expect(out.replaceAll(`${folder}/`, '')).toBe(`vacuous.yaml:12:15  ListLamps 200 application/json
  accepts {}: no property is required
  accepts {} as an item of /lamps: no property of an item is required
  note: the operation documents no error response

vacuous.yaml:25:15  FetchLamp 200 application/json
  accepts {}: no property is required
  note: 2 of 2 properties may be null
  note: the operation documents no error response

2 of 2 responses accept {}
1 of 2 accept empty items
1 of 2 have hardly a property that may not be null
2 of 2 belong to an operation without an error response
2 of 2 flagged
`);
});

test('flags nothing in our own contract', async () => {
  const { code, out } = await run(['vacuity']);
  expect(code).toBe(0);
  expect(out).toMatch(/^0 of (\d+) responses accept \{\}\n[^]*^0 of \1 flagged$/m);
});

test('prints JSON', async () => {
  const { code, out } = await run(['vacuity', '--report', 'json', '--spec', write('lamps.yaml', VACUOUS)]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    vacuityVersion: 1,
    contract: { title: 'Lamps \x1b[2J', version: '1' },
    summary: { responses: 2, flagged: 2, acceptsEmptyObject: 2, weaknesses: { 'empty-object': 2, 'no-errors': 2 } },
    responses: [
      { operationId: 'ListLamps', accepts: ['{}'], flagged: true, spec: { line: 12, column: 15 } },
      {
        operationId: 'FetchLamp',
        status: '200',
        reasons: [{ code: 'empty-object' }],
        notes: [{}, { code: 'no-errors' }],
      },
    ],
  });
});

test('prints nothing of a contract that could steer a terminal', async () => {
  const spec = write('hostile.yaml', VACUOUS.replace('operationId: FetchLamp', 'operationId: "a\\e[2J"'));
  expect((await run(['vacuity', '--spec', spec])).out).toContain('a\\x1b[2J 200');
});

test('says so where there is no response that could be judged', async () => {
  const spec = write('empty.yaml', "openapi: 3.1.0\ninfo: { title: '', version: '' }\npaths: {}\n");
  expect(await run(['vacuity', '--spec', spec])).toMatchObject({
    code: 0,
    out: 'the contract documents no JSON response, so there is nothing that it could reject\n',
  });
});

test('prints help', async () => {
  expect(await run(['vacuity', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--spec FILE') });
});

test.each([
  ['a missing file', ['--spec', 'missing.yaml'], 'missing.yaml: there is no such file'],
  ['another format', ['--report', 'html'], '--report html: the formats are text and json'],
  ['an argument', ['x'], "Unexpected argument 'x'"],
  ['what is no spec', ['--spec', write('text.yaml', 'hello')], 'is not OpenAPI'],
  [
    'a schema that does not compile',
    ['--spec', write('bad.yaml', VACUOUS.replace('type: integer', 'type: text'))],
    'does not compile',
  ],
])('refuses %s', async (_what, args, message) => {
  const { code, out, err } = await run(['vacuity', ...args]);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  expect(err).not.toContain('unexpected error');
});
