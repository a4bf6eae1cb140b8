import type { Content, Operation, SchemaAt } from '../../src/contract/contract.js';
import { operationsOf } from '../../src/contract/operations.js';
import { GENERATED } from './banner.js';
import { functionNames } from './function-names.js';
import type { Validators } from './validators.js';

/** A schema of the table while it is written: its quick test is a list of names. */
interface NamedSchema extends SchemaAt {
  readonly validators: readonly string[];
}

/** Makes the table of operations: one constant each, so that a bundler keeps only what is used. */
export function generateOperations(document: object, validators: Validators): string {
  const schemaAt = (pointer: string, direction: 'request' | 'response'): NamedSchema => ({
    pointer,
    accepts: () => true,
    validators: validators.namesFor(pointer, direction),
  });
  const operations = operationsOf(document, schemaAt);
  const names = functionNames(operations);
  const shared = new SharedConstants();
  const tables = operations.map(
    (operation, i) =>
      `/** ${operation.method} ${operation.path} */\nexport const ${names[i]!} = ${operationText(operation, shared)} as const;\n`,
  );
  return [
    GENERATED,
    "import * as validators from './validators.js';\n\n",
    shared.text(),
    '\n',
    tables.join('\n'),
    '\n/** Every operation of the contract, by the name of its function. */\n',
    `export const operations = { ${names.join(', ')} };\n`,
  ].join('');
}

/** Parts that several operations refer to in the contract stand in the table once. */
class SharedConstants {
  readonly #constants = new Map<string, { name: string; text: string }>();

  refer(kind: string, text: string): string {
    let constant = this.#constants.get(text);
    if (!constant) {
      constant = { name: `${kind}${this.#constants.size}`, text };
      this.#constants.set(text, constant);
    }
    return constant.name;
  }

  text(): string {
    return [...this.#constants.values()].map(({ name, text }) => `const ${name} = ${text} as const;\n`).join('');
  }
}

function operationText(operation: Operation, shared: SharedConstants): string {
  const { body, responses, parameters, ...plain } = operation;
  return object({
    ...literals(plain),
    parameters: `[${parameters.map((one) => shared.refer('parameter', object({ ...literals(omit(one, 'schema')), schema: schemaText(one.schema) }))).join(', ')}]`,
    ...(body && {
      body: object({
        ...literals({ pointer: body.pointer, required: body.required }),
        content: contentText(body.content),
      }),
    }),
    responses: object(
      Object.fromEntries(
        Object.entries(responses).map(([status, { pointer, headers, content }]) => {
          const named = Object.fromEntries(
            Object.entries(headers).map(([name, header]) => [
              name,
              shared.refer(
                'header',
                object({ ...literals(omit(header, 'schema')), schema: schemaText(header.schema) }),
              ),
            ]),
          );
          const text = object({
            pointer: JSON.stringify(pointer),
            headers: shared.refer('headers', object(named)),
            content: contentText(content),
          });
          return [status, shared.refer('response', text)];
        }),
      ),
    ),
  });
}

const contentText = (content: Readonly<Record<string, Content>>): string =>
  object(
    Object.fromEntries(
      Object.entries(content).map(([mediaType, { rules, personal, ...schema }]) => [
        mediaType,
        object({ ...schemaEntries(schema), ...literals({ rules, personal }) }),
      ]),
    ),
  );

const schemaText = (schema: SchemaAt): string => object(schemaEntries(schema));

function schemaEntries(schema: SchemaAt): Record<string, string> {
  const { validators } = schema as NamedSchema;
  const [first, ...others] = validators.map((name) => `validators.${name}`);
  const all = [first, ...others].map((name) => `${name!}(value)`).join(' && ');
  return {
    pointer: JSON.stringify(schema.pointer),
    accepts: others.length > 0 ? `(value: unknown): boolean => ${all}` : first!,
  };
}

const omit = <T extends object>(value: T, key: keyof T): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const literals = (value: object): Record<string, string> =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, JSON.stringify(one)]));

const object = (entries: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(entries)
    .map(([key, text]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${text}`)
    .join(', ')} }`;
