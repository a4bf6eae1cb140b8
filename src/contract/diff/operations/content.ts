import { join } from '../../pointer.js';
import { placeAt, type Direction } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import { compareWords } from '../rewordings.js';
import { membersOf, type Node } from './node.js';
import { report, type OperationWalk } from './walk.js';
import { wordsOf } from './words-of.js';

/** Compares the media types of a body, each with its schema. */
export function compareContent(walk: OperationWalk, direction: Direction, label: string, old: Node, now: Node): void {
  const before = byName(membersOf(walk.documents.old, old, 'content'));
  const after = byName(membersOf(walk.documents.new, now, 'content'));
  const prefix = direction === 'request' ? 'request-media-type' : 'media-type';
  const said = { direction, subject: 'body' as const, old: join(old.pointer), new: join(now.pointer) };
  for (const [name, media] of after) {
    const outcome = walk.part(`${label} ${name}`);
    const earlier = before.get(name);
    if (!earlier) {
      const content = canonical([name, media.value]);
      report(outcome, { ...said, kind: `${prefix}-added`, name, new: media.pointer, more: 'new', content });
      continue;
    }
    compareWords(outcome, wordsOf(walk.documents.old, earlier), wordsOf(walk.documents.new, media), media.pointer);
    const [one, other] = [join(earlier.pointer, 'schema'), join(media.pointer, 'schema')];
    const places = [[placeAt(walk.documents.old, one)], [placeAt(walk.documents.new, other)]] as const;
    outcome.parts.add(walk.compareSchemas(direction, 'body', ...places));
    compareEncoding(walk, direction, label, earlier, media);
  }
  for (const [name, media] of before) {
    if (after.has(name)) continue;
    const content = canonical([name, media.value]);
    report(walk.part(`${label} ${name}`), {
      ...said,
      kind: `${prefix}-removed`,
      name,
      old: media.pointer,
      more: 'old',
      content,
    });
  }
}

/** How the fields of a form are written. */
function compareEncoding(walk: OperationWalk, direction: Direction, label: string, old: Node, now: Node): void {
  if (canonical(old.value.encoding) === canonical(now.value.encoding)) return;
  report(walk.part(label), {
    kind: 'encoding-changed',
    direction,
    subject: 'body',
    old: join(old.pointer, 'encoding'),
    new: join(now.pointer, 'encoding'),
    content: canonical([old.value.encoding, now.value.encoding]),
  });
}

/** Media types are the same in any case, whatever blanks their parameters have, and JSON is always UTF-8. */
const byName = (content: ReadonlyMap<string, Node>): Map<string, Node> =>
  new Map(
    [...content].map(([name, media]) => [
      name
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(?<=json);charset="?utf-8"?$/, ''),
      media,
    ]),
  );
