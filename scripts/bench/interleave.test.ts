import { expect, test } from '@jest/globals';
import { inOrderOf, interleave } from './interleave.js';

test('counts the rounds after the first, one block a round for each', async () => {
  const ran: string[] = [];
  const contestant = (name: string, cost: number) => ({ name, block: () => (ran.push(name), cost) });
  const costs = await interleave([contestant('one', 1), contestant('other', 2)], { rounds: 3 });
  expect(Object.fromEntries(costs)).toEqual({ one: [1, 1, 1], other: [2, 2, 2] });
  expect(ran).toHaveLength(8);
});

test('everybody is first once, and has more than one before it', () => {
  const orders = [0, 1, 2, 3].map((round) => inOrderOf(round, ['a', 'b', 'c']).join(''));
  expect(orders).toEqual(['abc', 'acb', 'cab', 'cba']);
  expect(inOrderOf(3, [])).toEqual([]);
});
