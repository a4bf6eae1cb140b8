import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language.js';

/** A client of oapi-codegen, from the 3.1 bundle: its enums are strings without a check. */
export const go: Language = {
  name: 'go',
  tools: [{ command: 'go', args: ['version'], least: '1.25' }],
  generator: 'oapi-codegen 2.8.2',
  validator: 'santhosh-tekuri/jsonschema 6.0.3',
  cannot: ['strict-format'],
  lockFiles: ['go.mod', 'go.sum'],
  async prepare({ kit, files, cache, run }) {
    for (const file of ['go.mod', 'go.sum']) copyFileSync(join(files, file), join(cache, file));
    copyFileSync(join(kit, 'runners', 'vectors.go'), join(cache, 'vectors.go'));
    const env = { GOFLAGS: '-mod=readonly -buildvcs=false', GOWORK: 'off' };
    const options = ['-generate', 'types,client', '-package', 'main', '-o', 'api.go'];
    await run('go', ['tool', 'oapi-codegen', ...options, join(kit, 'openapi.json')], { cwd: cache, env });
    const program = join(cache, 'vectors');
    await run('go', ['build', '-o', program, '.'], { cwd: cache, env });
    return { command: program, args: [] };
  },
};
