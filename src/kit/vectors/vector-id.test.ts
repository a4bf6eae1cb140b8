import { expect, test } from '@jest/globals';
import { idRegistry, placeName, vectorId } from './vector-id.js';

test.each<[string[], string]>([
  [['FetchServiceConversation', '200', 'enum', 'state'], 'fetch-service-conversation-200-enum-state'],
  [['listParcels', 'default', 'content-media-type'], 'list-parcels-default-content-media-type'],
  [['CreateTopic', 'body', 'Timers.Inactive'], 'create-topic-body-timers-inactive'],
  [['date_created', 'of Topic'], 'date-created-of-topic'],
  [['FetchTopic', 'recording', 'topics/fetch-bare'], 'fetch-topic-recording-topics-fetch-bare'],
])('the id of %j is %s', (parts, want) => {
  expect(vectorId(...parts)).toBe(want);
});

test('names that lose characters stay apart by a checksum', () => {
  const ids = ['é', 'ü', '/', '%', 'a&b', 'a%b'].map((name) => vectorId('x', name));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^x(?:-a-b)?-[0-9a-f]{8}$/);
});

test.each<[string[], string]>([
  [['links', 'export'], 'export in links'],
  [['topics', '*', 'id'], 'id in each in topics'],
  [[], 'the body'],
])('the place %j is called %s', (place, want) => {
  expect(placeName(place)).toBe(want);
});

test('an id that is taken gets a checksum of what it is about, the same each time', () => {
  const [one, other] = [idRegistry(), idRegistry()];
  const made = [one('a', '1'), one('a', '2'), one('a', '3')];
  expect(new Set(made).size).toBe(3);
  expect(made[0]).toBe('a');
  expect([other('a', '1'), other('a', '3')]).toEqual([made[0], made[2]]);
});
