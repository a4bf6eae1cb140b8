import { isObject } from '../../schema/schema.js';
import { membersOf, type Node } from './node.js';

/** What a node says, its named examples in place: where an example is written does not count. */
export function wordsOf(document: object, node: Node): Node['value'] {
  if (!isObject(node.value.examples)) return node.value;
  const examples = [...membersOf(document, node, 'examples')].map(([name, { value }]) => [name, value] as const);
  return { ...node.value, examples: Object.fromEntries(examples) };
}
