import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the packed package exports, as far as tests use it. */
export type Packed = typeof import('../../src/index.js') & typeof import('../../src/stand-in/index.js');

/** Loads the package that is installed in a project, by its name as a program there does, and not a file of this checkout. */
export async function loadPacked(folder: string): Promise<Packed> {
  const project = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(pathToFileURL(project.resolve(name)).href) as Promise<object>;
  const [client, standIn] = await Promise.all([
    load('conversations-contract'),
    load('conversations-contract/stand-in'),
  ]);
  return { ...client, ...standIn } as Packed;
}
