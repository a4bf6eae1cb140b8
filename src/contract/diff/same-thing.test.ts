import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDocument } from '../document/check-document.js';
import { valueAt } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import { compareDocuments } from './testing/compare-documents.js';
import { edits } from './testing/edits.js';
import { things, type Editable } from './testing/things.js';
import { times } from '../../../contract-tests/support/times.js';

const ownText = readFileSync('generated/openapi.yaml', 'utf8');
const documents: Readonly<Record<string, () => Editable>> = {
  things,
  'our contract': (): unknown => parse(ownText, { merge: true }),
};
/** The contract of things has something of everything; our own is large, and grows. */
const runs = Object.keys(documents).flatMap((name) =>
  Array.from({ length: times(name === 'things' ? 4 : 1, 12) }, (_, seed) => [name, seed] as const),
);

/** A small generator of chance that gives the same for a seed on every machine (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Another way to write the same: keys in another order, lists without order too, some `$ref`s filled in. */
function rewrite(document: Editable, chance: () => number): Editable {
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => [chance(), one] as const)
      .sort(([one], [other]) => one - other)
      .map(([, one]) => one);
  const visit = (value: unknown, key: string, inside: readonly string[]): unknown => {
    if (Array.isArray(value)) {
      const list = value.map((one) => visit(one, '', inside));
      return ['required', 'enum', 'parameters', 'oneOf', 'anyOf', 'allOf', 'tags'].includes(key) ? shuffle(list) : list;
    }
    if (!isObject(value)) return value;
    const { $ref } = value;
    if (typeof $ref === 'string' && chance() < 0.4 && !inside.includes($ref))
      return visit(valueAt(document, $ref), '', [...inside, $ref]);
    return Object.fromEntries(shuffle(Object.entries(value)).map(([name, one]) => [name, visit(one, name, inside)]));
  };
  return visit(document, '', []) as Editable;
}

test.each(runs)('finds no change in %s written in another way, run %s', (name, seed) => {
  const rewritten = rewrite(documents[name]!(), chanceOf(seed));
  expect(compareDocuments(documents[name]!(), rewritten)).toMatchObject({ bump: 'none', changes: [] });
});

test.each(Object.keys(edits))('tells "%s" the same however the contract is written', (edit) => {
  const edited = things();
  edits[edit]!(edited);
  const plain = compareDocuments(things(), edited);
  const rewritten = rewrite(edited, chanceOf(edit.length));
  const kinds = ({ changes }: typeof plain) => changes.map(({ kind }) => kind);
  expect(kinds(compareDocuments(things(), rewritten))).toEqual(kinds(plain));
});

test.each(Object.keys(edits))('finds no change between "%s" and itself', (edit) => {
  const edited = things();
  edits[edit]!(edited);
  expect(compareDocuments(edited, structuredClone<Editable>(edited))).toMatchObject({ bump: 'none', changes: [] });
});

test('edits contracts that are good', () => {
  for (const edit of Object.values(edits)) {
    const edited = things();
    edit(edited);
    const source = {
      data: edited as unknown,
      locate: (pointer: string) => ({ file: pointer, line: 1, column: 1 }),
      excerpt: () => undefined,
    };
    expect(() => checkDocument(source, 'edited')).not.toThrow();
  }
});
