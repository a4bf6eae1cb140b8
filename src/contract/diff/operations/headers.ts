import { canonical } from '../canonical.js';
import { compareWords } from '../rewordings.js';
import { membersOf, type Node } from './node.js';
import { schemaOf } from './parameters.js';
import { report, type OperationWalk } from './walk.js';
import { wordsOf } from './words-of.js';

/** Compares the headers of an answer. */
export function compareHeaders(walk: OperationWalk, label: string, old: Node, now: Node): void {
  const before = byName(membersOf(walk.documents.old, old, 'headers'));
  const after = byName(membersOf(walk.documents.new, now, 'headers'));
  const said = { direction: 'response' as const, subject: 'header' as const, old: old.pointer, new: now.pointer };
  for (const [key, { name, node }] of after) {
    const earlier = before.get(key)?.node;
    const outcome = walk.part(`${label} header ${name}`);
    const content = canonical([key, node.value]);
    if (!earlier) report(outcome, { ...said, kind: 'header-added', name, new: node.pointer, more: 'new', content });
    else compareHeader(walk, `${label} header ${name}`, name, earlier, node);
  }
  for (const [key, { name, node }] of before) {
    if (after.has(key)) continue;
    const kind = `${node.value.required === true ? 'required' : 'optional'}-header-removed`;
    const content = canonical([key, node.value]);
    report(walk.part(`${label} header ${name}`), { ...said, kind, name, old: node.pointer, more: 'old', content });
  }
}

function compareHeader(walk: OperationWalk, label: string, name: string, old: Node, now: Node): void {
  const outcome = walk.part(label);
  const required = { old: old.value.required === true, new: now.value.required === true };
  if (required.old !== required.new)
    report(outcome, {
      kind: required.new ? 'header-became-required' : 'header-became-optional',
      direction: 'response',
      subject: 'header',
      name,
      old: old.pointer,
      new: now.pointer,
      more: required.new ? 'new' : 'old',
      content: canonical([name.toLowerCase(), old.value, now.value]),
    });
  compareWords(outcome, wordsOf(walk.documents.old, old), wordsOf(walk.documents.new, now), now.pointer);
  const places = [schemaOf(walk.documents.old, old), schemaOf(walk.documents.new, now)] as const;
  outcome.parts.add(walk.compareSchemas('response', 'header', ...places));
}

/** Header names are the same in any case; Content-Type is no header of its own (OpenAPI 3.1, 4.8.17). */
const byName = (headers: ReadonlyMap<string, Node>): Map<string, { readonly name: string; readonly node: Node }> =>
  new Map(
    [...headers]
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(([name, node]) => [name.toLowerCase(), { name, node }]),
  );
