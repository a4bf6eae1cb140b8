import { catalogue } from '../../catalogue.js';
import type { Severity } from '../../finding.js';
import type { Report } from '../../run/report.js';
import { explainCode } from '../words/explain-code.js';
import { plain } from '../words/plain.js';
import { whoActs } from '../words/who-acts.js';

/** What SARIF calls a severity. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  breaking: 'error',
  drift: 'warning',
  notice: 'note',
};

/** The rules of a SARIF run: all codes of the catalogue, and those that findings of another version have. */
export function sarifRules({ findings }: Pick<Report, 'findings'>) {
  const codes = new Set([...Object.keys(catalogue), ...findings.map(({ code }) => plain(code, 100))]);
  return [...codes].map((code) => {
    const { title, meaning, example, action } = explainCode(code);
    const known = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
    const text = [meaning, ...(example === '' ? [] : [`Example: ${example}`]), `To do: ${action}`];
    return {
      id: code,
      shortDescription: { text: title },
      fullDescription: { text: meaning },
      help: { text: text.join('\n'), markdown: text.join('\n\n') },
      ...(known && {
        defaultConfiguration: { level: sarifLevels[known.severity] },
        properties: {
          fault: known.fault,
          tags: ['contract', `${known.fault}: ${whoActs[known.fault].who} has to act`],
        },
      }),
    };
  });
}
