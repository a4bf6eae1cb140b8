import type { Contract } from '../contract.js';
import type { Exchange } from '../exchange.js';
import type { Mutant, Mutations } from './mutant.js';
import { bodyMutations, ruleMutations } from './parts/body-faults.js';
import { headerMutations } from './parts/headers.js';
import { mediaMutations } from './parts/media.js';
import { parameterMutations } from './parts/parameters.js';
import { requestBodyMutations } from './parts/request-body.js';
import { requestLineMutations } from './parts/request-line.js';
import { bodySceneOf, type BodyScene } from './parts/response-body.js';
import { sceneOf, type Scene } from './parts/scene.js';
import { statusMutations } from './parts/status.js';
import { wholeBodyMutations } from './parts/whole-body.js';
import { together, tryAttempt } from './parts/try-attempt.js';

/**
 * Makes every mutant with a single fault of an exchange that keeps the contract, each with the finding that must come.
 * They follow from the text of the contract alone; what is compiled from it, and how the check explains, has no part.
 *
 * @example
 * const unseen = mutantsOf(exchange, contract).filter(({ exchange: mutant }) => check(mutant, contract).length === 0);
 */
export const mutantsOf = (exchange: Exchange, contract: Contract): readonly Mutant[] =>
  mutationsOf(exchange, contract).mutants;

/** The same, with the mutations that cannot be a fault, each with the rule that says so. */
export function mutationsOf({ request, response }: Exchange, contract: Contract): Mutations {
  const scene = sceneOf({ request, response }, contract);
  if (!scene) return together([]);
  const body = bodySceneOf(scene);
  const asRecorded = body ? asRecordedMutations(scene, body) : together([]);
  return together([
    requestLineMutations(scene),
    parameterMutations(scene),
    requestBodyMutations(scene),
    statusMutations(scene),
    headerMutations(scene),
    mediaMutations(scene, body),
    wholeBodyMutations(scene, body),
    asRecorded,
    ...(body && asRecorded.mutants.length === 0 ? [bodyMutations(scene, body), ruleMutations(scene, body)] : []),
  ]);
}

/** A body that the text of the contract refuses as it stands is a fault by itself, and no ground for others. */
function asRecordedMutations({ exchange }: Scene, { body, foresee, schema }: BodyScene): Mutations {
  const foreseen = foresee(body);
  return tryAttempt(
    {
      kind: 'as-recorded',
      clause: schema,
      candidates: [{ says: 'is as it was', value: body }],
      any: true,
      optional: true,
    },
    { name: 'response.body', make: () => ({ exchange, foreseen }) },
  );
}
