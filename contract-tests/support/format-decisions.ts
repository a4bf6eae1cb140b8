const DATE = /^\d{3,5}-?\d{1,2}-\d\d\D?\d\d:\d\d(?::\d\d)?/;

/** Where our reading of a date and time parts from that of ajv-formats, and which takes it; undefined where none is stated. */
export function decisionOnDateTime(text: string): string | undefined {
  if (!DATE.test(text)) return undefined;
  if (/\s/.test(text)) return 'only ajv-formats takes: white space instead of T';
  return /[+-]\d\d(?:\d\d)?$/.test(text) ? 'only ajv-formats takes: an offset without a colon' : undefined;
}

/** Where our reading of a URI parts from that of ajv-formats, and which takes it; undefined where none is stated. */
export function decisionOnUri(text: string): string | undefined {
  if (/^https?:(?:\/\/(?:[^/?#]*@)?(?::\d*)?(?:[/?#]|$)|(?!\/\/))/i.test(text)) {
    return 'only ajv-formats takes: http without a host';
  }
  if (/^[^/?#]*:\/\/(?:[^/?#]*@)?[^/?#@[\]]*:\d*[^\d/?#@]/.test(text)) {
    return 'only ajv-formats takes: a port that is no number';
  }
  if (/^[^/?#]*:\/\/[^/?#]*@[^/?#]*@/.test(text)) return 'only ajv-formats takes: two @ in an authority';
  if (/^[a-z][^?#]*[[\]]/i.test(text)) return 'only ajv-formats takes: brackets in a path';
  return /^[a-z][a-z\d+.-]*:(?:[?#]|$)/i.test(text) ? 'only we take: a scheme with nothing behind it' : undefined;
}
