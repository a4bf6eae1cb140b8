import { isObject } from '../../../contract/schema/schema.js';
import { join, valueAt } from '../../../contract/pointer.js';
import type { Contract, Operation } from '../../../contract/contract.js';
import { nodeAt } from '../../../contract/mutants/reading/spec-text.js';
import type { VectorAuth } from './request-vector.js';

/** Invented credentials, and the headers that they become. */
export interface VectorCredentials {
  /** What is odd about them. */
  readonly what: string;
  readonly auth: VectorAuth;
  readonly headers: Readonly<Record<string, string>>;
}

const USER = 'not-a-user';

/** Only the first colon parts name and secret (RFC 7617, 2): a secret may hold more of them. */
const SECRETS: readonly (readonly [what: string, secret: string])[] = [
  ['plain', 'not-a-secret'],
  ['colon', 'not:a:secret'],
  ['signs', 'not a+secret/%3A?='],
];

/** Credentials for an operation by what secures it: the usual first. Empty where it takes none, or of an unknown kind. */
export function credentialsFor({ pointer }: Operation, contract: Contract): VectorCredentials[] {
  const { document } = contract.clauses;
  const security = nodeAt(document, pointer).value.security ?? valueAt(document, '/security');
  const all = Array.isArray(security) ? (security as unknown[]).filter(isObject) : [];
  const single = all.filter((one) => Object.keys(one).length === 1).flatMap((one) => Object.keys(one));
  for (const name of single) {
    const { type, scheme } = nodeAt(document, join('#/components/securitySchemes', name)).value;
    const kind = type === 'http' ? String(scheme).toLowerCase() : type;
    if (kind === 'basic') return SECRETS.map(basic);
    if (['bearer', 'oauth2', 'openIdConnect'].includes(String(kind))) return [bearer];
  }
  return [];
}

const basic = ([what, password]: (typeof SECRETS)[number]): VectorCredentials => ({
  what,
  auth: { username: USER, password },
  headers: { authorization: `Basic ${Buffer.from(`${USER}:${password}`, 'utf8').toString('base64')}` },
});

const bearer: VectorCredentials = {
  what: 'plain',
  auth: { token: 'not-a-token' },
  headers: { authorization: 'Bearer not-a-token' },
};
