import type { About } from '../../contract/contract.js';
import type { KitFiles } from '../kit-files.js';
import type { Language } from './language.js';
import { go } from './languages/go.js';
import { java } from './languages/java.js';
import { python } from './languages/python.js';
import { rust } from './languages/rust.js';
import { typescript } from './languages/typescript.js';
import { inline } from './inline.js';

/** The languages that have a README of their own. */
export const LANGUAGES: readonly Language[] = [typescript, python, go, java, rust];

/** The name of the README for a language. */
export const readmeName = ({ name }: Language): string => `README.${name.toLowerCase()}.md`;

/** A README for the teams of each language. What the kit does not hold they are not told of. */
export const languageReadmes = (about: About, content: KitFiles): KitFiles =>
  Object.fromEntries(LANGUAGES.map((language) => [readmeName(language), textOf(language, about, content)]));

function textOf(language: Language, about: About, content: KitFiles): string {
  const hasVectors = 'vectors/manifest.json' in content;
  return `# ${inline(about.title)} ${inline(about.version)} in ${language.name}

All commands run in the folder of the kit. README.md says what is in it.

## Make a client

${language.generate}

A property that you do not know must not stop your client, and neither must a new value of an enum: vendors add both
without notice (\`x-extensible-enum\` marks such lists).
${hasVectors ? vectors(language) : ''}
## Call the stand-in

    node stand-in.mjs --port 8080

It plays the vendor on \`http://127.0.0.1:8080\` and takes any non-empty credentials. \`--scenario 404\` gives every request
that documented status, \`--fault cut-body\` breaks the connection in the middle of a body; \`--help\` lists the faults.

## Known limits

${language.limits}
`;
}

const vectors = ({ runner, run }: Language): string => `
## Hold a validator to the vectors

${run}

\`${runner.file}\`, whole:

\`\`\`${runner.fence}
${runner.code}
\`\`\`

It says whether a JSON Schema validator reads the contract as the contract's own check does. Then give the same \`data\` to
your client: what has \`"client": "must-decode"\` must come through. \`vectors/README.md\` has the rules.
`;
