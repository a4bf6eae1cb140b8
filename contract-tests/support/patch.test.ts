import { describe, expect, it } from '@jest/globals';
import { applyEdits, type Edit } from './patch.js';

describe('applyEdits', () => {
  const cases: { name: string; given: unknown; edits: Edit[]; want: unknown }[] = [
    { name: 'leaves a value as it is without edits', given: { a: 1 }, edits: [], want: { a: 1 } },
    {
      name: 'replaces a member',
      given: { a: 1, b: 2 },
      edits: [{ op: 'replace', path: '/a', value: null }],
      want: { a: null, b: 2 },
    },
    {
      name: 'adds a member',
      given: { a: {} },
      edits: [{ op: 'add', path: '/a/b', value: [1] }],
      want: { a: { b: [1] } },
    },
    {
      name: 'adds over a member that is there',
      given: { a: 1 },
      edits: [{ op: 'add', path: '/a', value: 2 }],
      want: { a: 2 },
    },
    { name: 'removes a member', given: { a: 1, b: 2 }, edits: [{ op: 'remove', path: '/a' }], want: { b: 2 } },
    { name: 'replaces the whole value', given: { a: 1 }, edits: [{ op: 'replace', path: '', value: [] }], want: [] },
    { name: 'replaces an item', given: [1, 2], edits: [{ op: 'replace', path: '/1', value: 3 }], want: [1, 3] },
    {
      name: 'puts an item before another',
      given: [1, 2],
      edits: [{ op: 'add', path: '/0', value: 0 }],
      want: [0, 1, 2],
    },
    { name: 'appends an item by its index', given: [1], edits: [{ op: 'add', path: '/1', value: 2 }], want: [1, 2] },
    { name: 'appends an item by a dash', given: [1], edits: [{ op: 'add', path: '/-', value: 2 }], want: [1, 2] },
    { name: 'removes an item', given: [1, 2], edits: [{ op: 'remove', path: '/0' }], want: [2] },
    {
      name: 'reads escapes',
      given: { 'a/b~c': 1 },
      edits: [{ op: 'replace', path: '/a~1b~0c', value: 2 }],
      want: { 'a/b~c': 2 },
    },
    {
      name: 'takes the empty text as a key',
      given: { '': 1 },
      edits: [{ op: 'replace', path: '/', value: 2 }],
      want: { '': 2 },
    },
    {
      name: 'applies one edit after the other',
      given: { body: 1 },
      edits: [
        { op: 'remove', path: '/body' },
        { op: 'add', path: '/text', value: 'x' },
        { op: 'replace', path: '/text', value: 'y' },
      ],
      want: { text: 'y' },
    },
  ];
  it.each(cases)('$name', ({ given, edits, want }) => {
    expect(applyEdits(given, edits)).toStrictEqual(want);
  });

  const absent: { name: string; given: unknown; edit: Edit }[] = [
    { name: 'a member that is not there', given: {}, edit: { op: 'replace', path: '/a', value: 1 } },
    { name: 'a member to remove that is not there', given: {}, edit: { op: 'remove', path: '/a' } },
    { name: 'a member that is only inherited', given: {}, edit: { op: 'replace', path: '/constructor', value: 1 } },
    { name: 'a parent that is not there', given: {}, edit: { op: 'add', path: '/a/b', value: 1 } },
    { name: 'a parent that is text', given: { a: 'text' }, edit: { op: 'add', path: '/a/b', value: 1 } },
    { name: 'an item behind the last', given: [1], edit: { op: 'replace', path: '/1', value: 2 } },
    { name: 'an item that would leave a hole', given: [1], edit: { op: 'add', path: '/2', value: 2 } },
    { name: 'an index with a leading zero', given: [1, 2], edit: { op: 'remove', path: '/01' } },
    { name: 'a dash where no item is added', given: [1], edit: { op: 'remove', path: '/-' } },
  ];
  it.each(absent)('refuses $name', ({ given, edit }) => {
    expect(() => applyEdits(given, [edit])).toThrow(`${edit.op}: there is nothing at ${edit.path}`);
  });

  it('refuses to remove the whole value', () => {
    expect(() => applyEdits({}, [{ op: 'remove', path: '' }])).toThrow('cannot be removed');
  });

  it('changes neither the value nor what the edits hold', () => {
    const given = { a: { b: 1 } };
    const value = { c: 1 };
    const edited = applyEdits(given, [
      { op: 'replace', path: '/a', value },
      { op: 'add', path: '/a/d', value: 2 },
    ]);
    expect(edited).toStrictEqual({ a: { c: 1, d: 2 } });
    expect([given, value]).toStrictEqual([{ a: { b: 1 } }, { c: 1 }]);
  });

  it('adds a key of any name as data', () => {
    const edited = applyEdits({}, [{ op: 'add', path: '/__proto__', value: { x: 1 } }]) as object;
    expect(JSON.stringify(edited)).toBe('{"__proto__":{"x":1}}');
    expect(edited).not.toHaveProperty('x');
  });
});
