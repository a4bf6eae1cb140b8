import type { Exchange } from '../../exchange.js';
import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import type { Mutations } from '../mutant.js';
import { readWhole } from '../reading/reading.js';
import { nodeAt, schemaText, specText, type SpecNode } from '../reading/spec-text.js';
import { foreseen } from './foreseen.js';
import type { Scene } from './scene.js';
import { oneWay, together, type Foreseen } from './try-attempt.js';
import { wireMutations } from './wire-attempts.js';
import { isHeaderText, readWire } from './wire.js';

const ANNOUNCED: Readonly<Record<string, string>> = {
  deprecation: '@1798761600',
  sunset: 'Wed, 11 Nov 2026 11:11:11 GMT',
  warning: '299 - "old"',
};
const NEW_NAME = 'undocumented-by-mutation';

/** Mutants of the response headers. */
export function headerMutations(scene: Scene): Mutations {
  const { exchange, response } = scene;
  const { headers } = exchange.response;
  if (!response || !headers) return together([]);
  const documented = documentedHeaders(scene.document, response);
  const clause = response.pointer;
  const added = (kind: string, name: string, wire: string, code: string): Mutations =>
    oneWay({
      ...{ kind, name: `response.headers ${join('', name)}`, says: 'is there', clause },
      outcome: { exchange: withHeader(exchange, name, wire), foreseen: [inHeader(code, name, clause)] },
    });
  return together([
    ...[...documented].flatMap(([name, node]) => [missing(scene, name, node), wrong(scene, name, node)]),
    ...(documented.has(NEW_NAME) ? [] : [added('header-undocumented', NEW_NAME, '1', 'header.undocumented')]),
    ...Object.entries(ANNOUNCED)
      .filter(([name]) => !documented.has(name) && !Object.hasOwn(headers, name))
      .map(([name, wire]) => added('announcement', name, wire, `${name}.announced`)),
  ]);
}

/** The headers that are documented, by name in lower case. The media type is documented as content. */
function documentedHeaders(document: object, { pointer, value }: SpecNode): Map<string, SpecNode> {
  const names = Object.keys(isObject(value.headers) ? value.headers : {});
  const nodes = names.map((name) => [name.toLowerCase(), nodeAt(document, join(pointer, 'headers', name))] as const);
  return new Map(nodes.filter(([name]) => name !== 'content-type'));
}

function missing({ exchange }: Scene, name: string, { pointer, value }: SpecNode): Mutations {
  const { headers = {} } = exchange.response;
  if (value.required !== true || !Object.hasOwn(headers, name)) return together([]);
  const { [name]: _, ...others } = headers;
  const clause = join(pointer, 'required');
  return oneWay({
    ...{ kind: 'header-missing', name: `response.headers ${join('', name)}`, says: 'is missing', clause },
    outcome: {
      exchange: { ...exchange, response: { ...exchange.response, headers: others } },
      foreseen: [inHeader('header.missing', name, clause)],
    },
  });
}

function wrong({ exchange, document }: Scene, name: string, { pointer, value }: SpecNode): Mutations {
  if (value.schema === undefined) return together([]);
  const text = specText(document, 'response');
  const schema = join(pointer, 'schema');
  const { headers = {} } = exchange.response;
  return wireMutations(text, {
    kind: 'header',
    name: `response.headers ${join('', name)}`,
    schema,
    wire: Object.hasOwn(headers, name) ? headers[name] : undefined,
    make(wire) {
      if (!isHeaderText(wire)) return undefined;
      const told = readWhole(text, schemaText(text, schema), readWire(text, schema, wire));
      return {
        exchange: withHeader(exchange, name, wire),
        foreseen: told.map(({ code, clause }) => inHeader(code, name, clause)),
      };
    },
  });
}

const withHeader = (exchange: Exchange, name: string, wire: string): Exchange => ({
  ...exchange,
  response: { ...exchange.response, headers: { ...exchange.response.headers, [name]: wire } },
});

const inHeader = (code: string, name: string, clause: string): Foreseen =>
  foreseen(code, 'response.headers', join('', name), clause);
