/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument --
   an edit reaches into a document of which it knows the form */
import { expect, test } from '@jest/globals';
import { compareDocuments } from './testing/compare-documents.js';
import { things, type Editable } from './testing/things.js';

/** The kinds of change that a vendor really made to its published file, one after another. */
const STEPS: readonly {
  readonly what: string;
  readonly edit: (d: Editable) => void;
  readonly want: readonly string[];
  readonly bump: string;
}[] = [
  {
    what: 'an enum value is added',
    edit: (d) => d.components.schemas.State.enum.push('initializing'),
    want: ['enum-value-added'],
    bump: 'major',
  },
  {
    what: 'a property is added',
    edit: (d) => (d.components.schemas.Thing.properties.bindings = {}),
    want: ['optional-property-added'],
    bump: 'minor',
  },
  {
    what: 'a nullable enum is moved to a $ref and loses its null',
    edit: (d) => {
      d.components.schemas.Note = { type: 'string' };
      d.components.schemas.Thing.properties.note = { $ref: '#/components/schemas/Note' };
    },
    want: ['became-not-nullable'],
    bump: 'minor',
  },
  {
    what: 'a type is removed',
    edit: (d) => delete d.components.schemas.Thing.properties.meta.type,
    want: ['type-widened'],
    bump: 'major',
  },
  {
    what: 'the type is restored',
    edit: (d) => (d.components.schemas.Thing.properties.meta.type = 'object'),
    want: ['type-narrowed'],
    bump: 'minor',
  },
  {
    what: 'keys are reordered',
    edit: (d) => {
      const { schemas } = d.components;
      schemas.Thing.properties = Object.fromEntries(Object.entries(schemas.Thing.properties as object).reverse());
      d.components.schemas = Object.fromEntries(Object.entries(schemas as object).reverse());
    },
    want: [],
    bump: 'none',
  },
  {
    what: 'schemas are inlined, and moved back',
    edit: (d) => (d.components.schemas.Thing.properties.pet.oneOf[0] = d.components.schemas.Cat),
    want: [],
    bump: 'none',
  },
  {
    what: 'five headers are added to every answer',
    edit: (d) => {
      const headers = Object.fromEntries(
        ['A', 'B', 'C', 'D', 'E'].map((name) => [`X-${name}`, { schema: { type: 'string' } }]),
      );
      for (const path of Object.values<Editable>(d.paths))
        for (const operation of Object.values<Editable>(path))
          for (const response of Object.values<Editable>(operation.responses))
            Object.assign((response.headers ??= {}), headers);
    },
    want: ['header-added', 'header-added', 'header-added', 'header-added', 'header-added'],
    bump: 'minor',
  },
];

test('tells each change of a history as the table of changes does', () => {
  let before = things();
  for (const { what, edit, want, bump } of STEPS) {
    const after = structuredClone<Editable>(before);
    edit(after);
    const comparison = compareDocuments(before, after);
    expect([what, comparison.bump, comparison.changes.map(({ kind }) => kind)]).toEqual([what, bump, want]);
    before = after;
  }
});
