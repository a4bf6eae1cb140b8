const ANNOTATIONS = [
  ...['title', 'description', 'example', 'examples', 'default', 'deprecated', 'readOnly', '$comment'],
  ...['externalDocs', 'xml', 'nullable'],
];

/** Whether a keyword says nothing of a value in a response. `nullable` only ever allows more. */
export const isAnnotation = (keyword: string): boolean => ANNOTATIONS.includes(keyword) || keyword.startsWith('x-');
