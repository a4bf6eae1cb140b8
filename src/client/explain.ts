import type { Exchange } from '../contract/exchange.js';
import type { Explain } from '../contract/explain-response.js';
import type { Finding } from '../contract/finding.js';
import type { GeneratedContract, GeneratedOperation } from '../contract/generated-contract.js';

const loaded = new WeakMap<GeneratedContract, Promise<Explain>>();

/** Loads what explains an answer that a quick check refused: most clients of a vendor who keeps the contract never do. */
export async function explain(
  operation: GeneratedOperation,
  pathParameters: Readonly<Record<string, string>>,
  exchange: Exchange,
): Promise<readonly Finding[]> {
  const { contract } = operation;
  let explaining = loaded.get(contract);
  if (!explaining) {
    explaining = load(contract);
    loaded.set(contract, explaining);
    explaining.catch(() => loaded.delete(contract)); // the next answer tries again
  }
  try {
    return (await explaining)(operation, pathParameters, exchange);
  } catch {
    return [unexplained(operation, exchange)];
  }
}

async function load(contract: GeneratedContract): Promise<Explain> {
  const [{ explainerOf }, { clauses }] = await Promise.all([
    import('../contract/explain-response.js'),
    contract.clauses(),
  ]);
  return explainerOf(contract, clauses);
}

/** The quick check said no, and the words for it could not be loaded. */
const unexplained = ({ operationId }: GeneratedOperation, { response }: Exchange): Finding => ({
  code: 'schema.unexplained',
  severity: 'breaking',
  fault: 'vendor',
  origin: 'inferred',
  claims: [],
  operationId,
  location: 'exchange',
  pointer: '',
  message: 'the exchange is refused by the quick check, and what explains it could not be loaded',
  spec: { pointer: '#' },
  fingerprint: `unexplained-${operationId}-${response.status}`,
  count: 1,
});
