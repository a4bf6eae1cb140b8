/**
 * Finds the strongly connected components of a graph (Kosaraju's algorithm): two nodes have the same number in the
 * answer if each leads to the other.
 *
 * @param next the nodes that each node leads to
 */
export function componentsOf(next: readonly (readonly number[])[]): number[] {
  const before: number[][] = next.map(() => []);
  next.forEach((nodes, from) => nodes.forEach((to) => before[to]!.push(from)));

  const component: number[] = [];
  for (const root of finishingOrder(next).reverse()) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (component[node] !== undefined) continue;
      component[node] = root;
      open.push(...before[node]!.filter((other) => component[other] === undefined));
    }
  }
  return component;
}

/** The nodes in the order in which a search in depth leaves them. Patterns are long: it keeps its own stack. */
function finishingOrder(next: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const entered = new Set<number>();
  for (const root of next.keys()) {
    if (entered.has(root)) continue;
    entered.add(root);
    const path = [{ node: root, rest: next[root]!.values() }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.next();
      if (step.done) {
        order.push(top.node);
        path.pop();
      } else if (!entered.has(step.value)) {
        entered.add(step.value);
        path.push({ node: step.value, rest: next[step.value]!.values() });
      }
    }
  }
  return order;
}
