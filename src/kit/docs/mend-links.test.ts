import { expect, test } from '@jest/globals';
import { anchorOf } from './anchor.js';
import { mendLinks } from './mend-links.js';
import { partAround } from './places.js';
import { shortName } from './short-name.js';
import { withoutIndents } from './without-indents.js';

test('leads a link to the nearest place that there is, else to the top', () => {
  const page = '<a href="#/a/b/c">x</a><p id="/a/b"></p><a href="#/z">y</a><a href="#rely">z</a>';

  expect(mendLinks(page)).toBe('<a href="#/a/b">x</a><p id="/a/b"></p><a href="#top">y</a><a href="#rely">z</a>');
});

test('lets the first of two places keep an id', () => {
  expect(mendLinks('<p id="/a"></p><p class="b" id="/a"></p>')).toBe('<p id="/a"></p><p class="b"></p>');
});

test.each([
  ['#/paths/~1a~1{b}/get', '/paths/~1a~1{b}/get'],
  ['#/components/schemas/a b%"<é', '/components/schemas/a~x20~b~x25~~x22~~x3c~~xe9~'],
])('makes of the pointer %s the id %s', (pointer, want) => {
  expect(anchorOf(pointer)).toBe(want);
});

test.each([
  ['#/components/schemas/Loan/properties/type/enum/3', '#/components/schemas/Loan/properties/type'],
  ['#/components/schemas/Loan/properties/properties/type', '#/components/schemas/Loan/properties/properties'],
  ['#/components/schemas/Loan/required/0', '#/components/schemas/Loan'],
  ['#/components/schemas/Loan/additionalProperties', '#/components/schemas/Loan/additionalProperties'],
  ['#/components/schemas/Loan/examples/schema', '#/components/schemas/Loan'],
  ['#/paths/~1a/get/responses/200/headers/X/schema/type', '#/paths/~1a/get/responses/200/headers/X/schema'],
  ['#/paths/~1a/get/operationId', '#/paths/~1a/get'],
  ['#/servers/0/url', '#/servers/0'],
])('counts the clause %s to the part %s', (clause, part) => {
  expect(partAround(clause)).toBe(part);
});

test.each([
  ['#/components/schemas/Loan/properties/state', 'Loan.state'],
  ['#/components/schemas/Loan/properties/a/items/properties/b', 'Loan.a.items.b'],
  ['#/paths/~1a/get/responses/200/content/a~1b', 'GET /a 200.a/b'],
  ['#/paths/~1a/get/parameters/0', 'GET /a parameters.0'],
  ['#/paths/~1a', '/a'],
  ['#/servers/0/url', 'servers.0.url'],
])('calls %s %s', (pointer, name) => {
  expect(shortName(pointer)).toBe(name);
});

test('takes the indents out of a page, but not out of code, style and script', () => {
  const page = '<p>\n    a\n      b</p>\n  <pre><code>{\n  c\n}</code></pre>\n  <script>\n  d\n</script>\n';

  expect(withoutIndents(page)).toBe('<p>\na\nb</p>\n<pre><code>{\n  c\n}</code></pre>\n<script>\n  d\n</script>\n');
});
