import { expect, test } from '@jest/globals';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { join } from '../pointer.js';
import { parseSource } from './source-text.js';

const VALUES = {
  plain: { a: { b: [1, { c: 'x' }, [true, null]], 'd/e~f': {} }, '': { '': [] }, 'q"\\': { u: 'é\n}]{[":,' } },
  empty: {},
  list: [[], {}, '}', ['"']],
};

/** By the YAML parser, which reads JSON too. */
function placesByYaml(text: string): [string, number, number][] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const found: [string, number, number][] = [];
  const visit = (node: unknown, pointer: string, at: number): void => {
    const { line, col } = lines.linePos(at);
    found.push([pointer, line, col]);
    if (isMap(node))
      for (const { key, value } of node.items)
        if (isScalar(key)) visit(value, join(pointer, String(key.value)), key.range![0]);
    if (isSeq(node)) node.items.forEach((item, i) => visit(item, join(pointer, i), (item as Node).range![0]));
  };
  visit(contents, '#', (contents as Node).range![0]);
  return found;
}

const texts = Object.entries(VALUES).flatMap(([name, value]) =>
  [undefined, 2, '\t'].map((indent) => [name, String(indent), JSON.stringify(value, null, indent)] as const),
);

test.each(texts)('finds every place of %s, indented by %s', (_, __, text) => {
  const { locate } = parseSource(text, 'x.json');
  const found = placesByYaml(text).map(([pointer]) => {
    const { line, column } = locate(pointer);
    return [pointer, line, column];
  });
  expect(found).toEqual(placesByYaml(text));
});

test('finds the nearest place of what is not there, and the later of two keys', () => {
  const { locate } = parseSource('{\n "a": 1,\n "a": {\n  "b": 2 }\r\n}', 'x.json');
  expect(locate('#/a/b/c')).toEqual({ file: 'x.json', line: 4, column: 3 });
  expect(locate('#/a/x')).toEqual({ file: 'x.json', line: 3, column: 2 });
  expect(locate('#/z')).toEqual({ file: 'x.json', line: 1, column: 1 });
});
