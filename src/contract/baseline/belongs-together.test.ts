import { expect, test } from '@jest/globals';
import type { Location } from '../finding.js';
import { fingerprint } from '../fingerprint.js';
import { belongsTogether } from './belongs-together.js';

const entry = { operationId: 'FetchPet', code: 'schema.enum', pointer: '/pets/0/kind' };
const made = (status: number | '', location: Location, pattern: string) => ({
  ...entry,
  fingerprint: fingerprint('FetchPet', status, location, pattern, 'schema.enum'),
});

test.each<[string, number | '', Location, string]>([
  ['of any item', 200, 'response.body', '/pets/*/kind'],
  ['of this one item', 200, 'response.body', '/pets/0/kind'],
  ['of any key of a map', 404, 'response.body', '/*/0/kind'],
  ['of an unusual status', 599, 'request.body', '/pets/*/kind'],
  ['without a status', '', 'exchange', '/pets/0/kind'],
])('lets an entry be %s', (_what, status, location, pattern) => {
  expect(belongsTogether(made(status, location, pattern))).toBe(true);
});

test.each<[string, string]>([
  ['of another place', '/name'],
  ['of the whole', ''],
])('does not take one for a finding %s', (_what, pattern) => {
  expect(belongsTogether({ ...made(200, 'response.body', pattern), pointer: '/kind' })).toBe(false);
});
