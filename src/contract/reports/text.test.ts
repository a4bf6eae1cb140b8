import { expect, test } from '@jest/globals';
import type { Report } from '../run/report.js';
import { sampleReport } from './testing/sample-report.js';
import { renderText } from './text.js';

const text = renderText(sampleReport, false);

test('says in the first line what broke and who has to act, and in the last on what the verdict stands', () => {
  expect(text).toMatch(/^broken: 3 breaking findings, the vendor and the caller have to act; 1 baselined\n/);
  expect(text.trimEnd().split('\n').at(-1)).toBe(`broken (${sampleReport.basis})`);
});

test('gives each finding its place, an excerpt with a caret, what it stands on, what to do and a command', () => {
  expect(text).toContain(`
  breaking  /due_on is required and missing
    code:     schema.required in response.body /due_on
    call:     GET /v1/Loans/{Id} (FetchLoan)
    seen in:  recordings/loan-lost.json
              first at recordings/loan-lost.json:9:5
    contract: contracts/lending.yaml:122:17
              #/components/schemas/Loan/required
              120 |     Loan:
              121 |       type: object
              122 |       required: [id, state, due_on, reader]
                  |                 ^
              123 |       properties:
              124 |         id:
    stands on public material of the vendor (L004, L001)
    to do:    Tell the vendor, quoting the request id. If the change is meant, change the contract
              and regenerate.
    again:    curl --user`);
});

test('names groups in the order of urgency', () => {
  expect(text.match(/^\S.* has to act .*$/gm)).toEqual([
    'The vendor has to act (2 breaking, 2 drift). The vendor differs from the contract.',
    'The caller has to act (1 breaking). What was sent is outside the contract.',
    'The keeper of the contract has to act (1 drift). The contract disagrees with itself.',
    'The keeper of the files has to act (1 notice). Recordings, traffic or the baseline need care.',
    'Whoever runs this has to act (1 notice). The surroundings were in the way.',
  ]);
});

test('keeps what is baselined apart, with who bears it until when', () => {
  expect(text).toContain('schema.null response.body /reader/name: team circulation until 2027-03-31, Readers');
  expect(text.match(/\/reader\/name is null/)).toBeNull();
});

test('shows no clause for a finding that is about none', () => {
  const [, environment] = text.split('the exchange was refused with 429');

  expect(environment!.split('\n\n')[0]).not.toMatch(/contract:|stands on/);
});

test('cuts long lists and says how much is left', () => {
  const [first] = sampleReport.findings;
  const many: Report = { ...sampleReport, findings: Array.from({ length: 2025 }, () => first!) };

  expect(renderText(many, false)).toContain('\n  and 2,005 more findings; --report json has them all\n');
  expect(renderText(many, false).split('\n').length).toBeLessThan(500);
});

test('has no blanks at the ends of lines and keeps prose to 100 columns', () => {
  expect(text).not.toMatch(/[ \t]$/m);
  const prose = text.split('\n').filter((line) => /to do:|stands on|seen in:/.test(line));
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('is the same with colours but for the colours', () => {
  const coloured = renderText(sampleReport, true);

  expect(coloured).toContain('\x1b[31mbreaking\x1b[0m');
  expect(coloured.replace(/\x1b\[\d+m/g, '').replace(/[ \t]+$/gm, '')).toBe(text);
});
