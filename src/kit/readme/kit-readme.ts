import type { About } from '../../contract/contract.js';
import type { LeftOut } from '../bundles/left-out.js';
import type { KitFiles } from '../kit-files.js';
import { inline } from './inline.js';
import { LANGUAGES, readmeName } from './language-readmes.js';

/** What each file is and for whom; a path that ends in `/` is a folder. */
const PARTS: Readonly<Record<string, string>> = {
  'openapi.json': 'the contract in OpenAPI 3.1, its keys in one order: for generators, and to compare with',
  'openapi.yaml': 'the same, for people',
  'openapi-3.0.json': 'the same in OpenAPI 3.0: for tools that do not read 3.1',
  'openapi.dereferenced.json':
    'the same without `$ref`: for tools that follow none. One stays where it would close a circle, and where a discriminator needs its name',
  'lenient/':
    'the contract without limits on the values of responses (patterns, lengths, ranges, formats, enums): for decoders that refuse a whole body for one new value. A schema that requests share with responses is loosened too. No schema has a condition (`not`, `if`), which stops some generators, or a default, which some send. Use it to decode, not to check',
  'schemas/':
    'a JSON Schema (2020-12) for each body, by operation and status, that needs no other file: for validators and for generators of types. It is strict: it takes what the contract takes',
  'vectors/': 'bodies and calls with what has to come of them: to test a client or a validator with',
  'runners/': 'for each language a program that holds a validator, and mostly a generated client, to the vectors',
  'docs.html': 'the reference to read, in one page that needs no network',
  'claims.json': "where each clause comes from, by its JSON Pointer, and the lines of the vendor's document behind it",
  'changelog.json': 'what each version changed',
  'exchange.schema.json': 'the form of a recorded call, if you want yours checked',
  'stand-in.mjs':
    'the vendor, played on your own machine: `node stand-in.mjs --port 8080` (Node 20.19 or later). With `--vectors` it holds a runner to the vectors',
  LICENSE: 'for the files of the kit',
  'manifest.json': 'every file with its size and sha256, and what the bundles do not say',
  SHA256SUMS: 'for `sha256sum -c SHA256SUMS`',
};

/** What is in the kit, and for whom. */
export function kitReadme(
  { title, version, sha256 }: About,
  content: KitFiles,
  leftOut: Readonly<Record<string, readonly LeftOut[]>>,
): string {
  const paths = [...Object.keys(content), 'manifest.json', 'SHA256SUMS'];
  const parts = Object.entries(PARTS).filter(([part]) => paths.some((path) => path === part || isIn(path, part)));
  return `# ${inline(title)} ${inline(version)}: the kit

A contract that a consumer keeps of an API, for teams of any language. It describes what may be relied on, not all that
the API can do. All files are made from one source (sha256 \`${sha256}\`); the same source gives the same bytes.

| file | what it is, and for whom |
| --- | --- |
${parts.map(([part, says]) => `| \`${part}\` | ${says} |`).join('\n')}

How to start in your language: ${LANGUAGES.map((one) => `[${one.name}](${readmeName(one)})`).join(', ')}.

## Strict and lenient

The contract is strict, so that a check of it finds every change. A client should be tolerant: let unknown properties and
unknown values of an enum through. If your decoder cannot, generate from \`lenient/\`.

## Marks in the contract

- \`x-extensible-enum\`: the values known today. More may come.
- \`x-pii\`: personal data; keep it out of logs.
- \`x-rules\`: rules between values that no schema can state. \`at\` names a value, \`equals\` or \`notBefore\` what it must be.

## What the bundles do not say
${lost(leftOut)}`;
}

const isIn = (path: string, part: string): boolean => part.endsWith('/') && path.startsWith(part);

/** More than these nobody reads in a README; the manifest has all. */
const MOST_LINES = 40;

function lost(leftOut: Readonly<Record<string, readonly LeftOut[]>>): string {
  const files = Object.entries(leftOut).filter(([, list]) => list.length > 0);
  if (files.length === 0) return '\nNothing was lost on the way from the contract.\n';
  return files
    .map(([file, list]) => {
      const lines = list
        .slice(0, MOST_LINES)
        .map(({ pointer, keyword, says }) => `- ${inline(`${keyword} at ${pointer}`)}: ${says}`);
      const more = list.length > MOST_LINES ? [`- and ${list.length - MOST_LINES} more, in manifest.json`] : [];
      return `\n\`${file}\`:\n\n${[...lines, ...more].join('\n')}\n`;
    })
    .join('');
}
