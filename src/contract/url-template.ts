/**
 * The source of a regular expression for a text with `{variables}`, such as a path or a server URL: everything else
 * stands for itself.
 *
 * @param variable what a variable may be, as the source of a regular expression
 */
export const templateSource = (template: string, variable: string): string =>
  template
    .split(/(\{[^{}]+\})/)
    .map((part, i) => (i % 2 ? variable : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
    .join('');

/** The names of the variables of a template, in their order. */
export const variablesOf = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
