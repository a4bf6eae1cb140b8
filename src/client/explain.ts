import type { Exchange } from '../contract/exchange.js';
import type { Explain } from '../contract/explain-response.js';
import type { Finding } from '../contract/finding.js';
import type { GeneratedContract, GeneratedOperation } from '../contract/generated-contract.js';
import { underLimits, type AttemptLimits } from './limits.js';

const loaded = new WeakMap<GeneratedContract, Promise<Explain>>();

/** Loads what explains an answer that a quick check refused: most clients of a vendor who keeps the contract never do. */
export async function explain(
  operation: GeneratedOperation,
  pathParameters: Readonly<Record<string, string>>,
  exchange: Exchange,
  limits: AttemptLimits,
): Promise<readonly Finding[]> {
  const { contract } = operation;
  const explaining = loaded.get(contract) ?? load(contract);
  loaded.set(contract, explaining);
  explaining.catch(() => loaded.delete(contract)); // the next answer tries again
  try {
    // A chunk that never comes must not hold the call.
    return (await underLimits('', limits, limits.deadlineMs, () => explaining))(operation, pathParameters, exchange);
  } catch {
    return [unexplained(operation.operationId)];
  }
}

async function load(contract: GeneratedContract): Promise<Explain> {
  const [{ explainerOf }, { about, clauses }] = await Promise.all([
    import('../contract/explain-response.js'),
    contract.clauses(),
  ]);
  return explainerOf(about, clauses);
}

/** The quick check said no, and the words for it could not be loaded. */
const unexplained = (operationId: string): Finding => ({
  ...{ code: 'schema.unexplained', severity: 'breaking', fault: 'vendor', origin: 'inferred', claims: [] },
  ...{ operationId, location: 'exchange', pointer: '', spec: { pointer: '#' }, fingerprint: '', count: 1 },
  message: 'could not be checked in full',
});
