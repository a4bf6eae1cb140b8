import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join } from '../../../contract/pointer.js';
import { isObject, placeAt, type Place } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Directions, Docs } from '../docs.js';
import { originLine } from '../parts/origin-line.js';
import { personalMark } from '../parts/personal-mark.js';
import { rulesList } from '../parts/rules-list.js';
import { textOf } from '../text-of.js';
import { branchesInType, branchesOf } from './branches.js';
import { schemaExamples } from './examples.js';
import { json, schemaFacts } from './facts.js';
import { allowsNull } from './null-in.js';
import { opennessOf, opennessWords } from './openness.js';
import { otherKeywords } from './other-keywords.js';
import { presenceWords } from './presence-words.js';
import { refHint } from './ref-hint.js';
import { typeText } from './type-text.js';
import { valueList } from './value-list.js';

/** Deeper schemas are named, not shown: a page has an end. */
const DEPTH = 16;

/** All that a schema says, its name and presence apart. `parts` are others whose origins belong to it. */
export function schemaBody(
  docs: Docs,
  place: Place,
  directions: Directions,
  depth = DEPTH,
  parts: readonly string[] = [],
): Markup {
  const { pointer } = place;
  const schema = isObject(place.schema) ? place.schema : {};
  const follows = docs.isVersion30 && typeof schema.$ref === 'string'; // 3.0: what stands beside a $ref means nothing
  if (depth === 0) return markup`<p class="note">What is inside is too deep to be shown: see the contract.</p>`;
  const facts = follows ? [] : [...schemaFacts(schema), ...otherKeywords(schema)];
  const openness = opennessWords(opennessOf(docs.document, place), directions);
  return markup`
    ${follows ? undefined : commonmark(textOf(schema, 'description'))}
    ${typeof schema.$ref === 'string' ? refHint(docs, schema.$ref) : undefined}
    ${facts.length > 0 ? markup`<ul class="facts">${facts.map((fact) => markup`<li>${fact}</li>`)}</ul>` : undefined}
    ${valueList(schema)}
    ${schemaExamples(schema)}
    ${originLine(docs, pointer, ...parts, ...branchesInType(schema).map((at) => join(pointer, ...at)))}
    ${openness === undefined ? undefined : markup`<p class="openness">${openness}</p>`}
    ${propertyList(docs, { pointer, schema }, directions, depth)}
    ${branchesOf(schema).map(({ label, at }) => branch(docs, label, join(pointer, ...at), directions, depth))}
    ${rulesList(docs, schema, pointer)}`;
}

function propertyList(
  docs: Docs,
  { schema, pointer }: Place,
  directions: Directions,
  depth: number,
): Markup | undefined {
  if (!isObject(schema) || !isObject(schema.properties)) return undefined;
  const required = Array.isArray(schema.required) ? schema.required : [];
  const rows = Object.keys(schema.properties).map((name) => {
    const place = placeAt(docs.document, join(pointer, 'properties', name));
    return schemaRow(docs, name, place, required.includes(name), directions, depth);
  });
  const unlisted = required.filter((name) => !Object.hasOwn(schema.properties as object, String(name)));
  return markup`<ul class="rows">${rows}</ul>
    ${unlisted.length > 0 ? markup`<p class="note">Required too: ${json(unlisted)}</p>` : undefined}`;
}

/** A property: its name, type and presence in a line, and below it what it asks for. */
function schemaRow(
  docs: Docs,
  name: string,
  place: Place,
  required: boolean,
  directions: Directions,
  depth: number,
): Markup {
  const schema = isObject(place.schema) ? place.schema : {};
  const presence = presenceWords(required, allowsNull(docs.document, place), directions);
  return markup`<li class="row" id="${anchorOf(place.pointer)}">
    <p class="row-head">
      ${nameLink(name, place.pointer)} <span class="type">${typeText(docs.document, place)}</span>
      <span class="presence${required ? ' required' : ''}">${presence}</span>
      ${personalMark(schema)} ${schema.deprecated === true ? markup`<span class="tag shut">deprecated</span>` : undefined}
    </p>
    ${schemaBody(docs, place, directions, depth - 1)}
  </li>`;
}

/** A name that leads to itself, so that its place can be copied. */
export const nameLink = (name: string, pointer: string): Markup =>
  markup`<a class="name" href="#${anchorOf(pointer)}"><code>${name === '' ? '""' : name}</code></a>`;

function branch(docs: Docs, label: string, pointer: string, directions: Directions, depth: number): Markup {
  const place = placeAt(docs.document, pointer);
  return markup`<div class="branch" id="${anchorOf(pointer)}">
    <p class="row-head"><span class="label">${label}</span> <span class="type">${typeText(docs.document, place)}</span></p>
    ${schemaBody(docs, place, directions, depth - 1)}
  </div>`;
}
