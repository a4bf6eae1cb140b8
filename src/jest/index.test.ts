import { expect, test } from '@jest/globals';
import { recording } from '../../contract-tests/support/cases.js';
import './index.js';

test('an exchange that keeps the contract passes', () => {
  expect(recording('fetch-by-sid.json')).toKeepContract();
});

test('an exchange that breaks it fails with code and place', () => {
  const exchange = recording('fetch-by-sid.json');
  const broken = {
    ...exchange,
    response: { ...exchange.response, body: { ...(exchange.response.body as object), state: 'paused' } },
  };
  expect(() => expect(broken).toKeepContract()).toThrow(/schema\.enum: \/state/);
  expect(broken).not.toKeepContract();
});

test('drift does not fail it', () => {
  expect(recording('property-added.json')).toKeepContract();
});
