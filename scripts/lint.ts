import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

/**
 * `tsc -p .` and `eslint .` in one: both need the types of the whole project, and to find them is most of their work, so
 * it is done once. Editors and `npx eslint FILE` take types as `eslint.config.mjs` says, and find the same.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const program = wholeProgram();
const faults = ts.getPreEmitDiagnostics(program);
process.stdout.write(ts.formatDiagnostics(faults, formatHost()));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { programs: [program], projectService: false } } },
  ],
});
const results = await eslint.lintFiles(['.']);
process.stdout.write(await (await eslint.loadFormatter('stylish')).format(results));

if (faults.length > 0 || results.some(({ errorCount }) => errorCount > 0)) process.exitCode = 1;

/** All that `tsconfig.json` includes, read as tsc reads it. */
function wholeProgram(): ts.Program {
  const refuse = (fault: ts.Diagnostic): never => {
    throw new Error(ts.formatDiagnostic(fault, formatHost()));
  };
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile('tsconfig.json', undefined, host)!;
  return ts.createProgram({
    rootNames: fileNames,
    options,
    configFileParsingDiagnostics: errors,
    host: { ...ts.createCompilerHost(options, true), jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors },
  });
}

function formatHost(): ts.FormatDiagnosticsHost {
  return { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };
}
