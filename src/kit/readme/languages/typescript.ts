import type { Language } from '../language.js';

export const typescript: Language = {
  name: 'TypeScript',
  generate: `    npx openapi-typescript openapi.json -o contract.ts

Any generator of OpenAPI 3.1 will do. In a project for Node or a browser the package that made this kit is nearer: its
client is typed, checks what comes back, and retries.`,
  runner: {
    file: 'vectors.mjs',
    fence: 'js',
  },
  run: { before: '    npm install ajv ajv-formats', command: 'node runners/vectors.mjs' },
  limits: `- An enum becomes a union of its values: write the \`default\` branch of a \`switch\` for a value that is not in it yet.`,
};
