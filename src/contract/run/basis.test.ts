import { expect, test } from '@jest/globals';
import { basisOf } from './basis.js';
import type { ReportedSource } from './report.js';

const source = (kind: ReportedSource['kind'], more: Partial<ReportedSource> = {}): ReportedSource => ({
  name: kind,
  kind,
  exchanges: 1,
  skipped: 0,
  ...more,
});

test.each([
  [
    { documented: 1, authored: 2 },
    [source('recordings')],
    '1 documented and 2 authored cases; the vendor was not asked',
  ],
  [{ traffic: 1 }, [source('traffic')], '1 exchange of traffic; the vendor was not asked'],
  [{ 'stand-in': 2 }, [source('stand-in')], 'the stand-in; the vendor was not asked'],
  [{ live: 2 }, [source('live')], '2 live answers of the vendor'],
  [{}, [source('live')], 'the vendor gave no answer that counts'],
  [
    { elsewhere: 1 },
    [source('live', { elsewhere: 'a.test' })],
    '1 answer of a.test, which is no server of the contract; the vendor was not asked',
  ],
  [
    {},
    [source('live', { elsewhere: 'a.test' })],
    'a.test, which is no server of the contract, gave no answer that counts; the vendor was not asked',
  ],
])('says of %j on what a verdict stands', (counts, sources, want) => {
  expect(basisOf(counts, sources)).toBe(want);
});
