/** Values that no response means; a contract that lets them in says next to nothing. By their JSON text. */
export const PROBES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['{}', {}],
  ['[]', []],
  ['[{}]', [{}]],
  ['null', null],
  ['42', 42],
  ['"text"', 'text'],
  ['true', true],
]);
