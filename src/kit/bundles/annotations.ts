import type { Node } from './map-document.js';

const ANNOTATIONS = [
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
  ...['externalDocs', 'xml', '$comment'],
];

/** Whether a keyword of a schema asserts nothing. */
export const isAnnotation = (keyword: string): boolean => ANNOTATIONS.includes(keyword) || keyword.startsWith('x-');

/** The keywords of a schema that assert nothing, and those that do. */
export function divide(schema: Node): { annotations: Node; assertions: Node } {
  const entries = Object.entries(schema);
  return {
    annotations: Object.fromEntries(entries.filter(([keyword]) => isAnnotation(keyword))),
    assertions: Object.fromEntries(entries.filter(([keyword]) => !isAnnotation(keyword))),
  };
}
