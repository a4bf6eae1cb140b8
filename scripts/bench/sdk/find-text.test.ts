import { expect, test } from '@jest/globals';
import { findText } from './find-text.js';

test('finds the nearest place, also in hidden properties, and gets along with circles', () => {
  const root: Record<string, unknown> = { deep: { er: 'a needle' } };
  root.self = root;
  expect(findText(root, 'needle')).toBe('deep.er');
  Object.defineProperty(root, 'hidden', { value: 'needle', enumerable: false });
  expect(findText(root, 'needle')).toBe('hidden');
  expect(findText(root, 'thread')).toBeUndefined();
});

test("looks behind the getters of an error's class, and past one that throws", () => {
  class Odd extends Error {
    get broken(): string {
      throw new Error('broken');
    }
    get detail() {
      return 'needle';
    }
  }
  expect(findText(new Odd('x'), 'needle')).toBe('detail');
});
