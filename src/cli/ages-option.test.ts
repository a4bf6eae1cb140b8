import { expect, test } from '@jest/globals';
import { readAgesOption } from './ages-option.js';

test.each([
  [{}, { stale: 90, overdue: 365 }],
  [{ 'stale-days': '30' }, { stale: 30, overdue: 365 }],
  [{ 'stale-days': '400' }, { stale: 400, overdue: 400 }],
  [{ 'overdue-days': '90' }, { stale: 90, overdue: 90 }],
  [
    { 'stale-days': '0', 'overdue-days': '0' },
    { stale: 0, overdue: 0 },
  ],
])('reads %j', (given, ages) => {
  expect(readAgesOption(given)).toEqual(ages);
});

test.each([
  [{ 'stale-days': '' }, '--stale-days takes a whole number of days.'],
  [{ 'stale-days': '-1' }, '--stale-days takes a whole number of days.'],
  [{ 'overdue-days': '1.5' }, '--overdue-days takes a whole number of days.'],
  [{ 'overdue-days': '89' }, '--overdue-days must not be less than --stale-days.'],
])('refuses %j', (given, message) => {
  expect(() => readAgesOption(given)).toThrow(message);
});
