import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** Refuses an option that nobody would read: most often it is a misspelt one. */
export function refuseUnknown(options: object, known: ReadonlySet<string>): void {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new InvalidArgumentError(`there is no option ${JSON.stringify(name)}`, name);
  }
}

/** Refuses headers that the platform would refuse later on, with a message that quotes the value. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  try {
    new Headers(headers);
  } catch {
    throw new InvalidArgumentError('headers must have names and values that HTTP allows (RFC 9110, 5)', 'headers');
  }
}
