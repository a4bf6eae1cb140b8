import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Language } from '../language.js';

/** A client of openapi-generator, from the lenient 3.0 bundle: its 3.1 is a preview, and an enum loses what it does not know. */
export const java: Language = {
  name: 'java',
  tools: [
    { command: 'javac', args: ['-version'], least: '17' },
    { command: 'mvn', args: ['-B', '-version'], least: '3.8' },
  ],
  generator: 'openapi-generator 7.25.0',
  validator: 'networknt json-schema-validator 2.0.8',
  cannot: ['strict-format', 'json-text', 'decimal-multiple'],
  lockFiles: ['pom.xml'],
  async prepare({ kit, files, cache, run }) {
    const source = join(cache, 'src', 'main', 'java');
    for (const folder of ['src', 'target']) rmSync(join(cache, folder), { recursive: true, force: true });
    mkdirSync(source, { recursive: true });
    copyFileSync(join(files, 'pom.xml'), join(cache, 'pom.xml'));
    copyFileSync(join(kit, 'runners', 'Vectors.java'), join(source, 'Vectors.java'));
    const goals = ['compile', 'dependency:build-classpath'];
    // Maven has no lock file: versions are pinned, and a checksum that does not fit is an error
    const options = ['-q', '-B', '--strict-checksums', `-Dkit=${kit}`, '-Dmdep.outputFile=classpath.txt'];
    await run('mvn', [...options, ...goals], { cwd: cache });
    const libraries = readFileSync(join(cache, 'classpath.txt'), 'utf8').trim();
    const classes = [join(cache, 'target', 'classes'), libraries].join(delimiter);
    return { command: 'java', args: ['-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', classes, 'Vectors'] };
  },
};
