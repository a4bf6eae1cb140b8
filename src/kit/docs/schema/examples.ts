import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { outsideLink } from '../links.js';
import { codeBlock, jsonBlock } from '../parts/json-block.js';
import { commonmark } from '../commonmark/commonmark.js';
import { textOf } from '../text-of.js';
import { json } from './facts.js';

const MOST = 10;

/** The examples of a schema: short ones in a line. */
export function schemaExamples({ example, examples }: Readonly<Record<string, unknown>>): Markup | undefined {
  const listed: readonly unknown[] = Array.isArray(examples) ? examples : [];
  const all = [...(example === undefined ? [] : [example]), ...listed].slice(0, MOST);
  if (all.length === 0) return undefined;
  const short = all.every((one) => one === null || typeof one !== 'object');
  if (short) return markup`<p class="examples">for example ${all.map((one) => markup`${json(one)} `)}</p>`;
  return markup`<details class="example"><summary>Example</summary>${all.map(jsonBlock)}</details>`;
}

/** The examples of a body, parameter or header, each with its summary. The first is open where that is asked for. */
export function exampleBlocks(
  document: object,
  holder: Readonly<Record<string, unknown>>,
  pointer: string,
  { open = false } = {},
): Markup | undefined {
  const named = isObject(holder.examples) ? Object.entries(holder.examples).slice(0, MOST) : [];
  const blocks = named.map(([name, one], i) => {
    const example = isObject(one) && typeof one.$ref === 'string' ? valueAt(document, one.$ref) : one;
    const title = textOf(example, 'summary') || name;
    return block(title, contentOf(example), open && i === 0, join(pointer, 'examples', name));
  });
  if (holder.example !== undefined)
    blocks.unshift(block('Example', shown(holder.example), open, join(pointer, 'example')));
  return blocks.length === 0 ? undefined : markup`<div class="block">${blocks}</div>`;
}

function contentOf(example: unknown): Markup {
  const url = textOf(example, 'externalValue');
  const said = commonmark(textOf(example, 'description'));
  if (url !== '') return markup`${said}<p>Kept elsewhere: ${outsideLink(url, url)}</p>`;
  return markup`${said}${shown(isObject(example) ? example.value : example)}`;
}

/** Text that is an example by itself, of a body that is no JSON, stands as it is. */
const shown = (value: unknown): Markup =>
  typeof value === 'string' && value.includes('\n') ? codeBlock(value.split('\n')) : jsonBlock(value);

const block = (title: string, content: Markup, open: boolean, pointer: string): Markup =>
  open
    ? markup`<details class="example" open id="${anchorOf(pointer)}"><summary>${title}</summary>${content}</details>`
    : markup`<details class="example" id="${anchorOf(pointer)}"><summary>${title}</summary>${content}</details>`;
