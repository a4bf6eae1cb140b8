import { formValue } from '../checks/form-value.js';
import { readBody } from '../checks/read-body.js';
import { PARAMETER_LOCATIONS, parameterPointer, sentValue } from '../checks/request.js';
import type { Operation, Parameter } from '../contract.js';
import type { Exchange } from '../exchange.js';
import type { Match } from '../match.js';
import { documentedKey, essenceOf, isJson } from '../media-type.js';
import type { FormNode } from './form-node.js';
import { growForms } from './grow-forms.js';
import { located, type LocatedForm } from './located-form.js';
import { ABSENT, present, presenceForms } from './presence-forms.js';
import type { SchemaScene } from './schema-scene.js';
import { allForms, shownForms } from './shown-forms.js';

/** What can be seen of the requests of an operation. */
export interface RequestForms {
  readonly all: readonly LocatedForm[];
  readonly shown: (match: Match, request: Exchange['request']) => Iterable<LocatedForm>;
}

/** Grows the forms of parameters and request body. Cookies and objects spread over a query are left out: nobody reads them. */
export function requestForms({ parameters, body }: Operation, scene: SchemaScene, most: number): RequestForms {
  const places = parameters
    .filter((parameter) => parameter.in !== 'cookie' && !parameter.types.includes('object'))
    .map((parameter) => ({ parameter, node: parameterNode(parameter, scene, most) }));
  const bodies = Object.entries(body?.content ?? {})
    .filter(([key]) => isJson(essenceOf(key)) || isForm(key))
    .map(([key, { pointer }]) => {
      const forms = presenceForms([pointer], body?.required !== true, scene);
      return {
        key,
        pointer,
        node: growForms({ pointer: '', places: [pointer], forms }, { ...scene, asText: isForm(key) }, most),
      };
    });
  return {
    all: [
      ...places.flatMap(({ parameter, node }) => [...located(PARAMETER_LOCATIONS[parameter.in], allForms(node))]),
      ...bodies.flatMap(({ node }) => [...located('request.body', allForms(node))]),
    ],
    *shown({ pathParameters }, request) {
      const query = new URL(request.url, 'http://relative.invalid').searchParams;
      for (const { parameter, node } of places) {
        if (parameter.in === 'header' && !request.headers) continue;
        const value = sentValue(parameter, request, pathParameters, query);
        yield* located(PARAMETER_LOCATIONS[parameter.in], shownForms(node, value));
      }
      yield* located('request.body', shownBody(bodies, request, scene.document));
    },
  };
}

function parameterNode(parameter: Parameter, scene: SchemaScene, most: number): FormNode {
  const { required, schema } = parameter;
  const forms = [present('seen'), ...(required ? [] : [ABSENT])];
  return growForms(
    { pointer: parameterPointer(parameter), places: [schema.pointer], forms },
    { ...scene, asText: true },
    most,
  );
}

const isForm = (mediaType: string): boolean => essenceOf(mediaType) === 'application/x-www-form-urlencoded';

interface Body {
  readonly key: string;
  readonly pointer: string;
  readonly node: FormNode;
}

function shownBody(bodies: readonly Body[], request: Exchange['request'], document: object) {
  const type = request.headers?.['content-type'];
  const essence = type === undefined ? undefined : essenceOf(type);
  const byKey = Object.fromEntries(bodies.map((body) => [body.key, body]));
  const key = essence === undefined ? bodies[0]?.key : documentedKey(byKey, essence);
  const body = readBody(request, essence === undefined ? key !== undefined && isJson(essenceOf(key)) : isJson(essence));
  if (body.kind === 'none') return bodies.flatMap(({ node }) => [...shownForms(node, undefined)]);
  const spec = key === undefined ? undefined : byKey[key];
  if (!spec) return [];
  if (body.kind === 'json') return shownForms(spec.node, body.value);
  return body.kind === 'text' && isForm(spec.key)
    ? shownForms(spec.node, formValue(document, spec.pointer, body.text))
    : [];
}
