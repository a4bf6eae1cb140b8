import { bundleText } from '../../src/contract/document/bundle/bundle-text.js';
import { findingsPage } from '../../src/contract/findings-page.js';
import type { LoadedContract } from '../../src/contract/load.js';
import { operationsOf, readWhole } from '../../src/contract/operations.js';
import { generateClauses } from './clauses.js';
import { collisionsIn, type Collision } from './collisions.js';
import { generateOperations } from './operations-table.js';
import { generatePlaces } from './places.js';
import { TestsTable } from './tests-table.js';
import { generateTypes } from './types.js';
import { Validators } from './validators.js';

const OURS = `Written by \`npm run generate\` from \`spec/openapi.yaml\` and the files it refers to, committed, and never edited by hand: \`npm run generate -- --check\`
fails when a file here is not what the contract gives. \`openapi.yaml\` is what the package exports as \`spec/openapi.yaml\`.`;

const ANOTHERS = `Written by \`npm run generate -- --spec FILE --out DIR\`, and never edited by hand: with \`--check\` it fails when a file here
is not what the contract gives.`;

const readme = (origin: string): string => `# generated

${origin}

- \`openapi.yaml\`: the contract as one file that works alone
- \`types.ts\`: types of paths, operations and schemas
- \`operations.ts\`: the table of operations, one constant each: what a client carries
- \`validators.js\`: the quick tests of bodies, headers and parameters; self-contained
- \`clauses.ts\`: the contract as data, to explain a finding, and where each clause comes from; a client loads it on demand
- \`places.json\`: the lines of the clauses in the files of the contract
- \`tests.ts\`: which quick test belongs to which schema, for those that have the whole contract
- \`findings.md\`: what each code of a finding means, and what to do: the same that \`contract explain CODE\` prints

Nothing here imports from \`src/\`.
`;

/**
 * Everything that is generated from a contract, by file name. The same contract gives the same bytes.
 *
 * @param isOwn whether it is the contract of this package
 * @param onCollision hears of each operation that no function can stand for, and throws, or lets it be left out
 */
export async function generateFiles(
  contract: LoadedContract,
  isOwn: boolean,
  onCollision: (collision: Collision) => void,
): Promise<Record<string, string>> {
  const { document } = contract.clauses;
  const validators = new Validators(document);
  const tests = new TestsTable(validators);
  const all = readWhole(operationsOf(document, (pointer, direction) => tests.schemaAt(pointer, direction)));
  const colliding = collisionsIn(all, document);
  colliding.forEach(onCollision);
  const operations = all.filter(({ operationId }) => !colliding.some((one) => one.operationId === operationId));
  return {
    'openapi.yaml': bundleText(document),
    'types.ts': await generateTypes(document, all),
    'operations.ts': generateOperations({ ...contract, operations }, validators),
    'tests.ts': tests.module(),
    'validators.js': await validators.javascript(),
    'validators.d.ts': validators.declarations(),
    'clauses.ts': generateClauses(contract),
    'places.json': generatePlaces(contract),
    'findings.md': findingsPage(),
    'README.md': readme(isOwn ? OURS : ANOTHERS),
  };
}
