import { expect, test } from '@jest/globals';
import { isBelow, missingTool } from './missing-tool.js';

test.each([
  ['3.9.1', '3.10', true],
  ['3.10', '3.10', false],
  ['3.11.7', '3.10', false],
  ['1', '1.24', true],
  ['21.0.1', '17', false],
])('%s is below %s: %p', (version, least, below) => {
  expect(isBelow(version, least)).toBe(below);
});

test('names a program that is not there or too old, and no other', () => {
  const node = { command: process.execPath, args: ['--version'], least: '18' };
  expect(missingTool([node])).toBeUndefined();
  expect(missingTool([node, { ...node, command: 'no-such-program' }])).toBe('no-such-program (not found)');
  expect(missingTool([{ ...node, least: '999' }])).toMatch(/ \d+\.\d+\.\d+ \(needs 999\)$/);
});
