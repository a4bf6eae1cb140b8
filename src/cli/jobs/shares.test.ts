import { expect, test } from '@jest/globals';
import { sharesOf } from './shares.js';

test.each([
  [{ index: 1, of: 1 }, 2, 1],
  [{ index: 1, of: 1 }, 64, 2 ** 30],
  [{ index: 2, of: 3 }, 3, 2 ** 33],
])('shares %j between %i threads without a gap', (whole, count, bytes) => {
  const shares = sharesOf(whole, count, bytes);

  expect(shares).toHaveLength(count);
  expect((shares[0]!.index - 1) / shares[0]!.of).toBeCloseTo((whole.index - 1) / whole.of, 12);
  expect(shares.at(-1)!.last! / shares[0]!.of).toBeCloseTo(whole.index / whole.of, 12);
  for (const [i, share] of shares.entries()) {
    expect(share.last).toBeGreaterThanOrEqual(share.index);
    if (i > 0) expect(share.index).toBe(shares[i - 1]!.last! + 1);
  }
});

test('gives more to the thread that runs already', () => {
  const size = ({ index, last }: { index: number; last?: number }) => last! - index + 1;
  const [first, second] = sharesOf({ index: 1, of: 1 }, 2, 2 ** 29);

  expect(size(first!)).toBeGreaterThan(size(second!));
  expect(size(second!)).toBeGreaterThan(30);
});
