import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language.js';
import { successesAlone } from './successes-alone.js';

/** A client of progenitor, from the lenient 3.0 bundle: it reads no 3.1, and its enums refuse what they do not know. */
export const rust: Language = {
  name: 'rust',
  tools: [{ command: 'cargo', args: ['--version'], least: '1.88' }],
  generator: 'progenitor 0.15.1',
  validator: 'jsonschema (Rust) 0.61.0',
  cannot: ['strict-format', 'json-text', 'decimal-multiple'],
  lockFiles: ['Cargo.toml', 'Cargo.lock'],
  async prepare({ kit, files, cache, run }) {
    for (const file of ['Cargo.toml', 'Cargo.lock']) copyFileSync(join(files, file), join(cache, file));
    mkdirSync(join(cache, 'src'), { recursive: true });
    copyFileSync(join(kit, 'runners', 'vectors.rs'), join(cache, 'src', 'vectors.rs'));
    const bundle: unknown = JSON.parse(readFileSync(join(kit, 'lenient', 'openapi-3.0.json'), 'utf8'));
    writeFileSync(join(cache, 'spec.json'), `${JSON.stringify(successesAlone(bundle), undefined, 2)}\n`);
    await run('cargo', ['build', '--locked', '--quiet'], {
      cwd: cache,
      env: { CARGO_TARGET_DIR: join(cache, 'target') },
    });
    return { command: join(cache, 'target', 'debug', 'vectors'), args: [] };
  },
};
