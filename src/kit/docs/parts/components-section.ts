import type { ResponseSpec } from '../../../contract/contract.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject, placeAt } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Directions, Docs } from '../docs.js';
import { joined, linkTo, selfLink } from '../links.js';
import { schemaBody } from '../schema/schema-body.js';
import { typeText } from '../schema/type-text.js';
import type { DocsSection } from '../section.js';
import { textOf } from '../text-of.js';
import { contentBlocks } from './content-blocks.js';
import { fold } from './fold.js';
import { originLine } from './origin-line.js';
import { parameterRow } from './parameter-row.js';
import { personalMark } from './personal-mark.js';
import { responseBlock } from './response-block.js';

/** Up to so many schemas are open from the start. */
const MOST_OPEN = 12;
const MOST_USERS = 6;
const BOTH: Directions = new Set(['request', 'response']);

/** The parts of the contract that have a name, each told once: schemas, responses, bodies, parameters, headers. */
export function componentSections(docs: Docs): DocsSection[] {
  const responses = new Map<string, ResponseSpec>();
  const bodies = new Map<string, NonNullable<(typeof docs.contract.operations)[number]['body']>>();
  for (const operation of docs.contract.operations) {
    for (const response of Object.values(operation.responses)) responses.set(response.pointer, response);
    if (operation.body) bodies.set(operation.body.pointer, operation.body);
  }
  const schemas = namesOf(docs, 'schemas');
  return [
    section('schemas', 'Schemas', 'schemas', schemas, (name, pointer) =>
      fold(anchorOf(pointer), markup`<h3>${name}</h3>`, schemaBlock(docs, pointer), schemas.length <= MOST_OPEN),
    ),
    section('responses', 'Shared responses', 'responses', namesOf(docs, 'responses'), (name, pointer) => {
      const response = responses.get(pointer);
      const body = response
        ? responseBlock(docs, undefined, response, false)
        : markup`<p class="note">No operation answers so.</p>`;
      return fold(`${anchorOf(pointer)}`, markup`<h3>${name}</h3>`, markup`${usedBy(docs, pointer)}${body}`, false);
    }),
    section(
      'request-bodies',
      'Shared request bodies',
      'requestBodies',
      namesOf(docs, 'requestBodies'),
      (name, pointer) => {
        const content = bodies.get(pointer)?.content ?? {};
        const body = markup`${usedBy(docs, pointer)} ${commonmark(textOf(valueAt(docs.document, pointer), 'description'))}
        ${originLine(docs, pointer)} ${contentBlocks(docs, content, new Set(['request']), { open: true })}`;
        return fold(anchorOf(pointer), markup`<h3>${name}</h3>`, body, false);
      },
    ),
    section('parameters', 'Shared parameters', 'parameters', namesOf(docs, 'parameters'), (_, pointer) => {
      const value = valueAt(docs.document, pointer);
      return markup`<ul class="rows lone">${parameterRow(docs, textOf(value, 'name'), pointer, textOf(value, 'in'))}</ul>`;
    }),
    section(
      'headers',
      'Shared headers',
      'headers',
      namesOf(docs, 'headers'),
      (name, pointer) =>
        markup`<ul class="rows lone">${parameterRow(docs, headerName(docs, pointer) ?? name, pointer, 'header of a response')}</ul>`,
      (pointer) => headerName(docs, pointer),
    ),
  ].filter(({ entries }) => entries.length > 0);
}

function section(
  id: string,
  title: string,
  kind: string,
  names: readonly string[],
  write: (name: string, pointer: string) => Markup,
  nameAt: (pointer: string) => string | undefined = () => undefined,
): DocsSection {
  const places = names.map((name) => ({ name, pointer: join('#/components', kind, name) }));
  return {
    id,
    title,
    body: markup`${places.map(({ name, pointer }) => write(name, pointer))}`,
    entries: places.map(({ name, pointer }) => ({ id: anchorOf(pointer), text: nameAt(pointer) ?? name })),
  };
}

function schemaBlock(docs: Docs, pointer: string): Markup {
  const place = placeAt(docs.document, pointer);
  const directions = docs.users.directions(pointer);
  return markup`<p class="row-head">
      <span class="type">${typeText(docs.document, place)}</span>
      ${personalMark(isObject(place.schema) ? place.schema : {})} ${usedBy(docs, pointer)} ${selfLink(pointer)}
    </p>
    ${schemaBody(docs, place, directions.size === 0 ? BOTH : directions)}`;
}

function usedBy({ users, document }: Docs, pointer: string): Markup {
  const operations = users.of(pointer);
  if (operations.length === 0) return markup`<span class="used">no operation uses it</span>`;
  const links = operations
    .slice(0, MOST_USERS)
    .map((operation) =>
      linkTo(operation.pointer, textOf(valueAt(document, operation.pointer), 'summary') || operation.operationId),
    );
  const more = operations.length - links.length;
  return markup`<span class="used">used by ${joined(links, ', ')}${more > 0 ? ` and ${more} more` : undefined}</span>`;
}

const namesOf = ({ document }: Docs, kind: string): string[] => {
  const members = valueAt(document, join('/components', kind));
  return isObject(members)
    ? Object.keys(members).filter((name) => isObject(members[name]) || typeof members[name] === 'boolean')
    : [];
};

/** A header has its name where it is used, not where it is told. */
function headerName({ contract }: Docs, pointer: string): string | undefined {
  for (const { responses } of contract.operations)
    for (const { headers } of Object.values(responses))
      for (const header of Object.values(headers)) if (header.pointer === pointer) return header.name;
  return undefined;
}
