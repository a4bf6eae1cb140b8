import type { FormNode } from './form-node.js';

/** A form at a place. */
export interface PlacedForm {
  readonly pointer: string;
  readonly form: string;
}

/** The forms that a value shows at its place and below. */
export function* shownForms(node: FormNode, value: unknown): Generator<PlacedForm> {
  const { pointer, forms, steps } = node;
  for (const { name, shows } of forms) if (shows(value)) yield { pointer, form: name };
  if (value === undefined) return;
  for (const { lead } of steps) for (const [below, one] of lead(value)) yield* shownForms(below, one);
}

/** All forms that can be shown, in the order of the contract. */
export function* allForms({ pointer, forms, steps }: FormNode): Generator<PlacedForm> {
  for (const { name } of forms) yield { pointer, form: name };
  for (const { nodes } of steps) for (const node of nodes) yield* allForms(node);
}
