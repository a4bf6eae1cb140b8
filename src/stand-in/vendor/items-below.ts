import type { Resource } from '../state/resource.js';

/** The resources of one kind below another. */
export const itemsBelow = ({ below }: Resource, path: string): Resource[] =>
  [...below.values()].filter(({ kind }) => kind.path === path).flatMap(({ items }) => [...items.values()]);
