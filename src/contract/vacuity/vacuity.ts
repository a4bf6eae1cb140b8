import type { Content, Contract, Operation } from '../contract.js';
import { partsInPlace } from '../coverage/parts-in-place.js';
import { allows, type SchemaScene } from '../coverage/schema-scene.js';
import { essenceOf, isJson } from '../media-type.js';
import { join, tokensOf, valueAt } from '../pointer.js';
import { typesOf } from '../schema/schema.js';
import { bodyParts, bodyProperties, isFreeText, requiredSets } from './body-properties.js';
import { PROBES } from './probes.js';
import type { Note, Reason, Weakness } from './weakness.js';

/** How much the contract of one JSON response can reject. */
export interface ResponseVacuity {
  readonly operationId: string;
  readonly status: string;
  readonly mediaType: string;
  /** JSON Pointer of the schema in the spec, or of the media type that lacks one. */
  readonly pointer: string;
  /** The probes that it lets in, as JSON text. */
  readonly accepts: readonly string[];
  /** Why it is flagged; empty where it is not. */
  readonly reasons: readonly Weakness<Reason>[];
  /** What weakens it beyond that. */
  readonly notes: readonly Weakness<Note>[];
}

/** Tells of every response with a JSON body how much its contract can reject. */
export const vacuityOf = (contract: Contract): ResponseVacuity[] =>
  contract.operations.flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, { content }]) =>
      Object.entries(content)
        .filter(([mediaType]) => isJson(essenceOf(mediaType)))
        .map(([mediaType, one]) => judge(operation, status, mediaType, one, contract)),
    ),
  );

function judge(
  operation: Operation,
  status: string,
  mediaType: string,
  content: Content,
  { clauses: { document, formats } }: Contract,
): ResponseVacuity {
  const scene: SchemaScene = { document, formats, direction: 'response' };
  const hasSchema = valueAt(document, content.pointer) !== undefined;
  const holder = join('#', ...tokensOf(content.pointer).slice(0, -1));
  const accepts = [...PROBES].filter(([, value]) => content.accepts(value)).map(([text]) => text);
  return {
    ...{ operationId: operation.operationId, status, mediaType, accepts },
    pointer: hasSchema ? content.pointer : holder,
    reasons: hasSchema ? reasonsOf(content, accepts, scene) : [NO_SCHEMA],
    notes: notesOf(operation, content, accepts, scene),
  };
}

const NO_SCHEMA = { code: 'no-schema', says: 'has no schema: every JSON value is accepted' } as const;

function reasonsOf(content: Content, accepts: readonly string[], scene: SchemaScene): Weakness<Reason>[] {
  const parts = bodyParts(scene.document, content.pointer);
  const untyped = !parts.some(({ schema }) => typesOf(schema).length > 0);
  const cause = untyped ? 'no type is declared' : 'no property is required';
  if (accepts.length === PROBES.size) return [{ code: 'anything', says: `accepts any JSON: ${cause}` }];
  const nulls = requiredSets(scene.document, content.pointer)
    .filter((names) => names.length > 0)
    .some((names) => content.accepts(Object.fromEntries(names.map((name) => [name, null]))));
  return [
    ...(accepts.includes('{}') ? [{ code: 'empty-object' as const, says: `accepts {}: ${cause}` }] : []),
    ...(nulls
      ? [
          {
            code: 'nulls-alone' as const,
            says: 'accepts an object of nothing but null: all that is required may be null',
          },
        ]
      : []),
    ...(accepts.includes('[{}]')
      ? [{ code: 'empty-items' as const, says: 'accepts [{}]: no property of an item is required' }]
      : []),
    ...emptyItems(content, scene),
  ];
}

/** Lists right below the body, whose items may be empty: a page is worth what its items are. */
function emptyItems({ pointer }: Content, scene: SchemaScene): Weakness<Reason>[] {
  const properties = bodyProperties(bodyParts(scene.document, pointer));
  return [...properties].flatMap(([name, places]) => {
    const items = places
      .flatMap((place) => partsInPlace(scene.document, place))
      .filter(({ schema }) => schema.items !== undefined)
      .map((part) => join(part.pointer, 'items'));
    const isVacuous = items.length > 0 && items.every((item) => allows(scene, item, {}));
    const says = `accepts {} as an item of ${join('', name)}: no property of an item is required`;
    return isVacuous ? [{ code: 'empty-items' as const, says }] : [];
  });
}

/** Where at least this share of properties is weak, it is worth a note. */
const NEARLY_ALL = 0.8;

function notesOf(
  { responses }: Operation,
  { pointer }: Content,
  accepts: readonly string[],
  scene: SchemaScene,
): Weakness<Note>[] {
  const properties = [...bodyProperties(bodyParts(scene.document, pointer)).values()];
  const nullable = properties.filter((places) => places.every((place) => allows(scene, place, null)));
  const partsOf = (places: readonly string[]) => places.flatMap((place) => partsInPlace(scene.document, place));
  const strings = properties
    .map(partsOf)
    .filter((parts) => parts.some(({ schema }) => typesOf(schema).includes('string')));
  const free = strings.filter(isFreeText);
  const isNearlyAll = (some: readonly unknown[], all: readonly unknown[]) =>
    all.length > 1 && some.length / all.length >= NEARLY_ALL;
  const documentsErrors = Object.keys(responses).some((status) => !/^[123]/.test(status));
  return [
    ...(accepts.includes('null') && accepts.length < PROBES.size
      ? [{ code: 'null' as const, says: 'accepts null' }]
      : []),
    ...(isNearlyAll(nullable, properties)
      ? [
          {
            code: 'mostly-nullable' as const,
            says: `${nullable.length} of ${properties.length} properties may be null`,
          },
        ]
      : []),
    ...(isNearlyAll(free, strings)
      ? [{ code: 'free-text' as const, says: `${free.length} of ${strings.length} texts may be any text` }]
      : []),
    ...(documentsErrors ? [] : [{ code: 'no-errors' as const, says: 'the operation documents no error response' }]),
  ];
}
