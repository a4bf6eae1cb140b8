import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Docs } from '../docs.js';
import { outsideLink } from '../links.js';
import { json } from '../schema/facts.js';
import type { DocsSection } from '../section.js';
import { textOf } from '../text-of.js';
import { originLine } from './origin-line.js';
import { schemeAt } from './scheme-options.js';

/** Where calls go to, and how callers say who they are. */
export function callingSection(docs: Docs): DocsSection {
  const servers = valueAt(docs.document, '/servers');
  const schemes = valueAt(docs.document, '/components/securitySchemes');
  const rows = (Array.isArray(servers) ? servers : []).map((server, i) =>
    serverRow(docs, server, join('#/servers', i)),
  );
  const names = Object.keys(isObject(schemes) ? schemes : {});
  const body = markup`<h3 id="servers">Servers</h3>
    ${
      rows.length > 0
        ? markup`<ul class="rows">${rows}</ul>`
        : markup`<p class="note">The contract names no server.</p>`
    }
    <h3 id="credentials">Credentials</h3>
    ${originLine(docs, ...securityParts(docs))}
    ${
      names.length > 0
        ? markup`<ul class="rows">${names.map((name) => schemeRow(docs, name))}</ul>`
        : markup`<p class="note">The contract asks for no credentials.</p>`
    }`;
  return {
    id: 'calling',
    title: 'Calling it',
    body,
    entries: [
      { id: 'servers', text: 'Servers' },
      { id: 'credentials', text: 'Credentials' },
    ],
  };
}

function securityParts({ document }: Docs): string[] {
  const security = valueAt(document, '/security');
  return (Array.isArray(security) ? security : []).map((_, i) => join('#/security', i));
}

function serverRow(docs: Docs, server: unknown, pointer: string): Markup {
  const variables = isObject(server) && isObject(server.variables) ? Object.entries(server.variables) : [];
  return markup`<li class="row" id="${anchorOf(pointer)}">
    <p class="row-head"><code class="name">${textOf(server, 'url')}</code></p>
    ${commonmark(textOf(server, 'description'))}
    ${
      variables.length > 0
        ? markup`<ul class="rows">${variables.map(
            ([name, variable]) =>
              markup`<li class="row">
                <p class="row-head">
                  <code class="name">${`{${name}}`}</code>
                  <span class="presence">${json(isObject(variable) ? variable.default : undefined)} by default</span>
                </p>
                ${commonmark(textOf(variable, 'description'))}
                ${isObject(variable) && Array.isArray(variable.enum) ? markup`<p>One of ${variable.enum.map((one) => markup`${json(one)} `)}</p>` : undefined}
              </li>`,
          )}</ul>`
        : undefined
    }
    ${originLine(docs, pointer)}
  </li>`;
}

function schemeRow(docs: Docs, name: string): Markup {
  const pointer = join('#/components/securitySchemes', name);
  const scheme = schemeAt(docs.document, name);
  const url = textOf(scheme, 'openIdConnectUrl');
  return markup`<li class="row" id="${anchorOf(pointer)}">
    <p class="row-head"><code class="name">${name}</code> <span class="type">${schemeWords(scheme)}</span></p>
    ${commonmark(textOf(scheme, 'description'))}
    ${url === '' ? undefined : markup`<p>${outsideLink(url, url)}</p>`}
    ${flowsOf(scheme)} ${originLine(docs, pointer)}
  </li>`;
}

function schemeWords(scheme: Readonly<Record<string, unknown>>): string {
  const way = textOf(scheme, 'scheme');
  switch (scheme.type) {
    case 'http':
      return `HTTP ${way.charAt(0).toUpperCase()}${way.slice(1)}`;
    case 'apiKey':
      return `a key in the ${textOf(scheme, 'in')} ${textOf(scheme, 'name')}`;
    case 'oauth2':
      return 'OAuth 2.0';
    case 'openIdConnect':
      return 'OpenID Connect';
    case 'mutualTLS':
      return 'a certificate of the caller (mutual TLS)';
    default:
      return textOf(scheme, 'type');
  }
}

function flowsOf({ flows }: Readonly<Record<string, unknown>>): Markup | undefined {
  if (!isObject(flows)) return undefined;
  return markup`<ul class="plain-list">${Object.entries(flows).map(([name, flow]) => {
    const scopes = isObject(flow) && isObject(flow.scopes) ? Object.keys(flow.scopes) : [];
    const urls = ['authorizationUrl', 'tokenUrl'].map((key) => textOf(flow, key)).filter((url) => url !== '');
    return markup`<li>
      ${name}: ${urls.map((url) => markup`${outsideLink(url, url)} `)}
      ${scopes.length > 0 ? markup`scopes ${scopes.map((scope) => markup`<code>${scope}</code> `)}` : undefined}
    </li>`;
  })}</ul>`;
}
