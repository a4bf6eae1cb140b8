import type { Content } from '../../../contract/contract.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { dereference, isObject, placeAt } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import type { Directions, Docs } from '../docs.js';
import { joined, linkTo } from '../links.js';
import { exampleBlocks } from '../schema/examples.js';
import { schemaBody } from '../schema/schema-body.js';
import { typeText } from '../schema/type-text.js';
import { originLine } from './origin-line.js';

const MOST_NAMES = 40;

/** A body in each of its media types: its type, its fields at a glance or in full, its examples. */
export const contentBlocks = (
  docs: Docs,
  content: Readonly<Record<string, Content>>,
  directions: Directions,
  { open }: { readonly open: boolean },
): Markup =>
  markup`${Object.entries(content).map(([type, { pointer }], i) => contentBlock(docs, type, pointer, directions, open && i === 0))}`;

function contentBlock(docs: Docs, type: string, pointer: string, directions: Directions, open: boolean): Markup {
  const mediaPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const media = valueAt(docs.document, mediaPointer);
  const holder = isObject(media) ? media : {};
  const place = placeAt(docs.document, pointer);
  const named = isObject(place.schema) && typeof place.schema.$ref === 'string';
  return markup`<div class="content" id="${anchorOf(mediaPointer)}">
    <p class="row-head">
      <code>${type}</code> <span class="type">${typeText(docs.document, place)}</span>
    </p>
    ${named ? glance(docs, pointer) : undefined}
    ${named ? originLine(docs, mediaPointer, pointer) : schemaBody(docs, place, directions, undefined, [mediaPointer])}
    ${exampleBlocks(docs.document, holder, mediaPointer, { open })}
  </div>`;
}

/** The names of the fields of a body that is told elsewhere, each a link. */
function glance({ document }: Docs, pointer: string): Markup | undefined {
  const { schema, pointer: at } = dereference(document, placeAt(document, pointer));
  if (!isObject(schema) || !isObject(schema.properties)) return undefined;
  const names = Object.keys(schema.properties);
  const links = names.slice(0, MOST_NAMES).map((name) => linkTo(join(at, 'properties', name), name));
  const more = names.length - links.length;
  return markup`<p class="glance">${joined(links, ' · ')}${more > 0 ? ` and ${more} more` : undefined}</p>`;
}
