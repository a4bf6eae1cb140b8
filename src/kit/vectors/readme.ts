import { CLIENT, COMPARISON, REQUIRES } from './rules.js';

const list = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([name, says]) => `- \`${name}\`: ${says}\n`)
    .join('');

/** What a team has to know to run the vectors, in Markdown. */
export const vectorsReadme = (): string => `# Test vectors

\`response/\` holds bodies with what has to come of them, \`request/\` arguments with the request that they become, one
file for each operation. \`manifest.json\` counts them and holds the rules below for programs; \`vectors.schema.json\` is
the JSON Schema of the files.

## Run them

A file of \`response/\` is a list of cases as the JSON-Schema-Test-Suite writes them: \`schema\` (here a path, from the
root of the kit) and \`tests\`, each with \`description\`, \`data\` and \`valid\`. The shortest runner has three steps:

1. For each case, load \`schema\`; for each test, skip it if \`requires\` names what your validator cannot do.
2. The validator's verdict on \`data\` must equal \`valid\`.
3. If \`client\` is \`must-decode\`, your client must decode \`data\` (or \`body\`, where there is one). \`valid\` is the strict
   verdict, \`client\` that of a tolerant reader: an unknown value of a list of names is invalid, and must decode.

For each vector of \`request/\`, call the operation with \`params\`, \`body\` and \`auth\` against a server that keeps what it
is sent, and compare that with \`expect\`. The credentials are made up.

\`node stand-in.mjs --vectors\` in the root of the kit is such a server: \`URL/<id>\` is the base URL of one call, there it
answers with the body of that id, and \`URL/\` tells how what came compares. With a command behind \`--\` it runs that, reads
its lines, such as \`{"step": "decode", "id": …, "value": …}\`, and holds it all to the vectors; a runner that calls is such a command (one that only judges runs by itself).

## Rules

\`client\`:

${list(CLIENT)}
\`requires\`:

${list(REQUIRES)}
How to compare:

${list(COMPARISON)}
## Ids

An id is made of names: the operation and status, or the schema, then what the test is about and where. It stays the same
whatever is added, and is never used for something else. What one change makes of a body stands where its schema is used
first, and is named after the schema.

## Failures that you know of

Keep a file of them in your own repository, not in the kit: a line is what was done, the id, and the reason behind a \`#\`,
such as \`send some-id # the client does not refuse it\`. A \`*\` in the id stands for anything; then a number says how many
of them fail: \`send *-two-dots 4 # the client does not refuse them\`. With \`--known FILE\` a failure that is not on the list fails, and so
does what is on it and passes, or is no longer in the kit: the list can only shrink.
`;
