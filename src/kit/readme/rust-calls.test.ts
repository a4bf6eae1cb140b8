import { expect, test } from '@jest/globals';
import { contractOfDocument } from '../../contract/mutants/contracts-in-tests.js';
import { forumDocument } from '../vectors/contracts-in-tests.js';
import { runnerFiles } from './runner-files.js';
import { rustCalls } from './rust-calls.js';
import { rustName, rustType } from './rust-name.js';

const contract = contractOfDocument(forumDocument);
const calls = rustCalls(contract);

test.each([
  ['an operation', '        "ListTopics" => {\n            let call = client.list_topics();\n'],
  ['a required text', 'let call = call.topic(params["Topic"].as_str().map(String::from).unwrap());'],
  [
    'an optional text',
    'let call = if let Some(value) = params["Query"].as_str().map(String::from) { call.query(value) } else { call };',
  ],
  ['a number that is never below 0', 'params["PageSize"].as_u64() { call.page_size(value)'],
  ['a yes or no', 'params["Locked"].as_bool() { call.locked(value)'],
  ['a header', 'params["X-Depth"].as_u64() { call.x_depth(value)'],
  ['a list', 'params["Tag"].as_array().map(|items| items.iter().map(plain).collect::<Vec<_>>())'],
  ['a date and time', 'text.parse::<chrono::DateTime<chrono::Utc>>()'],
  [
    'a body',
    'let call = call.body(serde_json::from_value::<types::CreateTopicBody>(vector["body"].clone()).unwrap());',
  ],
])('calls with %s', (_name, code) => {
  expect(calls).toContain(code);
});

test('has an arm for each operation, and each arm sends', () => {
  expect(calls.match(/ => \{$/gm)).toHaveLength(contract.operations.length);
  expect(calls.match(/answer\(call\.send\(\)\.await\)\.await$/gm)).toHaveLength(contract.operations.length);
});

test('calls a body that is a component by its name', () => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Topic' } } };
  const post = { operationId: 'put$1', requestBody: { content }, responses: { 204: { description: '' } } };
  const document = { ...forumDocument, paths: { '/topics': { post } } };
  const optional = rustCalls(contractOfDocument(document));
  expect(optional).toContain('from_value::<types::Topic>');
  expect(optional).toContain('let call = if vector["body"].is_null() { call } else { call.body(');
});

test('stands in the runner of the kit where that has a mark for it, and nowhere else', () => {
  const files = runnerFiles(contract, { 'a.rs': 'match {\n        // CALLS\n}\n', 'a.py': 'pass  // CALLS\n' });
  expect(files).toEqual({ 'runners/a.rs': `match {\n${calls}}\n`, 'runners/a.py': 'pass  // CALLS\n' });
});

test.each([
  ['FetchServiceConversation', 'fetch_service_conversation', 'FetchServiceConversation'],
  ['Sid', 'sid', 'Sid'],
  ['X-Twilio-Webhook-Enabled', 'x_twilio_webhook_enabled', 'XTwilioWebhookEnabled'],
  ['HTTPStatus', 'http_status', 'HttpStatus'],
  ['Timers.Inactive', 'timers_inactive', 'TimersInactive'],
  ['Type', 'type_', 'Type'],
])('%s is %s and %s in Rust', (name, snake, pascal) => {
  expect([rustName(name), rustType(name)]).toEqual([snake, pascal]);
});
