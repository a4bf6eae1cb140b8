import { catalogue } from './catalogue.js';
import type { Fault } from './finding.js';

const WHO: Readonly<Record<Fault, string>> = {
  vendor: 'the vendor differs from the contract',
  spec: 'the contract disagrees with itself',
  request: 'the request is outside the contract',
  recording: 'a file needs care',
  environment: 'the surroundings were in the way',
};

/** What a code means, an example and what to do, as Markdown; undefined where there is no such code. */
export function findingSection(code: string): string | undefined {
  if (!Object.hasOwn(catalogue, code)) return undefined;
  const { severity, fault, title, meaning, example, action } = catalogue[code]!;
  return `## ${code}

${title}.

- severity: ${severity}
- fault: ${fault} (${WHO[fault]})

${meaning}

Example: ${example}

What to do: ${action}
`;
}

/** The one page that documents every code of a finding, as Markdown. */
export const findingsPage = (): string => `# Findings

Every difference between an exchange and the contract has a code. A code keeps its meaning. \`contract explain CODE\` prints
its part of this page, and \`contract explain\` lists them all.

| severity | means |
| --- | --- |
| breaking | a consumer can break on it; the verdict is \`broken\` |
| drift | the vendor has moved without breaking anything; \`--fail-on drift\` makes it count |
| notice | worth knowing; it never changes a verdict |

${Object.keys(catalogue)
  .map((code) => findingSection(code)!)
  .join('\n')}`;
