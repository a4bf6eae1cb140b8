import { join, tokensOf } from '../../pointer.js';
import { readWhole } from '../reading/reading.js';
import { isBroken, placesOf, rulesOf, type RuleScene, type RuleText } from '../reading/rule-text.js';
import { nodeAt, schemaText, specText, type SpecNode, type SpecText } from '../reading/spec-text.js';
import { isBreach } from '../reading/told.js';
import { foreseen } from './foreseen.js';
import { typesOf } from '../../schema/schema.js';
import { bareType, contentOfJson, contentsOf, isJsonType } from './content.js';
import { goodPathParameters } from './parameters.js';
import type { Scene } from './scene.js';
import type { Foreseen } from './try-attempt.js';

/** The body of a response beside what the contract says of it. */
export interface BodyScene {
  readonly text: SpecText;
  readonly response: SpecNode;
  /** Whether it is JSON; else it is text of which a schema speaks. */
  readonly isJson: boolean;
  /** Pointer of the schema that the body is held against. */
  readonly schema: string;
  readonly body: unknown;
  /** What a body has to bring: of its schema (by default the same), and of the rules. */
  readonly foresee: (body: unknown, schema?: string) => Foreseen[];
  /** The cross-field rules, each at every object of the body that it speaks of. */
  readonly ruleTexts: readonly RuleText[];
  readonly rules: Pick<RuleScene, 'request' | 'status' | 'pathParameters' | 'servers'>;
}

/** Undefined where there is no body that a schema speaks of. */
export function bodySceneOf(scene: Scene): BodyScene | undefined {
  const { exchange, response, document, contract } = scene;
  const { body: parsed, text: sent, headers, status } = exchange.response;
  if (!response || exchange.response.bodyNotCaptured || exchange.request.method.toUpperCase() === 'HEAD')
    return undefined;
  const mediaType = headers?.['content-type'];
  const content = contentOfJson(contentsOf(response), mediaType);
  const isJson = content !== undefined && isJsonType(mediaType ?? content.mediaType);
  const isText = content !== undefined && speaksOfText(document, mediaType ?? content.mediaType, content.schema);
  const body = isJson ? (sent === undefined ? parsed : parse(sent)) : isText ? sent : undefined;
  if (!content || body === undefined) return undefined;
  const text = specText(document, 'response');
  const rules = {
    request: exchange.request,
    status,
    pathParameters: goodPathParameters(scene),
    servers: contract.servers,
  };
  const ruleTexts = rulesOf(text, response, content.schema, body);
  const foresee = (value: unknown, schema = content.schema): Foreseen[] => {
    const told = readWhole(text, schemaText(text, schema), value);
    const refused = told.filter(isBreach).map(({ pointer }) => tokensOf(pointer));
    const ruleScene = { ...rules, body: value, refused };
    const broken = (schema === content.schema ? ruleTexts : rulesOf(text, response, schema, value)).flatMap((rule) =>
      placesOf(rule, value)
        .filter((place) => isBroken(rule, place, ruleScene))
        .map((place) => ({ ...inBody('rule.broken', join('', ...place), rule.pointer), severity: rule.severity })),
    );
    return [...told.map(({ code, pointer, clause }) => inBody(code, pointer, clause)), ...broken];
  };
  return { text, response, isJson, schema: content.schema, body, foresee, ruleTexts, rules };
}

const inBody = (code: string, pointer: string, clause: string): Foreseen =>
  foreseen(code, 'response.body', pointer, clause);

/** Whether a schema speaks of a body of text as it is. */
const speaksOfText = (document: object, mediaType: string, schema: string): boolean =>
  bareType(mediaType).startsWith('text/') && typesOf(nodeAt(document, schema).value).includes('string');

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
