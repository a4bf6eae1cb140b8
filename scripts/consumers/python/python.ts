import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language.js';

/** A client of openapi-python-client, from the lenient bundle: its enums refuse what they do not know. */
export const python: Language = {
  name: 'python',
  tools: [{ command: 'python3', args: ['--version'], least: '3.11' }],
  generator: 'openapi-python-client 0.29.1',
  validator: 'jsonschema 4.26.0',
  cannot: ['strict-format', 'json-text', 'decimal-multiple'],
  lockFiles: ['requirements.txt'],
  async prepare({ kit, files, cache, run }) {
    const python = join(cache, 'venv', 'bin', 'python');
    const installed = join(cache, 'installed');
    if (!existsSync(installed)) {
      rmSync(join(cache, 'venv'), { recursive: true, force: true });
      await run('python3', ['-m', 'venv', join(cache, 'venv')]);
      const lock = join(files, 'requirements.txt');
      await run(python, ['-m', 'pip', 'install', '-q', '--require-hashes', '--only-binary', ':all:', '-r', lock]);
      writeFileSync(installed, '');
    }
    const client = join(cache, 'client');
    const spec = join(kit, 'lenient', 'openapi.json');
    const generate = ['generate', '--path', spec, '--output-path', client, '--meta', 'none', '--overwrite'];
    rmSync(client, { recursive: true, force: true });
    await run(join(cache, 'venv', 'bin', 'openapi-python-client'), generate, { env: { PYTHONUTF8: '1' } });
    const env = { PYTHONPATH: cache, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' };
    return { command: python, args: [join(kit, 'runners', 'vectors.py')], env };
  },
};
