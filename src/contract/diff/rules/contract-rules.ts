import { row, type Rule } from './rule.js';

/** What changes of operations, servers, security and names mean. */
export const contractRules: Readonly<Record<string, Rule>> = {
  'path-removed': row('x', 'x', '', 'major', 'api-path-removed-without-deprecation'),
  'operation-removed': row('x', 'x', '', 'major', 'api-removed-without-deprecation'),
  'operation-added': row('', '', '', 'minor', 'endpoint-added'),
  'operation-id-changed': row('x', '', '', 'major', 'api-operation-id-removed'),
  'operation-id-removed': row('x', '', '', 'major', 'api-operation-id-removed'),
  'operation-id-added': row('', '', '', 'none', 'api-operation-id-added'),
  'operation-deprecated': row('', '', '', 'minor', 'endpoint-deprecated'),
  'operation-reactivated': row('', '', '', 'minor', 'endpoint-reactivated'),
  'server-changed': row('', 'x', '', 'major'),
  'server-removed': row('', 'x', '', 'major'),
  'server-added': row('', '', '', 'minor'),
  'security-added': row('', 'x', '', 'major', 'api-security-added'),
  'security-changed': row('', 'x', '', 'major', 'api-security-component-type-changed'),
  'security-relaxed': row('', '', '', 'minor', 'api-security-removed'),
  'schema-removed': row('x', '', '', 'major', 'api-schema-removed'),
};
