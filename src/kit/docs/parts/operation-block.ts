import type { Operation, Parameter } from '../../../contract/contract.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Directions, Docs } from '../docs.js';
import { linkTo, outsideLink, selfLink } from '../links.js';
import { textOf } from '../text-of.js';
import { contentBlocks } from './content-blocks.js';
import { curlCommand } from './curl-command.js';
import { fold } from './fold.js';
import { codeBlock } from './json-block.js';
import { methodBadge } from './method-badge.js';
import { originLine } from './origin-line.js';
import { parameterLink, parameterRow } from './parameter-row.js';
import { responseBlock } from './response-block.js';
import { requirementsOf } from './scheme-options.js';
import { sharedResponses } from './shared-responses.js';
import { toldApart } from './told-apart.js';

const SENT: Directions = new Set(['request']);

/** An operation: how it is called, what it takes and what it answers. */
export function operationBlock(docs: Docs, operation: Operation, open: boolean): Markup {
  const { pointer, method, path, operationId, responses } = operation;
  const value = valueAt(docs.document, pointer);
  const summary = textOf(value, 'summary');
  const pathPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const deprecated = isObject(value) && value.deprecated === true;
  const docsUrl = isObject(value) ? textOf(value.externalDocs, 'url') : '';
  const answers = Object.entries(responses).map(([status, response]) => {
    return { status, response, pointer: response.pointer, at: join(pointer, 'responses', status) };
  });
  const own = answers.filter((answer) => answer.pointer === answer.at);
  const shared = answers.filter((answer) => answer.pointer !== answer.at);
  const heading = markup`<span class="operation-head">
    <h3>${summary || operationId} ${deprecated ? markup`<span class="tag shut">deprecated</span>` : undefined}</h3>
    <span class="address">${methodBadge(method)} <code>${path}</code></span>
  </span>`;
  const body = markup`<div class="operation" data-path="${path}">
    <p class="meta">${summary === '' ? undefined : markup`<code>${operationId}</code>`} <span>${securityWords(docs, operation)}</span>
      ${docsUrl === '' ? undefined : markup`<span>${outsideLink(docsUrl, 'Further documentation')}</span>`} ${selfLink(pointer)}</p>
    ${commonmark(textOf(value, 'description'))}
    ${originLine(docs, pathPointer, pointer)}
    <h4>Call</h4>
    ${codeBlock(curlCommand(operation, docs.contract).split('\n'))}
    ${parametersBlock(docs, operation)} ${bodyBlock(docs, operation)}
    <h4>Responses</h4>
    ${own.map(({ status, response }, i) => responseBlock(docs, status, response, i === 0))}
    ${sharedResponses(docs, shared)}
  </div>`;
  return fold(anchorOf(pointer), heading, body, open);
}

function parametersBlock(docs: Docs, operation: Operation): Markup | undefined {
  const rows = operation.parameters.map((parameter) =>
    parameter.pointer.startsWith('#/components/')
      ? parameterLink(docs, parameter, placesOf(docs, operation, parameter))
      : parameterRow(docs, parameter.name, parameter.pointer, parameter.in),
  );
  if (rows.length === 0) return undefined;
  return markup`<h4>Parameters</h4>
    <ul class="rows">${rows}</ul>
    ${toldApart(operation)}`;
}

/** Where an operation, or its path, lists a parameter that has a name. */
function placesOf({ document }: Docs, { pointer }: Operation, parameter: Parameter): string[] {
  return [pointer, pointer.slice(0, pointer.lastIndexOf('/'))].flatMap((holder) => {
    const list = valueAt(document, join(holder, 'parameters'));
    return (Array.isArray(list) ? list : []).flatMap((one, i) =>
      textOf(one, '$ref') === parameter.pointer ? [join(holder, 'parameters', i)] : [],
    );
  });
}

function bodyBlock(docs: Docs, { body, pointer }: Operation): Markup | undefined {
  if (!body) return undefined;
  const value = valueAt(docs.document, body.pointer);
  const presence = body.required ? 'must be sent' : 'may be left out';
  const isHere = body.pointer.startsWith(`${pointer}/`);
  return markup`<h4>Request body <span class="presence">${presence}</span></h4>
    ${
      isHere
        ? markup`<div id="${anchorOf(body.pointer)}">
            ${commonmark(textOf(value, 'description'))} ${originLine(docs, body.pointer)}
            ${contentBlocks(docs, body.content, SENT, { open: true })}
          </div>`
        : markup`${commonmark(textOf(value, 'description'))}
            <p class="more">${linkTo(body.pointer)}</p>
            ${originLine(docs, join(pointer, 'requestBody'))}`
    }`;
}

function securityWords({ document }: Docs, operation: Operation): Markup {
  const ways = requirementsOf(document, operation);
  const links = ways.map((names) =>
    names.length === 0
      ? markup`nothing`
      : markup`${names.map((name, i) => markup`${i > 0 ? ' and ' : undefined}${linkTo(join('#/components/securitySchemes', name))}`)}`,
  );
  if (links.length === 0) return markup`needs no credentials`;
  return markup`needs ${links.map((link, i) => markup`${i > 0 ? ' or ' : undefined}${link}`)}`;
}
