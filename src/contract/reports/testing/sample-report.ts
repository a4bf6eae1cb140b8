import type { CoverageSlot } from '../../coverage/coverage-slot.js';
import type { Evidence } from '../../exchange.js';
import type { Report, ReportedFinding, SpecPlace } from '../../run/report.js';

const SPEC = 'contracts/lending.yaml';
const LINES = `components:
  schemas:
    Loan:
      type: object
      required: [id, state, due_on, reader]
      properties:
        id:
          type: string
          pattern: ^LN[0-9a-f]{32}$
        state:
          type: string
          enum: [open, overdue, returned]
        due_on:
          type: string
          format: date
        reader:
          type: [object, 'null']
          properties:
            name: { type: string, minLength: 1 }`.split('\n');
const FIRST = 118;

function place(pointer: string, line: number, column: number): SpecPlace {
  const from = Math.max(FIRST, line - 2);
  return {
    pointer,
    file: SPEC,
    line,
    column,
    excerpt: { from, lines: LINES.slice(from - FIRST, line + 3 - FIRST) },
  };
}

const finding = (given: Partial<ReportedFinding> & Pick<ReportedFinding, 'code' | 'message'>): ReportedFinding => ({
  severity: 'breaking',
  fault: 'vendor',
  origin: 'document',
  claims: [],
  operationId: 'FetchLoan',
  location: 'response.body',
  pointer: '',
  spec: place('#/components/schemas/Loan', 120, 5),
  fingerprint: [...`${given.code} ${given.pointer ?? ''}`]
    .reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(16, '0'),
  count: 1,
  exchanges: ['traffic/monday.har#12'],
  ...given,
});

const findings: ReportedFinding[] = [
  finding({
    code: 'schema.enum',
    message: '/state is none of the 3 values that the contract lists',
    pointer: '/state',
    claims: ['L003'],
    spec: place('#/components/schemas/Loan/properties/state/enum', 129, 11),
    count: 17,
    exchanges: Array.from({ length: 14 }, (_, i) => `traffic/monday.har#${i * 3 + 12}`),
    seenAt: { file: 'traffic/monday.har', line: 1204, column: 19 },
    value: '"lost"',
    evidence: ['traffic'],
    requestIds: [{ exchange: 'traffic/monday.har#12', id: 'LR-0123' }],
  }),
  finding({
    code: 'schema.required',
    message: '/due_on is required and missing',
    pointer: '/due_on',
    claims: ['L004', 'L001'],
    origin: 'public',
    spec: place('#/components/schemas/Loan/required', 122, 17),
    exchanges: ['recordings/loan-lost.json'],
    seenAt: { file: 'recordings/loan-lost.json', line: 9, column: 5 },
  }),
  finding({
    code: 'property.undocumented',
    severity: 'drift',
    message: '/reader/nickname is in no schema of the contract',
    pointer: '/reader/nickname',
    origin: 'inferred',
    spec: place('#/components/schemas/Loan/properties/reader', 134, 11),
    count: 240,
    exchanges: ['traffic/monday.har#12', 'traffic/tuesday.ndjson.gz#3'],
  }),
  finding({
    code: 'sunset.announced',
    severity: 'drift',
    message: 'response header sunset announces an end',
    location: 'response.headers',
    pointer: '/sunset',
    operationId: 'ListLoans',
    spec: place('#/components/schemas/Loan', 120, 5),
    borneUntil: '2026-01-31',
  }),
  finding({
    code: 'request.parameter',
    fault: 'request',
    message: 'query parameter PageSize is above its maximum of 100',
    location: 'request.query',
    pointer: '/PageSize',
    operationId: 'ListLoans',
    exchanges: ['traffic/monday.har#4', 'traffic/monday.har#5'],
    count: 2,
  }),
  finding({
    code: 'spec.example',
    severity: 'drift',
    fault: 'spec',
    origin: 'inferred',
    message: 'the example contradicts its schema at /due_on',
    location: 'exchange',
    operationId: '',
    exchanges: [SPEC],
    spec: place('#/components/schemas/Loan/properties/due_on', 130, 9),
  }),
  finding({
    code: 'recording.stale',
    spec: place('#', 1, 1),
    severity: 'notice',
    fault: 'recording',
    message: 'the exchange was recorded 212 days ago',
    location: 'exchange',
    exchanges: ['recordings/loan-open.json'],
    seenAt: { file: 'recordings/loan-open.json', line: 31, column: 9 },
  }),
  finding({
    code: 'environment.rate-limit',
    spec: place('#', 1, 1),
    severity: 'notice',
    fault: 'environment',
    message: 'the exchange was refused with 429',
    location: 'exchange',
    operationId: 'RenewLoan',
    exchanges: ['live#2'],
  }),
  finding({
    code: 'schema.null',
    message: '/reader/name is null, and the contract allows no null',
    pointer: '/reader/name',
    claims: ['L005'],
    spec: place('#/components/schemas/Loan/properties/reader/properties/name', 136, 13),
    fingerprint: 'b0a5e11ebeef0001',
    baselined: true,
    exchanges: ['traffic/monday.har#77'],
  }),
];

