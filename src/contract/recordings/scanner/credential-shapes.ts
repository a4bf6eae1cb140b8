import type { Form } from './decoded-forms.js';

/** What credentials look like, by what one would call them. A shape that also fits a placeholder asks `isReal`. */
const SHAPES: readonly {
  readonly what: string;
  readonly shape: RegExp;
  readonly isReal?: (match: string) => boolean;
}[] = [
  { what: 'a JSON web token', shape: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/ },
  { what: 'a private key', shape: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: 'Basic credentials', shape: /\bBasic\s+([A-Za-z0-9+/_-]{8,}={0,2})/i, isReal: isPair },
  { what: 'a bearer token', shape: /\bBearer\s+[\w.~+/-]{16,}=*/i },
  { what: 'the SID of an API key', shape: /\bSK[0-9a-fA-F]{32}\b/, isReal: (sid) => new Set(sid.slice(2)).size > 1 },
  { what: 'an access key of a cloud', shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { what: 'a token of a code host', shape: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|glpat-[\w-]{20,}|github_pat_\w{20,})/ },
  { what: 'a token of a chat', shape: /\bxox[abeprs]-[\w-]{10,}/ },
  { what: 'a secret key of a payment service', shape: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/ },
  { what: 'a key of an API', shape: /\b(?:AIza[\w-]{35}|SG\.[\w-]{16,}\.[\w-]{16,})/ },
  { what: 'a user with a password in a URL', shape: /:\/\/[^\s/?#@:]+:([^\s/?#@]+)@/, isReal: isPassword },
];

/** What the first credential in the forms of a text looks like. */
export function credentialShapeIn(forms: readonly Form[]): string | undefined {
  for (const { text } of forms) {
    for (const { what, shape, isReal } of SHAPES) {
      const match = shape.exec(text);
      if (match && (!isReal || isReal(match[1] ?? match[0]))) return what;
    }
  }
  return undefined;
}

function isPair(base64: string): boolean {
  const pair = Buffer.from(base64, 'base64').toString('utf8');
  return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(pair) && !/^[^:]*:x+$/i.test(pair);
}

function isPassword(password: string): boolean {
  return !/^(?:x+|\*+|\[?redacted\]?)$/i.test(password);
}
