import type { Difference } from '../../../contract/checks/report-finding.js';
import type { Operation } from '../../../contract/contract.js';
import { join, valueAt } from '../../../contract/pointer.js';
import type { Kind } from '../../../contract/resources/kind.js';
import { successOf } from '../../../contract/resources/success-of.js';
import { isObject } from '../../../contract/schema/schema.js';
import { lookAgain } from './look-again.js';
import type { Made } from './made.js';
import type { Arguments } from './provisions.js';
import type { Scene, Step } from './scene.js';
import { textAt } from './text-at.js';
import { largestPages, walkList, type Page } from './walk-list.js';

/** Lists resources, page by page and in each order, and gives what was found. All that was made must be among it. */
export async function* listSteps(
  list: Operation,
  kind: Kind,
  above: readonly string[],
  made: readonly Made[],
  scene: Scene,
): AsyncGenerator<Step, Made[]> {
  const walkAll = async () => {
    const pages = await pagesOf(list, above, made.length, scene);
    const found = pages.flatMap(({ items = [] }) => items.flatMap((item) => madeOf(item, kind)));
    const isWhole = pages.at(-1)?.hasNext === false && pages.every(({ items }) => items);
    const missing = isWhole ? made.filter(({ id }) => !found.some((one) => one.id === id)).length : 0;
    return { steps: pages.map(({ asked }): Step => ({ operation: list, read: asked })), found, missing };
  };
  const { steps, found, missing } = await lookAgain(scene, walkAll, (seen) => seen.missing === 0 || scene.isStopped());
  const differences = missing > 0 ? [notListed(list, missing)] : [];
  yield* steps.map((step, i) => (i === steps.length - 1 ? { ...step, read: { ...step.read, differences } } : step));
  for (const order of ordersOf(list, scene)) {
    if (scene.isStopped()) break;
    const args = { [order.parameter]: order.value };
    for await (const { asked, items = [] } of walkList(list, above, args, scene)) {
      const values = items.map((item) => valueAt(item, order.by));
      const differences = isInOrder(values, order.isDescending) ? [] : [otherOrder(list, order)];
      yield { operation: list, read: { ...asked, differences } };
      break; // one page tells
    }
  }
  return found;
}

/** More pages of one item than what was made, of a list in which others may stand. */
const FEW_OTHERS = 3;

/** The pages of a list: of one item each, so that there are some; or where it is long, as large as they can be. */
async function pagesOf(list: Operation, above: readonly string[], made: number, scene: Scene): Promise<Page[]> {
  const size = list.paging!.size;
  const read = async (args: Arguments, most?: number) => {
    const pages: Page[] = [];
    for await (const page of walkList(list, above, args, scene, most)) pages.push(page);
    return pages;
  };
  const small = size !== undefined && made > 1 ? await read({ [size]: 1 }, made + FEW_OTHERS) : [];
  const isDone = small.length > 0 && !small.at(-1)!.hasNext;
  return isDone ? small : [...small, ...(await read(largestPages(list, scene.contract)))];
}

function madeOf(body: unknown, { idName }: Kind): Made[] {
  const id = textAt(body, idName);
  return id !== undefined ? [{ id, body, sent: {} }] : [];
}

const notListed = ({ pointer }: Operation, missing: number): Difference => ({
  code: 'live.not-listed',
  location: 'response.body',
  pointer: '',
  clause: pointer,
  says: `and the pages before lack ${missing === 1 ? 'a resource that was' : `${missing} resources that were`} made`,
});

interface Order {
  readonly parameter: string;
  readonly by: string;
  readonly value: string;
  readonly isDescending: boolean;
}

/** The orders that a list can be asked for (`x-order`: the parameter, and the value of an item that it is about). */
function ordersOf(list: Operation, { contract: { clauses } }: Scene): Order[] {
  const { spec } = successOf(list);
  const mark = spec && valueAt(clauses.document, join(spec.pointer, 'x-order'));
  if (!isObject(mark) || typeof mark.parameter !== 'string' || typeof mark.by !== 'string') return [];
  const { parameter, by } = mark as { parameter: string; by: string };
  const named = list.parameters.find(({ name }) => name === parameter);
  const values = named && valueAt(clauses.document, join(named.schema.pointer, 'enum'));
  return (Array.isArray(values) ? values : []).flatMap((value) =>
    typeof value === 'string' ? [{ parameter, by, value, isDescending: /^desc/i.test(value) }] : [],
  );
}

const isInOrder = (values: readonly unknown[], isDescending: boolean): boolean =>
  values.every(
    (value, i) =>
      i === 0 || (isDescending ? Number(value) <= Number(values[i - 1]) : Number(value) >= Number(values[i - 1])),
  );

const otherOrder = ({ pointer }: Operation, { parameter, by, value }: Order): Difference => ({
  code: 'live.other-order',
  location: 'response.body',
  pointer: '',
  clause: pointer,
  says: `is not in the order of ${by} that was asked for with ${parameter}=${value}`,
});
