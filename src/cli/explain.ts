import { catalogue } from '../contract/catalogue.js';
import { findingSection } from '../contract/findings-page.js';
import { printable } from '../contract/printable.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { readOptions } from './options.js';

const summary = 'tells what a finding means, with an example, and what to do';
const help = `contract explain: ${summary}

Usage: contract explain CODE…
       contract explain          lists the codes
`;

/** `contract explain`: the catalogue of findings. */
export const explain: Command = { name: 'explain', summary, help, run };

function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('explain', args, {}, true);
  if (values.help) io.stdout.write(help);
  else if (positionals.length === 0) io.stdout.write(list());
  else for (const code of positionals) io.stdout.write(page(code));
  return Promise.resolve(0);
}

const list = (): string =>
  Object.entries(catalogue)
    .map(
      ([code, { severity, fault, title }]) => `${code.padEnd(30)} ${severity.padEnd(9)} ${fault.padEnd(12)} ${title}\n`,
    )
    .join('');

function page(code: string): string {
  const section = findingSection(code);
  if (section === undefined) throw new UsageError(`there is no code ${printable(code)}. contract explain lists them.`);
  return section.replace(/^## /, '');
}
