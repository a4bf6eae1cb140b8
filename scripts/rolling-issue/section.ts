const BEGIN = 'contract-drift v1:';
const END = '<!-- contract-drift end -->';
const SECTION = /<!-- contract-drift v1:((?: [0-9a-f]{16})*) -->[^]*?<!-- contract-drift end -->/;
/** A mark of any version, whole or damaged. */
const ANY_MARK = /<!-- contract-drift (?:v\d+:[^\n]*?|end) -->/g;

/**
 * Reads the fingerprints that the body of an issue carries.
 *
 * @returns undefined where there is no mark, or one that was damaged or is of another version: then nobody knows
 */
export function readFingerprints(body: string): ReadonlySet<string> | undefined {
  const found = SECTION.exec(body);
  return found ? new Set(found[1]!.split(' ').filter(Boolean)) : undefined;
}

/**
 * Puts what we have to say into a body, between hidden marks that carry the fingerprints; all that stands around them
 * is somebody else's and stays to the character.
 */
export function withSection(body: string, fingerprints: ReadonlySet<string>, text: string): string {
  const marks = [BEGIN, ...[...fingerprints].sort()].join(' ');
  const section = `<!-- ${marks} -->\n\n${text.replaceAll('<!--', '<\\x21--').trim()}\n\n${END}`;
  if (SECTION.test(body)) return body.replace(SECTION, () => section);
  const rest = body.replace(ANY_MARK, '');
  return rest.trim() === '' ? `${section}\n` : `${rest.trimEnd()}\n\n${section}\n`;
}

/** How many characters of a body are not ours. */
export const lengthOutside = (body: string): number => body.replace(SECTION, '').length;
