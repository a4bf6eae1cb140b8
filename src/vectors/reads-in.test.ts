import { expect, test } from '@jest/globals';
import { readsIn } from './reads-in.js';
import { call, vectorsOf } from './testing/vectors.js';

const sent = { method: 'GET', uri: '/parcels/a', headers: {}, forbidHeaders: [] };

test('fetches with the first call of each operation that reads, and with none that writes or is refused', () => {
  const calls = [
    call('one'),
    call('two', { expect: { ...sent, uri: '/parcels/b' } }),
    call('gone', { operationId: 'DropParcel', expect: { ...sent, method: 'DELETE' } }),
    call('gone-again', { operationId: 'DropParcel', expect: sent }),
    call('refused', { operationId: 'ListParcels', expect: null }),
  ];
  expect([...readsIn(vectorsOf([], calls))]).toEqual([['ReadParcel', call('one').expect]]);
});
