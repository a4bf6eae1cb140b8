import type {
  Content,
  Contract,
  Header,
  Operation,
  Parameter,
  ResponseSpec,
  SchemaAt,
} from '../../src/contract/contract.js';
import { serverOrigins } from '../../src/contract/checks/origins.js';
import { GENERATED } from './banner.js';
import { functionNames } from './function-names.js';
import { literals, object } from './source-text.js';
import type { Validators } from './validators.js';
import type { WrittenSchema } from './tests-table.js';

/**
 * Makes the table of operations: one constant each, so that a bundler keeps only what is used. It holds what a call
 * needs; where a clause stands and what it says is left to `clauses.ts`, which is loaded on demand. So is what the
 * contract says of errors: they are rare, and nobody waits for a check of them.
 */
export function generateOperations(contract: Contract, validators: Validators): string {
  const { servers, operations } = contract;
  const names = functionNames(operations);
  const writer = new Writer(validators);
  const tables = operations.map(
    (operation, i) =>
      `/** ${operation.method} ${operation.path} */\nexport const ${names[i]!} = ${writer.operation(operation)} as const;\n`,
  );
  return [
    GENERATED,
    "import type { paths } from './types.js';\nimport * as validators from './validators.js';\n\n",
    CONTRACT_TYPE,
    `/** The contract that the operations belong to. */\n`,
    `export const contract: Contract = ${object({ ...literals({ servers }), isServerOrigin: serverTest(servers), clauses: "() => import('./clauses.js')" })};\n\n`,
    writer.shared(),
    '\n',
    tables.join('\n'),
    '\n/** Every operation of the contract, by the name of its function. */\n',
    `export const operations = { ${names.join(', ')} };\n`,
  ].join('');
}

/** `paths` is there for the compiler alone: it leads from an operation of the table to its types. */
const CONTRACT_TYPE = `interface Contract {
  readonly servers: readonly string[];
  readonly isServerOrigin: (origin: string) => boolean;
  readonly clauses: () => Promise<typeof import('./clauses.js')>;
  readonly paths?: paths;
}

`;

/** Source text of the function that knows the origins of servers. */
function serverTest(servers: readonly string[]): string {
  const pattern = serverOrigins(servers);
  return pattern ? `(origin: string): boolean => ${String(pattern)}.test(origin)` : '() => false';
}

/** Those of a success; and `default`, where it speaks of all that is left. */
function successes(responses: Readonly<Record<string, ResponseSpec>>): Record<string, ResponseSpec> {
  const isLeftOut = (status: string) => !/^2|^default$/i.test(status);
  const some = Object.keys(responses).some(isLeftOut);
  const kept = Object.entries(responses).filter(
    ([status]) => !isLeftOut(status) && !(some && /^default$/i.test(status)),
  );
  return Object.fromEntries(kept);
}

/** Writes operations as source text; what several of them share becomes a constant. */
class Writer {
  readonly #constants = new Map<string, { name: string; text: string }>();

  constructor(readonly validators: Validators) {}

  operation({ operationId, method, path, parameters, body, paging, responses }: Operation): string {
    return object({
      ...literals({ operationId, method, path }),
      contract: 'contract',
      parameters: `[${parameters.map((one) => this.parameter(one)).join(', ')}]`,
      ...(body && {
        body: object({
          ...literals({ required: body.required, fields: body.fields }),
          content: this.content(body.content),
        }),
      }),
      ...(paging && { paging: object(literals(paging)) }),
      responses: this.members(successes(responses), (response) => this.response(response)),
    });
  }

  shared(): string {
    return [...this.#constants.values()].map(({ name, text }) => `const ${name} = ${text} as const;\n`).join('');
  }

  private parameter({ name, in: place, required, schema }: Parameter): string {
    return this.refer('parameter', object({ ...literals({ name, in: place, required }), schema: this.schema(schema) }));
  }

  private response({ headers, content }: ResponseSpec): string {
    const named = this.members(headers, (header) => this.header(header));
    return this.refer('response', object({ headers: this.refer('headers', named), content: this.content(content) }));
  }

  private header({ required, types, schema }: Header): string {
    const text = object({
      ...literals({ required: required || undefined, types }),
      schema: this.schema(schema),
    });
    return this.refer('header', text);
  }

  private content(content: Readonly<Record<string, Content>>): string {
    return this.members(content, (one) => {
      const keepsRules = one.rules.length > 0 && {
        keepsRules: `validators.${this.validators.nameForRules(one.rules)}`,
      };
      return this.refer('content', object({ accepts: testOf(one), ...keepsRules }));
    });
  }

  private schema(schema: SchemaAt): string {
    return object({ accepts: testOf(schema) });
  }

  private members<T>(members: Readonly<Record<string, T>>, write: (member: T) => string): string {
    return object(Object.fromEntries(Object.entries(members).map(([key, one]) => [key, write(one)])));
  }

  private refer(kind: string, text: string): string {
    let constant = this.#constants.get(text);
    if (!constant) {
      constant = { name: `${kind}${this.#constants.size}`, text };
      this.#constants.set(text, constant);
    }
    return constant.name;
  }
}

const testOf = (schema: SchemaAt): string => (schema as WrittenSchema).test;
