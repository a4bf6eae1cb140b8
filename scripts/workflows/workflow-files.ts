import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the paths of `workflowFiles` start. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const FOLDER = '.github/workflows';

/** All workflows of this repository, as paths from its root. */
export const workflowFiles = (): string[] =>
  readdirSync(`${root}${FOLDER}`)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${FOLDER}/${name}`);

/** The composite action. */
export const actionFile = 'action.yml';
