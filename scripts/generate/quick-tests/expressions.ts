/** The conjunction of JavaScript expressions; `true` and `false` among them are resolved. */
export function all(expressions: readonly string[]): string {
  const parts = [...new Set(expressions)].filter((one) => one !== 'true');
  if (parts.includes('false')) return 'false';
  return parts.length === 0 ? 'true' : parts.join(' && ');
}

/** The alternative of JavaScript expressions, in parentheses. */
export function any(expressions: readonly string[]): string {
  const parts = [...new Set(expressions)].filter((one) => one !== 'false');
  if (parts.includes('true')) return 'true';
  if (parts.length === 0) return 'false';
  return parts.length === 1 ? parts[0]! : `(${parts.join(' || ')})`;
}

export function not(expression: string): string {
  if (expression === 'true') return 'false';
  if (expression === 'false') return 'true';
  return /^typeof \w+ === '\w+'$/.test(expression) ? expression.replace('===', '!==') : `!(${expression})`;
}

/** A statement that ends a function with false where an expression does not hold. */
export const insist = (expression: string): string =>
  expression === 'true' ? '' : expression === 'false' ? 'return false;' : `if (${not(expression)}) return false;`;

export const literal = (value: unknown): string => JSON.stringify(value);
