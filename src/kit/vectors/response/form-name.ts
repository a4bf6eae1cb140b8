import { tokensOf, valueAtPlace } from '../../../contract/pointer.js';
import { isObject, typesOf } from '../../../contract/schema/schema.js';

/**
 * The name of the form that a schema inside an `anyOf` or `oneOf` belongs to: two forms may speak of one place, and are
 * told apart by it. It is that of the named schema; of a form without a name, what it calls itself, requires or is.
 */
export function formName(document: object, pointer: string): string {
  const tokens = tokensOf(pointer);
  const named = tokens[0] === 'components' && tokens[1] === 'schemas' ? tokens[2]! : '';
  const at = Math.max(tokens.lastIndexOf('anyOf'), tokens.lastIndexOf('oneOf'));
  if (at === -1) return `of ${named}`;
  const form = valueAtPlace(document, tokens.slice(0, at + 2));
  return `of ${named} ${isObject(form) ? labelOf(form) : ''}`.trim();
}

function labelOf(form: Readonly<Record<string, unknown>>): string {
  if (typeof form.title === 'string') return form.title;
  if (Array.isArray(form.required) && form.required.length > 0) return `with ${form.required.join(' ')}`;
  return `as ${typesOf(form).join(' ')}`;
}
