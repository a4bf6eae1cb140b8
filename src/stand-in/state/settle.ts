import type { Resource } from './resource.js';
import type { Setting } from './setting.js';

/** Lets time have its way with a resource. It is done when somebody looks, so no timer has to run. */
export function settle({ vendor, store }: Setting, resource: Resource, now: number): void {
  const settled = vendor.behaviours[resource.kind.path]?.settled?.(resource, now);
  if (settled) store.change(resource, settled.body, settled.notes);
}

/** The same for all that a resource lies below. */
export function settleAbove(setting: Setting, parent: Resource | undefined, now: number): void {
  for (let one = parent; one; one = one.collection.parent) settle(setting, one, now);
}
