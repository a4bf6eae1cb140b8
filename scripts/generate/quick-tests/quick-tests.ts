import type { Rule } from '../../../src/contract/contract.js';
import type { Formats } from '../../../src/contract/formats/format.js';
import { ModuleText } from './module-text.js';
import { ruleStatements } from './rules.js';
import { SchemaTests } from './schemas.js';

/**
 * Writes lowered schemas and rules as a module of plain functions that say yes or no, one each. It imports helpers of `src/`,
 * and exports the tests that are named and the formats that the schemas use.
 *
 * @throws Error where a schema says something that no test can be made of
 */
export function quickTests(
  definitions: ReadonlyMap<string, object | boolean>,
  rules: ReadonlyMap<string, readonly Rule[]>,
  exported: ReadonlySet<string>,
  formats: Formats,
): string {
  const module = new ModuleText(formats);
  const schemas = new SchemaTests(definitions, module);
  const tests = new Map<string, string>();
  for (const [name, schema] of definitions) {
    const statements = schemas.statements(schema, name).filter((line) => line !== '');
    tests.set(name, statements.join('\n'));
  }
  for (const [name, some] of rules) tests.set(name, ruleStatements(some, module).join('\n'));
  return module.text(tests, exported);
}
