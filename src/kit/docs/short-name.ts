import { tokensOf } from '../../contract/pointer.js';

const STRUCTURE = new Set([
  ...['components', 'schemas', 'properties', 'responses', 'content', 'schema', 'headers', 'parameters'],
  ...['requestBodies', 'requestBody', 'securitySchemes'],
]);

/**
 * A place in as few words as tell it from others: the names on the way to it, without what is around them.
 *
 * @example shortName('#/components/schemas/Loan/properties/state') // 'Loan.state'
 */
export function shortName(pointer: string): string {
  const tokens = tokensOf(pointer);
  const names = (from: number) =>
    tokens
      .slice(from)
      .filter((token, i, all) => !STRUCTURE.has(token) || /^\d$/.test(all[i + 1] ?? ''))
      .join('.');
  if (tokens[0] === 'components') return [tokens[2], names(3)].filter(Boolean).join('.');
  if (tokens[0] !== 'paths') return names(0);
  const [, path = '', method] = tokens;
  return [method?.toUpperCase(), path, names(3)].filter(Boolean).join(' ');
}
