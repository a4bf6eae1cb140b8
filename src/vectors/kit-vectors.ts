import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KitError } from './kit-error.js';
import { printable } from '../contract/printable.js';
import type { RequestVector } from '../kit/vectors/request/request-vector.js';
import type { ResponseTest } from '../kit/vectors/response/response-vector.js';

/** A body as the kit holds it, with what its case says of it. */
export interface Body extends ResponseTest {
  readonly operationId: string;
  readonly status: number;
  readonly mediaType: string;
  /** The JSON Schema that the case names, parsed. */
  readonly schema: unknown;
}

/** Arguments as the kit holds them, with the operation that they are for. */
export interface Call extends RequestVector {
  readonly operationId: string;
}

/** The vectors of a kit, by their ids. */
export interface KitVectors {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly calls: ReadonlyMap<string, Call>;
}

interface Case extends Pick<Body, 'operationId' | 'status' | 'mediaType'> {
  readonly schema: string;
  readonly tests: readonly ResponseTest[];
}

/**
 * Reads the vectors of a kit.
 *
 * @throws KitError where the folder holds none
 */
export function readVectors(kit: string): KitVectors {
  const bodies = new Map<string, Body>();
  const calls = new Map<string, Call>();
  for (const file of jsonFiles(join(kit, 'vectors', 'response'))) {
    for (const { operationId, status, mediaType, schema, tests } of readJson(file) as readonly Case[]) {
      const parsed = readJson(join(kit, schema));
      for (const test of tests) bodies.set(test.id, { ...test, operationId, status, mediaType, schema: parsed });
    }
  }
  for (const file of jsonFiles(join(kit, 'vectors', 'request'))) {
    const operationId = /([^/\\]+)\.json$/.exec(file)![1]!;
    for (const vector of readJson(file) as readonly RequestVector[]) calls.set(vector.id, { ...vector, operationId });
  }
  return { bodies, calls };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw notAKit(file, `cannot be read: ${(error as Error).message}`);
  }
}

function jsonFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) throw notAKit(folder, 'holds no vectors');
  return names.sort().map((name) => join(folder, name));
}

const notAKit = (path: string, problem: string): KitError =>
  new KitError(printable(`${path} ${problem}. Is this a kit? contract share --out DIR writes one.`));