const slot = (
  operationId: string,
  status: string,
  location: CoverageSlot['location'],
  pointer: string,
  form: string,
  evidence: Partial<Record<Evidence, number>> = {},
): CoverageSlot => ({ operationId, status, location, pointer, form, evidence });

const loanSlots = (operationId: string, at: string): CoverageSlot[] => [
  slot(operationId, '200', 'response.body', `${at}/id`, 'seen', { documented: 1, authored: 31, recorded: 4, live: 1 }),
  slot(operationId, '200', 'response.body', `${at}/state`, 'seen', {
    documented: 1,
    authored: 31,
    recorded: 4,
    live: 1,
  }),
  slot(operationId, '200', 'response.body', `${at}/state`, 'enum "open"', { authored: 24, recorded: 3, live: 1 }),
  slot(operationId, '200', 'response.body', `${at}/state`, 'enum "overdue"', { authored: 6, recorded: 1 }),
  slot(operationId, '200', 'response.body', `${at}/state`, 'enum "returned"', { authored: 1 }),
  slot(operationId, '200', 'response.body', `${at}/due_on`, 'seen', {
    documented: 1,
    authored: 31,
    recorded: 4,
    live: 1,
  }),
  slot(operationId, '200', 'response.body', `${at}/due_on`, 'format date', { documented: 1, authored: 31, live: 1 }),
  slot(operationId, '200', 'response.body', `${at}/reader`, 'seen', { documented: 1, authored: 31 }),
  slot(operationId, '200', 'response.body', `${at}/reader`, 'null', {}),
  slot(operationId, '200', 'response.body', `${at}/reader`, 'non-null', { documented: 1, authored: 30 }),
  slot(operationId, '200', 'response.body', `${at}/reader/name`, 'seen', { authored: 30 }),
  slot(operationId, '200', 'response.body', `${at}/reader/name`, 'absent', {}),
  slot(operationId, '200', 'response.body', `${at}/notes`, 'empty', { documented: 1 }),
  slot(operationId, '200', 'response.body', `${at}/notes`, 'filled', {}),
  slot(operationId, '200', 'response.headers', '/request-id', 'seen', { recorded: 4, live: 1 }),
  slot(operationId, '200', 'response.headers', '/request-id', 'absent', { authored: 3 }),
  slot(operationId, '404', 'response.body', '/code', 'seen', { authored: 4, recorded: 1 }),
  slot(operationId, '404', 'response.body', '/details', 'seen', {}),
  slot(operationId, '404', 'response.body', '/details', 'absent', { authored: 4, recorded: 1 }),
];

