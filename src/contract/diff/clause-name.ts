import { tokensOf } from '../pointer.js';

const STEPS: Readonly<Record<string, string>> = { items: '[]', additionalProperties: '*', unevaluatedProperties: '*' };
const SKIPPED = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/**
 * Names the schema that a pointer leads to or into, as people would: `Conversation.timers.date_closed`. One that is
 * written in place has no name of its own, only its properties have; `''` is the whole of it.
 */
export function clauseName(pointer: string): string {
  const tokens = tokensOf(pointer);
  const isComponent = tokens[0] === 'components' && tokens[1] === 'schemas';
  const start = isComponent ? 3 : tokens.findIndex((token, i) => token === 'schema' && i > 0) + 1;
  if (start === 0) return '';
  const name = [isComponent ? (tokens[2] ?? '') : ''];
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token === 'properties' || token === 'patternProperties') name.push(tokens[++i] ?? '');
    else if (SKIPPED.includes(token)) i++;
    else if (STEPS[token] !== undefined) name.push(STEPS[token]);
    else break;
  }
  return name
    .filter((part, i) => i > 0 || part !== '')
    .join('.')
    .replaceAll('.[]', '[]');
}
