import type { Contract, Operation, Parameter } from '../../contract/contract.js';
import { valueAt } from '../../contract/pointer.js';
import { rustName, rustType } from './rust-name.js';

/**
 * The arms of a `match` over operation ids that call the methods which progenitor makes. Rust cannot look a method up by
 * its name, so this is written for each contract.
 */
export const rustCalls = ({ operations, clauses }: Contract): string =>
  operations.map((operation) => armOf(operation, clauses.document)).join('');

function armOf(operation: Operation, document: object): string {
  const { operationId, parameters, body } = operation;
  const lines = [
    `let call = client.${rustName(operationId)}();`,
    ...parameters.filter((one) => one.in !== 'cookie').map((one) => setterOf(one, document)),
    ...(body ? [bodyOf(bodyTypeOf(operation, document), body.required)] : []),
    'answer(call.send().await).await',
  ];
  return [`${JSON.stringify(operationId)} => {`, ...lines.map((line) => `    ${line}`), '}']
    .map((line) => `        ${line}\n`)
    .join('');
}

function setterOf(parameter: Parameter, document: object): string {
  const { name, required } = parameter;
  const value = valueOf(parameter, document);
  if (required) return `let call = call.${rustName(name)}(${value}.unwrap());`;
  return `let call = if let Some(value) = ${value} { call.${rustName(name)}(value) } else { call };`;
}

/** An argument of a vector as the type that progenitor makes of its schema, or as one that turns into it. */
function valueOf({ name, types, schema: { pointer } }: Parameter, document: object): string {
  const { format, minimum } = (valueAt(document, pointer) ?? {}) as { format?: unknown; minimum?: unknown };
  const value = `params[${JSON.stringify(name)}]`;
  if (types.includes('integer'))
    return `${value}.${typeof minimum === 'number' && minimum >= 0 ? 'as_u64' : 'as_i64'}()`;
  if (types.includes('number')) return `${value}.as_f64()`;
  if (types.includes('boolean')) return `${value}.as_bool()`;
  if (types.includes('array')) return `${value}.as_array().map(|items| items.iter().map(plain).collect::<Vec<_>>())`;
  if (format === 'date-time')
    return `${value}.as_str().map(|text| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap())`;
  return `${value}.as_str().map(String::from)`; // a name of a text takes this alone
}

function bodyOf(type: string, required: boolean): string {
  const given = `call.body(serde_json::from_value::<types::${type}>(vector["body"].clone()).unwrap())`;
  return `let call = ${required ? given : `if vector["body"].is_null() { call } else { ${given} }`};`;
}

/** progenitor calls a schema by the name of its component, and one that stands in the operation after that. */
function bodyTypeOf({ operationId, body }: Operation, document: object): string {
  const [content] = Object.values(body!.content);
  const { $ref } = (content ? (valueAt(document, content.pointer) as { $ref?: string } | undefined) : undefined) ?? {};
  return rustType($ref ? $ref.slice($ref.lastIndexOf('/') + 1) : `${operationId}-body`);
}
