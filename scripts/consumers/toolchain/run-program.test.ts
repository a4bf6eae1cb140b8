import { expect, test } from '@jest/globals';
import { runProgram } from './run-program.js';

const node = (code: string, options = {}) => runProgram(process.execPath, ['-e', code], options);

test('gives the lines that a program writes', async () => {
  expect(await node('console.log("a\\nb"); console.error("c")')).toEqual(['a', 'b', '']);
});

test('takes the exit codes that are no failure', async () => {
  await expect(node('process.exitCode = 1', { statuses: [0, 1] })).resolves.toEqual(['']);
});

test('fails with what a program said last, safe to print', async () => {
  await expect(
    node('console.error("old\\n".repeat(20) + "no \\x1b[2J such file"); process.exitCode = 3'),
  ).rejects.toThrow(/^.* ended with 3:(?:\n {2}old){11}\n {2}no \\x1b\[2J such file$/);
});

test('fails where there is no such program', async () => {
  await expect(runProgram('no-such-program', [])).rejects.toThrow(
    'no-such-program ended with spawn no-such-program ENOENT',
  );
});
