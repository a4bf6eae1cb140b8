import type { LoadedContract } from '../contract/load.js';
import { summarizeVacuity, type VacuitySummary } from '../contract/vacuity/summary.js';
import { vacuityOf, type ResponseVacuity } from '../contract/vacuity/vacuity.js';
import type { Command, ExitCode, Io } from './command.js';
import { readOptions } from './options.js';
import { readContract } from './read-contract.js';
import { readReportOption, writeReport } from './report-option.js';
import { vacuityText } from './vacuity-text.js';

const summary = 'tells how much a contract can reject, and flags responses that accept {} or anything';
const help = `contract vacuity: ${summary}

Usage: contract vacuity [--spec FILE] [--report FORMAT[=FILE]]

  --spec FILE             another contract, OpenAPI 3.0 or 3.1, YAML or JSON (default: our own)
  --report FORMAT[=FILE]  text (default) or json; repeatable
  --help                  print this text

Every response with a JSON body counts, once for each media type. It is flagged where it has no schema, accepts {} or
any JSON, needs nothing but null, or lists items that may be {}. A check against it proves little: require properties,
and give them types. Notes tell what weakens a contract without making it vacuous; they flag nothing.

Exit code: 0 nothing flagged, 1 something is, 2 usage or spec error.
`;

/** `contract vacuity`: a lint of what a contract can reject. */
export const vacuity: Command = { name: 'vacuity', summary, help, run };

const OPTIONS = { spec: { type: 'string' }, report: { type: 'string', multiple: true } } as const;

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions('vacuity', args, OPTIONS);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const reports = readReportOption(values.report, ['text', 'json']);
  const contract = await readContract(values.spec);
  const responses = vacuityOf(contract);
  const counts = summarizeVacuity(responses);
  for (const one of reports) {
    const text = one.format === 'json' ? json(responses, counts, contract) : vacuityText(responses, counts, contract);
    writeReport(one, text, io);
  }
  return counts.flagged > 0 ? 1 : 0;
}

function json(responses: readonly ResponseVacuity[], counts: VacuitySummary, contract: LoadedContract): string {
  const { title, version, sha256, file } = contract;
  const report = {
    vacuityVersion: 1,
    contract: { title, version, sha256, file },
    summary: counts,
    responses: responses.map(({ pointer, ...one }) => ({
      ...one,
      flagged: one.reasons.length > 0,
      spec: { pointer, ...contract.locate(pointer) },
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
