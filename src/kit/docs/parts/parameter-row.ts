import type { Parameter } from '../../../contract/contract.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject, placeAt } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Directions, Docs } from '../docs.js';
import { linkTo } from '../links.js';
import { exampleBlocks } from '../schema/examples.js';
import { json } from '../schema/facts.js';
import { allowsNull } from '../schema/null-in.js';
import { presenceWords } from '../schema/presence-words.js';
import { nameLink, schemaBody } from '../schema/schema-body.js';
import { typeText } from '../schema/type-text.js';
import { textOf } from '../text-of.js';
import { originLine } from './origin-line.js';
import { personalMark } from './personal-mark.js';

const SENT: Directions = new Set(['request']);
const RECEIVED: Directions = new Set(['response']);

/** A parameter or a header, whole, at its own place. */
export function parameterRow(docs: Docs, name: string, pointer: string, place: string): Markup {
  const value = valueAt(docs.document, pointer);
  const parameter = isObject(value) ? value : {};
  const mediaType = isObject(parameter.content) ? Object.keys(parameter.content)[0] : undefined;
  const at = mediaType === undefined ? join(pointer, 'schema') : join(pointer, 'content', mediaType, 'schema');
  const schema = placeAt(docs.document, at);
  const directions = place === 'header of a response' ? RECEIVED : SENT;
  const { example } = parameter;
  const short = example !== undefined && (example === null || typeof example !== 'object');
  return markup`<li class="row" id="${anchorOf(pointer)}">
    <p class="row-head">
      ${nameLink(name, pointer)} <span class="type">${typeText(docs.document, schema)}</span>
      <span class="presence${parameter.required === true ? ' required' : ''}"
        >${presenceWords(parameter.required === true, isNullable(docs, schema), directions)}</span
      >
      ${place === 'header of a response' ? undefined : markup`<span class="in">in the ${place}</span>`}
      ${personalMark(isObject(schema.schema) ? schema.schema : {})}
      ${parameter.deprecated === true ? markup`<span class="tag shut">deprecated</span>` : undefined}
    </p>
    ${commonmark(textOf(parameter, 'description'))}
    ${mediaType === undefined ? undefined : markup`<p>Written as <code>${mediaType}</code>.</p>`}
    ${styleWords(parameter)}
    ${schemaBody(docs, schema, directions, undefined, [pointer])}
    ${
      short
        ? markup`<p class="examples">for example ${json(example)}</p>`
        : exampleBlocks(docs.document, parameter, pointer)
    }
  </li>`;
}

/** A schema that says nothing of null does not promise it either: what is on a line of text is text. */
const isNullable = (docs: Docs, place: ReturnType<typeof placeAt>): boolean =>
  isObject(place.schema) && Object.keys(place.schema).length > 0 && allowsNull(docs.document, place);

function styleWords(parameter: Readonly<Record<string, unknown>>): Markup | undefined {
  const style = textOf(parameter, 'style');
  const words = [
    ...(style === '' ? [] : [markup`style <code>${style}</code>`]),
    ...(typeof parameter.explode === 'boolean' ? [markup`${parameter.explode ? 'exploded' : 'not exploded'}`] : []),
    ...(parameter.allowReserved === true ? [markup`reserved characters stay as they are`] : []),
  ];
  return words.length === 0
    ? undefined
    : markup`<ul class="facts">${words.map((word) => markup`<li>${word}</li>`)}</ul>`;
}

/** A parameter of an operation that is told elsewhere: what a caller needs at once, and the way there. */
export function parameterLink(
  docs: Docs,
  { name, pointer, required, in: place }: Parameter,
  listedAt: readonly string[],
): Markup {
  const value = valueAt(docs.document, pointer);
  const mediaType = isObject(value) && isObject(value.content) ? Object.keys(value.content)[0] : undefined;
  const at = mediaType === undefined ? join(pointer, 'schema') : join(pointer, 'content', mediaType, 'schema');
  return markup`<li class="row">
    <p class="row-head">
      ${linkTo(pointer, markup`<code>${name}</code>`)}
      <span class="type">${typeText(docs.document, placeAt(docs.document, at))}</span>
      <span class="presence${required ? ' required' : ''}">${presenceWords(required, false, SENT)}</span>
      <span class="in">in the ${place}</span>
    </p>
    ${commonmark(textOf(value, 'description'))} ${originLine(docs, ...listedAt)}
  </li>`;
}