/** A report that has something of everything, of a contract that exists nowhere. For tests. */
export const sampleReport: Report = {
  reportVersion: 1,
  verdict: 'broken',
  failOn: 'breaking',
  basis: '3 documented, 31 authored and 4 recorded cases; 412 exchanges of traffic; 1 live answer of the vendor',
  evidence: { documented: 3, authored: 31, recorded: 4, traffic: 412, live: 1 },
  contract: {
    title: 'Lending library contract',
    version: '1.4.0',
    sha256: 'd180bc9c29be5b9045ef8897af1d2ce9357c20e60aea5eb7794deb4794c3e028',
    file: SPEC,
  },
  sources: [
    { name: 'recordings', kind: 'recordings', exchanges: 38, skipped: 0 },
    {
      name: 'traffic/monday.har',
      kind: 'traffic',
      exchanges: 172,
      skipped: 1840,
      credentials: true,
      otherHosts: [
        { host: 'cdn.example', exchanges: 1700 },
        { host: 'fonts.example', exchanges: 140 },
      ],
    },
    { name: 'traffic/tuesday.ndjson.gz', kind: 'traffic', exchanges: 240, skipped: 0 },
    { name: 'stand-in', kind: 'stand-in', exchanges: 3, skipped: 0 },
    { name: 'live', kind: 'live', exchanges: 3, skipped: 0, incomplete: true },
  ],
  summary: { exchanges: 456, kept: 193, broken: 18, drifted: 243, unverified: 2 },
  findings,
  exchanges: [
    {
      id: 'traffic/monday.har#12',
      method: 'GET',
      path: '/v1/Loans/{Id}',
      status: 200,
      operationId: 'FetchLoan',
      verdict: 'broken',
      findings: [0, 2],
    },
  ],
  operations: {
    FetchLoan: {
      method: 'GET',
      path: '/v1/Loans/{Id}',
      reproduce:
        'curl --user "$LIBRARY_KEY:$LIBRARY_SECRET" --header \'Accept: application/json\' "https://api.library.example/v1/Loans/$LOAN_ID"',
    },
    ListLoans: {
      method: 'GET',
      path: '/v1/Loans',
      reproduce: 'curl --user "$LIBRARY_KEY:$LIBRARY_SECRET" \\\n  "https://api.library.example/v1/Loans?PageSize=50"',
    },
    RenewLoan: {
      method: 'POST',
      path: '/v1/Loans/{Id}/Renewals',
      reproduce: 'curl --request POST "https://api.library.example/v1/Loans/$LOAN_ID/Renewals"',
    },
  },
  coverage: {
    operations: {
      FetchLoan: { 200: { documented: 1, authored: 31, recorded: 4, live: 1 }, 404: { authored: 4, recorded: 1 } },
      ListLoans: { 200: { documented: 1, authored: 3 } },
      CloseLoan: { 204: { authored: 2 } },
    },
    slots: [
      slot('FetchLoan', '', 'request.path', '/Id', 'seen', { authored: 31 }),
      ...loanSlots('FetchLoan', ''),
      slot('ListLoans', '', 'request.query', '/PageSize', 'seen', { authored: 3 }),
      slot('ListLoans', '', 'request.query', '/PageSize', 'absent', { authored: 1 }),
      ...loanSlots('ListLoans', '/loans/*'),
      slot('RenewLoan', '201', 'response.body', '/state', 'seen', {}),
    ],
  },
  ledger: {
    title: "The library's reference page for loans, as plain text",
    claims: [
      {
        id: 'L001',
        says: 'The operation reads one loan of a reader.',
        lines: [1, 5, 7],
        clauses: ['#/paths/~1v1~1Loans~1{Id}/get'],
        check: 'none',
      },
      {
        id: 'L002',
        says: 'A loan has an identifier that begins with LN.',
        lines: [21, 22],
        clauses: ['#/components/schemas/Loan/properties/id'],
        check: 'schema',
      },
      {
        id: 'L003',
        says: 'A loan is open, overdue or returned.',
        lines: [24, 25, 26, 27, 40],
        clauses: ['#/components/schemas/Loan/properties/state/enum'],
        check: 'schema',
      },
      {
        id: 'L004',
        says: 'Every loan says on which day the book is due.',
        lines: [31],
        clauses: ['#/components/schemas/Loan/required'],
        check: 'schema',
      },
      {
        id: 'L005',
        says: 'A reader has a name.',
        lines: [35],
        clauses: ['#/components/schemas/Loan/properties/reader/properties/name'],
        check: 'schema',
      },
      { id: 'L006', says: 'A loan can be renewed twice.', lines: [52, 53], clauses: [], check: 'live' },
    ],
  },
  baseline: {
    file: 'contracts/baseline.json',
    entries: [
      {
        fingerprint: 'b0a5e11ebeef0001',
        operationId: 'FetchLoan',
        code: 'schema.null',
        pointer: '/reader/name',
        owner: 'team circulation',
        reason: 'Readers who were deleted; the library repairs them by spring.',
        expires: '2027-03-31',
        link: 'https://issues.library.example/812',
        state: 'applies',
      },
      {
        fingerprint: 'b0a5e11ebeef0002',
        operationId: 'ListLoans',
        code: 'header.missing',
        pointer: '/etag',
        owner: 'team circulation',
        reason: 'Announced for May.',
        expires: '2026-05-31',
        state: 'unseen',
      },
      {
        fingerprint: 'b0a5e11ebeef0003',
        operationId: 'ListLoans',
        code: 'schema.type',
        pointer: '/page',
        owner: 'team reading',
        reason: 'Text instead of a number.',
        expires: '2027-01-31',
        state: 'unmatched',
      },
    ],
  },
};
