import type { Exchange } from '../contract/exchange.js';
import type { Explain } from '../contract/explain-response.js';
import type { Finding } from '../contract/finding.js';
import type { GeneratedContract, GeneratedOperation } from '../contract/generated-contract.js';
import type { AttemptLimits } from './limits.js';
import { loaded } from './load.js';

const explainers = new WeakMap<GeneratedContract, Promise<Explain>>();

/**
 * Loads what explains an answer that a quick check refused: most clients of a vendor who keeps the contract never do.
 *
 * @returns undefined where that fails: then nobody knows
 */
export async function explain(
  operation: GeneratedOperation,
  pathParameters: Readonly<Record<string, string>>,
  exchange: Exchange,
  limits: AttemptLimits,
): Promise<readonly Finding[] | undefined> {
  const { contract } = operation;
  const explaining = explainers.get(contract) ?? load(contract);
  explainers.set(contract, explaining);
  explaining.catch(() => explainers.delete(contract)); // the next answer tries again
  try {
    // A chunk that never comes must not hold the call.
    return (await loaded(operation, limits, () => explaining))(operation, pathParameters, exchange);
  } catch {
    return undefined;
  }
}

async function load(contract: GeneratedContract): Promise<Explain> {
  const [{ explainerOf }, { about, clauses }] = await Promise.all([
    import('../contract/explain-response.js'),
    contract.clauses(),
  ]);
  return explainerOf(about, clauses);
}
