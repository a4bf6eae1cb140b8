import { existsSync, readdirSync } from 'node:fs';
import type { KitParts } from '../kit/kit.js';
import { packaged } from './packaged.js';
import { readTextFile } from './text-file.js';

/** Where the runners are written. */
export const RUNNER_SOURCES = 'src/kit/readme/runners';

/** Where the build puts them. */
export const RUNNERS = 'dist/runners';

/** The runners of the languages: those of a checkout from source, as nothing of an older build may be in a kit. */
export function kitRunners(): KitParts['runners'] {
  const folder = existsSync(packaged(RUNNER_SOURCES)) ? RUNNER_SOURCES : RUNNERS;
  const names = readdirSync(packaged(folder)).sort();
  return Object.fromEntries(
    names.map((name) => [name, readTextFile(packaged(`${folder}/${name}`), `${folder}/${name} of the package`)]),
  );
}
