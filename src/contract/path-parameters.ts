import type { CallableOperation } from './callable-operation.js';

/** Path parameters that keep the contract: a rule must not hold an answer against a bad question. */
export const goodParameters = (
  { parameters }: CallableOperation,
  values: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) =>
        parameters.find((one) => one.in === 'path' && one.name === name)?.schema.accepts(value) !== false,
    ),
  );
