import { join } from '../../pointer.js';
import { isObject, placeAt, type Place } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import { compareWords } from '../rewordings.js';
import type { OperationNode } from './operations-in.js';
import { namesIn } from './operations-in.js';
import { nodeAt, type Node } from './node.js';
import { report, type OperationWalk } from './walk.js';
import { wordsOf } from './words-of.js';

interface ParameterNode extends Node {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}

/** Compares the parameters of an operation, those of its path included. */
export function compareParameters(walk: OperationWalk): void {
  const [old, now] = [parametersOf(walk.documents.old, walk.old), parametersOf(walk.documents.new, walk.new)];
  for (const [key, parameter] of now) {
    const earlier = old.get(key);
    if (earlier) compareParameter(walk, earlier, parameter);
    else one(walk, addedKind(parameter), parameter, walk.old.pointer, parameter.pointer, 'new');
  }
  for (const [key, parameter] of old)
    if (!now.has(key)) one(walk, 'parameter-removed', parameter, parameter.pointer, walk.new.pointer, 'old');
}

const addedKind = (parameter: ParameterNode): string => {
  if (parameter.in === 'path') return 'path-parameter-added';
  return parameter.required ? 'required-parameter-added' : 'parameter-added';
};

const labelOf = (parameter: ParameterNode): string => `${parameter.in} parameter ${parameter.name}`;

function one(
  walk: OperationWalk,
  kind: string,
  parameter: ParameterNode,
  old: string,
  now: string,
  more: 'old' | 'new',
): void {
  report(walk.part(labelOf(parameter)), {
    kind,
    direction: 'request',
    subject: 'parameter',
    name: labelOf(parameter),
    old,
    new: now,
    more,
    content: canonical(parameter.value),
  });
}

function compareParameter(walk: OperationWalk, old: ParameterNode, now: ParameterNode): void {
  const outcome = walk.part(labelOf(now));
  const said = {
    direction: 'request' as const,
    subject: 'parameter' as const,
    name: labelOf(now),
    old: old.pointer,
    new: now.pointer,
  };
  const content = canonical([old.value, now.value]);
  if (old.name !== now.name && now.in === 'path')
    report(outcome, {
      ...said,
      kind: 'path-parameter-renamed',
      from: old.name,
      to: now.name,
      content: `${old.name} ${now.name}`,
    });
  if (old.required !== now.required)
    report(outcome, {
      ...said,
      kind: now.required ? 'parameter-became-required' : 'parameter-became-optional',
      more: now.required ? 'new' : 'old',
      content,
    });
  if (serialization(old) !== serialization(now))
    report(outcome, {
      ...said,
      kind: 'parameter-serialization-changed',
      from: serialization(old),
      to: serialization(now),
      content,
    });
  const [was, is] = [old.value.deprecated === true, now.value.deprecated === true];
  if (was !== is) report(outcome, { ...said, kind: is ? 'deprecated' : 'reactivated', content });
  compareWords(outcome, wordsOf(walk.documents.old, old), wordsOf(walk.documents.new, now), now.pointer);
  outcome.parts.add(
    walk.compareSchemas('request', 'parameter', schemaOf(walk.documents.old, old), schemaOf(walk.documents.new, now)),
  );
}

/** How a value is written on the wire, defaults filled in (OpenAPI 3.1, 4.8.12.2). */
function serialization({ value, in: where }: ParameterNode): string {
  const content = isObject(value.content) ? Object.keys(value.content)[0] : undefined;
  if (content !== undefined) return content;
  const style = value.style ?? (where === 'query' || where === 'cookie' ? 'form' : 'simple');
  const explode = value.explode ?? style === 'form';
  return `style ${String(style)}${explode ? ', exploded' : ''}${value.allowReserved === true ? ', reserved characters as they are' : ''}`;
}

/** The schema of a parameter or header, in `schema` or in the one media type of its `content`. */
export function schemaOf(document: object, { pointer, value }: Node): Place[] {
  const mediaType = isObject(value.content) ? Object.keys(value.content)[0] : undefined;
  const at = mediaType === undefined ? join(pointer, 'schema') : join(pointer, 'content', mediaType, 'schema');
  return [placeAt(document, at)];
}

/** Headers that readers have to ignore where a contract lists them as parameters. */
const IGNORED = ['accept', 'content-type', 'authorization'];

/** By place and name; the name of a path parameter is its position, since that is all a server sees. */
function parametersOf(document: object, operation: OperationNode): Map<string, ParameterNode> {
  const names = namesIn(operation.path);
  const found = new Map<string, ParameterNode>();
  for (const level of [operation.item, operation]) {
    const list = Array.isArray(level.value.parameters) ? level.value.parameters : [];
    for (const i of list.keys()) {
      const node = nodeAt(document, join(level.pointer, 'parameters', i));
      const [name, where] = [String(node.value.name), String(node.value.in)];
      if (where === 'header' && IGNORED.includes(name.toLowerCase())) continue;
      const position = names.indexOf(name);
      const id =
        where === 'header' ? name.toLowerCase() : where === 'path' && position !== -1 ? String(position) : name;
      found.set(`${where} ${id}`, { ...node, name, in: where, required: node.value.required === true });
    }
  }
  return found;
}
