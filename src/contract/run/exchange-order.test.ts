import { expect, test } from '@jest/globals';
import { exchangeOrder } from './exchange-order.js';

test.each<[string, string[], string[]]>([
  ['goes by the sources, then by the index', ['b.har', 'a.har'], ['b.har#2', 'b.har#10', 'a.har#0']],
  ['knows a folder with a dot', ['t.har', './r'], ['t.har#0', './r/a.json#0']],
  ['knows the folder that it is in', ['.', 't.har'], ['./a.json#0', 't.har#0']],
  ['reads the archives of a folder behind its recordings', ['r', 'r/b.har'], ['r/a.json#0', 'r/z.json#0', 'r/b.har#0']],
  ['takes a file that was read with its folder for one of it', ['r', 't.har', 'r/a.json'], ['r/a.json#0', 't.har#0']],
  ['takes a file that was named before its folder by itself', ['r/z.json', 'r'], ['r/z.json#0', 'r/a.json#0']],
  ['puts what cannot be read with the folder', ['t.har', 'r', 'u.har'], ['t.har#0', 'r/gone.har#0', 'u.har#0']],
])('%s', (_what, names, ids) => {
  const order = exchangeOrder(names.map((name) => ({ name })));

  expect([...ids].reverse().sort(order)).toEqual(ids);
});
