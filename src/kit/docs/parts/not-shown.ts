import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import type { Docs } from '../docs.js';

/** Says so where a contract has what this page does not show: calls that the vendor makes. */
export function notShown({ document, contract }: Docs): Markup | undefined {
  const webhooks = valueAt(document, '/webhooks');
  const names = Object.keys(isObject(webhooks) ? webhooks : {});
  const withCallbacks = contract.operations.filter(({ pointer }) =>
    isObject(valueAt(document, `${pointer}/callbacks`)),
  );
  if (names.length === 0 && withCallbacks.length === 0) return undefined;
  const missing = [
    ...(names.length > 0 ? [`the webhooks ${names.slice(0, 20).join(', ')}`] : []),
    ...(withCallbacks.length > 0
      ? [`the callbacks of ${withCallbacks.map(({ operationId }) => operationId).join(', ')}`]
      : []),
  ];
  return markup`<p class="note">Not shown here, but in the contract: ${missing.join(', and ')}.</p>`;
}
