import type { Body, Call, KitVectors } from '../kit-vectors.js';

const schema = { properties: { id: {}, at: {}, note: {} } };

/** A body of an operation that reads a parcel. */
export const body = (id: string, more: Partial<Body> = {}): Body => ({
  ...{ id, description: '', source: [], data: { id: 'P1' }, valid: true, client: 'must-decode', requires: [] },
  ...{ operationId: 'ReadParcel', status: 200, mediaType: 'application/json', schema },
  ...more,
});

/** A call of the same operation. */
export const call = (id: string, more: Partial<Call> = {}): Call => ({
  ...{ id, description: '', params: { Name: 'a/b' }, requires: [], operationId: 'ReadParcel' },
  expect: { method: 'GET', uri: '/parcels/a%2Fb', headers: {}, forbidHeaders: [] },
  ...more,
});

/** Vectors as a kit holds them. */
export const vectorsOf = (bodies: readonly Body[], calls: readonly Call[]): KitVectors => ({
  bodies: new Map(bodies.map((one) => [one.id, one])),
  calls: new Map(calls.map((one) => [one.id, one])),
});
