import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { valueAt } from '../../../contract/pointer.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Docs } from '../docs.js';
import { outsideLink } from '../links.js';
import { textOf } from '../text-of.js';

/** What the contract is, and of which version. */
export function pageHead({ contract, document, ledger }: Docs): Markup {
  const info = valueAt(document, '/info');
  const licence = valueAt(info, '/license');
  const contact = valueAt(info, '/contact');
  const more = valueAt(document, '/externalDocs');
  const terms = textOf(info, 'termsOfService');
  const facts = [
    markup`version <b>${contract.version}</b>`,
    markup`<b>${contract.operations.length}</b> ${contract.operations.length === 1 ? 'operation' : 'operations'}`,
    ...(ledger ? [markup`<b>${ledger.claims.length}</b> ${ledger.claims.length === 1 ? 'claim' : 'claims'}`] : []),
    markup`OpenAPI ${textOf(document, 'openapi')}`,
    markup`sha256 <code>${contract.sha256.slice(0, 12)}</code>`,
    ...(isNamed(licence) ? [markup`licence ${outsideLink(textOf(licence, 'url'), textOf(licence, 'name'))}`] : []),
    ...(isNamed(contact) ? [markup`contact ${outsideLink(textOf(contact, 'url'), textOf(contact, 'name'))}`] : []),
    ...(terms === '' ? [] : [outsideLink(terms, 'terms of service')]),
    ...(textOf(more, 'url') === ''
      ? []
      : [outsideLink(textOf(more, 'url'), textOf(more, 'description') || 'further documentation')]),
  ];
  return markup`<header class="head" id="top">
    <p class="kind">Contract reference</p>
    <h1>${contract.title}</h1>
    ${textOf(info, 'summary') === '' ? undefined : markup`<p class="summary">${textOf(info, 'summary')}</p>`}
    <ul class="meta">${facts.map((fact) => markup`<li>${fact}</li>`)}</ul>
    ${commonmark(textOf(info, 'description'))}
  </header>`;
}

const isNamed = (value: unknown): boolean => textOf(value, 'name') !== '';
