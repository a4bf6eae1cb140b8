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
  const hasRunner = 'vectors/manifest.json' in content && `runners/${language.runner.file}` in content;
  return `# ${inline(about.title)} ${inline(about.version)} in ${language.name}

All commands run in the folder of the kit. README.md says what is in it.

## Make a client

${language.generate}

A property that you do not know must not stop your client, and neither must a new value of an enum: vendors add both
without notice (\`x-extensible-enum\` marks such lists).
${hasRunner ? vectors(language, content) : ''}
## Call the stand-in

    node stand-in.mjs --port 8080

It plays the vendor on \`http://127.0.0.1:8080\` and takes any non-empty credentials. \`--scenario 404\` gives every request
that documented status, \`--fault cut-body\` breaks the connection in the middle of a body; \`--help\` lists the faults.

## Known limits

${language.limits}
`;
}

function vectors({ runner: { file, fence, calls }, run }: Language, content: KitFiles): string {
  const { before, env, command } = run;
  const line = [env, ...(calls ? ['node stand-in.mjs --vectors --'] : []), command].filter(Boolean).join(' ');
  return `
## Hold ${calls ? 'your client' : 'a validator'} to the vectors

${before === undefined ? '' : `${before}\n${before.startsWith(' ') ? '' : '\n'}`}    ${line}
${calls ? HELD : ''}
\`runners/${file}\`, whole:

\`\`\`${fence}
${content[`runners/${file}`]}\`\`\`

${calls ? CALLS : JUDGES}
`;
}

const JUDGES = `It says whether a JSON Schema validator reads the contract as the contract's own check does. Then give the same \`data\` to
your client: what has \`"client": "must-decode"\` must come through. \`vectors/README.md\` has the rules.`;

const HELD = `
\`stand-in.mjs\` plays the vectors, runs the runner, and holds what it writes and sends to them. It names what fails, and ends
with 1 where something does. What your generator is known to get wrong fails too (see the limits below): name it in a file of
yours, a line \`STEP ID # REASON\` each (or \`STEP ID* COUNT # REASON\`), and pass \`--known FILE\` before the \`--\`.
`;

const CALLS = `It writes a line of JSON for each thing that it did. By itself it ends with 1 where the validator's verdict is not that of
the vector. With \`STAND_IN_URL\` it makes the first call of each GET to the stand-in. With \`VECTORS_URL\` it makes a call for
each vector, and \`VECTORS_URL/<id>\` is the base URL: a server there answers with the body of that id, and keeps what it is
sent, to compare it with \`expect\`. \`stand-in.mjs --vectors\` sets both. \`vectors/README.md\` has the rules.`;
