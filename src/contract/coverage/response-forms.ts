import { readBody } from '../checks/read-body.js';
import type { RuleScene } from '../checks/rule-reading.js';
import type { ResponseSpec } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { documentedKey, essenceOf, isJson } from '../media-type.js';
import { join } from '../pointer.js';
import { wireValue } from '../wire-value.js';
import { growForms } from './grow-forms.js';
import { located, type LocatedForm } from './located-form.js';
import { ABSENT, nullForms, present } from './presence-forms.js';
import { ruleForm, shownRules } from './rule-forms.js';
import type { SchemaScene } from './schema-scene.js';
import { allForms, shownForms, type PlacedForm } from './shown-forms.js';

/** What can be seen of the responses of one status. */
export interface ResponseForms {
  readonly all: readonly LocatedForm[];
  readonly shown: (response: Exchange['response'], asked: Asked) => Iterable<LocatedForm>;
}

/** What rules need to know of the request. */
export type Asked = Pick<RuleScene, 'pathParameters' | 'isOrigin'>;

const STATUS: LocatedForm = { location: 'response.status', pointer: '', form: 'seen' };

/** Grows the forms of status, headers, media types and body. */
export function responseForms(spec: ResponseSpec, scene: SchemaScene, most: number): ResponseForms {
  const headers = Object.entries(spec.headers).map(([name, header]) => {
    const forms = [present('seen'), ...(header.required ? [] : [ABSENT])];
    return {
      name,
      header,
      node: growForms(
        { pointer: join('', name), places: [header.schema.pointer], forms },
        { ...scene, asText: true },
        most,
      ),
    };
  });
  const keys = Object.keys(spec.content);
  const readable = Object.entries(spec.content).filter(([key]) => isJson(essenceOf(key)) || isText(key));
  const bodies = new Map(
    readable.map(([key, { pointer }]) => {
      const forms = nullForms([pointer], scene);
      return [key, growForms({ pointer: '', places: [pointer], forms }, scene, most)];
    }),
  );
  const mediaType = (key: string): PlacedForm[] =>
    keys.length > 1 ? [{ pointer: '/content-type', form: `media type ${key}` }] : [];
  const rules = Object.values(spec.content).flatMap((content) => content.rules);

  return {
    all: [
      STATUS,
      ...located('response.headers', [
        ...keys.flatMap(mediaType),
        ...headers.flatMap(({ node }) => [...allForms(node)]),
      ]),
      ...located(
        'response.body',
        [...bodies.values()].flatMap((node) => [...allForms(node)]),
      ),
      ...located('response.body', rules.map(ruleForm)),
    ],
    *shown(response, asked) {
      yield STATUS;
      for (const { name, header, node } of response.headers ? headers : []) {
        const text = Object.hasOwn(response.headers!, name) ? response.headers![name] : undefined;
        const value = text === undefined ? undefined : wireValue(text, header.types, header.itemTypes);
        yield* located('response.headers', shownForms(node, value));
      }
      const key = keyOf(keys, response);
      if (key === undefined) return;
      if (response.headers?.['content-type'] !== undefined) yield* located('response.headers', mediaType(key));
      const body = readBody(response, isJson(essenceOf(key)));
      const value = body.kind === 'json' ? body.value : body.kind === 'text' ? body.text : undefined;
      const node = bodies.get(key);
      if (value === undefined || !node) return;
      yield* located('response.body', shownForms(node, value));
      const ruleScene = { ...asked, status: response.status, body: value, violations: [] };
      yield* located('response.body', shownRules(spec.content[key]!.rules, ruleScene));
    },
  };
}

/** Beside JSON, only plain text is what its schema speaks of. */
const isText = (mediaType: string): boolean => essenceOf(mediaType).startsWith('text/');

/** The documented media type that a response has, or that the check takes for it. */
function keyOf(keys: readonly string[], { headers }: Exchange['response']): string | undefined {
  const type = headers?.['content-type'];
  const firstJson = keys.find((key) => isJson(essenceOf(key)));
  if (type === undefined) return firstJson ?? keys[0];
  const essence = essenceOf(type);
  return (
    documentedKey(Object.fromEntries(keys.map((key) => [key, key])), essence) ??
    (isJson(essence) ? firstJson : undefined)
  );
}
