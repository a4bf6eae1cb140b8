import { bodySceneOf, type BodyScene } from '../../../contract/mutants/parts/response-body.js';
import type { Scene } from '../../../contract/mutants/parts/scene.js';
import { sitesOf, type Site } from '../../../contract/mutants/reading/sites.js';
import { readWhole } from '../../../contract/mutants/reading/reading.js';
import { nodeAt, schemaText } from '../../../contract/mutants/reading/spec-text.js';
import { isBreach } from '../../../contract/mutants/reading/told.js';
import type { ResponsePlace } from './response-places.js';

/** A body of a response, and what the text of the contract says of its schema. */
export interface BodyReading {
  readonly scene: Scene;
  readonly text: BodyScene;
  readonly sites: readonly Site[];
  /** By the schema alone: cross-field rules and undocumented properties are none of its business. */
  readonly isValid: (body: unknown) => boolean;
}

/** Undefined where no schema speaks of the body. */
export function readBodyAt(place: ResponsePlace, body: unknown): BodyReading | undefined {
  const scene = sceneOf(place, body);
  const text = bodySceneOf(scene);
  if (!text) return undefined;
  const schema = schemaText(text.text, text.schema);
  const sites = sitesOf(text.text, schema, body);
  return { scene, text, sites, isValid: (value) => !readWhole(text.text, schema, value).some(isBreach) };
}

/** The exchange that a body would come in. Nothing is asked of its request. */
function sceneOf({ contract, operation, status, mediaType, spec }: ResponsePlace, body: unknown): Scene {
  const { document } = contract.clauses;
  return {
    exchange: {
      request: { method: operation.method, url: operation.path },
      response: { status, headers: { 'content-type': mediaType }, body },
    },
    contract,
    document,
    path: operation.path,
    operation: nodeAt(document, operation.pointer),
    parameters: [],
    pathParameters: {},
    response: nodeAt(document, spec.pointer),
  };
}
