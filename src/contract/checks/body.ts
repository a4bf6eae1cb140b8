import type { Content, Contract, ResponseSpec } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { documentedKey, essenceOf, isJson } from '../media-type.js';
import { join } from '../pointer.js';
import { explain } from '../schema/explain.js';
import { dereference, isObject, placeAt, typesOf } from '../schema/schema.js';
import type { Violation } from '../schema/violation.js';
import type { QuickRuleScene } from './quick-rules.js';
import { readBody } from './read-body.js';
import type { Difference } from './report-finding.js';
import { brokenRules } from './rules.js';

/** What is known of the request when its response is checked. */
export interface Asked extends Pick<QuickRuleScene, 'pathParameters' | 'isOrigin'> {
  readonly method: string;
}

/** Checks media type and body of a response against what the contract says of its status. */
export function checkBody(
  spec: ResponseSpec,
  response: Exchange['response'],
  asked: Asked,
  contract: Contract,
): Difference[] {
  const essence =
    response.headers?.['content-type'] === undefined ? undefined : essenceOf(response.headers['content-type']);
  const documented = Object.keys(spec.content);
  const body = readBody(
    response,
    essence === undefined ? documented.some((key) => isJson(essenceOf(key))) : isJson(essence),
  );
  const contentClause = join(spec.pointer, 'content');

  if (body.kind === 'not-captured' || asked.method === 'HEAD') return [];
  if (documented.length === 0) {
    return body.kind === 'none'
      ? []
      : [difference('body.undocumented', 'is there, and the contract documents none', spec.pointer)];
  }
  if (body.kind === 'none') return [difference('body.missing', 'is missing', contentClause)];

  const { content, differences } = findContent(spec, essence, response.headers !== undefined);
  if (!content) return differences;
  if (body.kind === 'not-json') {
    const clause = join(contentClause, content.key);
    return [
      ...differences,
      body.cut
        ? difference('body.cut', 'ends before it is complete', clause)
        : difference('body.not-json', 'is not JSON', clause),
    ];
  }
  if (body.kind === 'text' && !isCheckedAsText(essence ?? essenceOf(content.key), content.content, contract))
    return differences;
  const value = body.kind === 'text' ? body.text : body.value;
  return [...differences, ...checkValue(content.content, value, response.status, asked, contract)];
}

interface Found {
  readonly content?: { readonly key: string; readonly content: Content };
  readonly differences: Difference[];
}

/** The documented content that a body is to be held against, and what is wrong with its media type. */
function findContent(spec: ResponseSpec, essence: string | undefined, headersCaptured: boolean): Found {
  const keys = Object.keys(spec.content);
  const clause = join(spec.pointer, 'content');
  const at = (key: string) => ({ key, content: spec.content[key]! });
  const headerDifference = (code: string, says: string): Difference => ({
    code,
    location: 'response.headers',
    pointer: '/content-type',
    clause,
    says,
  });

  const firstJson = keys.find((key) => isJson(essenceOf(key)));
  const fallback = firstJson ?? keys[0]!;
  if (essence === undefined || essence === '') {
    const differences = headersCaptured ? [headerDifference('content-type.missing', 'is missing')] : [];
    return { content: at(fallback), differences };
  }
  const key = documentedKey(spec.content, essence);
  if (key !== undefined) return { content: at(key), differences: [] };
  if (!isJson(essence) || firstJson === undefined) {
    return {
      differences: [
        headerDifference('content-type.undocumented', `is none of those that the contract knows: ${keys.join(', ')}`),
      ],
    };
  }
  return {
    content: at(firstJson),
    differences: [
      headerDifference('content-type.variant', `is JSON under another name than documented: ${keys.join(', ')}`),
    ],
  };
}

/** Whether a schema speaks of the very text: what parts a form or XML has is not for it to say. */
function isCheckedAsText(essence: string, { pointer }: Content, { clauses: { document } }: Contract): boolean {
  const { schema } = dereference(document, placeAt(document, pointer));
  return essence.startsWith('text/') && isObject(schema) && typesOf(schema).includes('string');
}

function checkValue(content: Content, value: unknown, status: number, asked: Asked, contract: Contract): Difference[] {
  const violations = violationsOf(content, value, contract);
  const scene = { ...asked, status, body: value, violations };
  return [
    ...violations.map((violation) => ({ location: 'response.body' as const, ...violation })),
    ...brokenRules(content.rules, scene).map(({ rule, pointer }) => ({
      code: 'rule.broken',
      severity: rule.severity,
      location: 'response.body' as const,
      pointer,
      pattern: `${rule.base}${rule.at.slice(1)}`,
      clause: rule.pointer,
      says: `breaks a rule: ${rule.says}`,
    })),
  ];
}

/** Why a body breaks its schema; empty where the quick test accepts it. */
function violationsOf(content: Content, value: unknown, { clauses }: Contract): Violation[] {
  if (content.accepts(value)) return [];
  const violations = explain(clauses.document, content.pointer, value, {
    formats: clauses.formats,
    direction: 'response',
    tellsEach: clauses.tellsEach === true,
  });
  if (violations.length > 0) return violations;
  return [
    {
      code: 'schema.unexplained',
      pointer: '',
      pattern: '',
      clause: content.pointer,
      says: 'is refused by the compiled check',
      count: 1,
    },
  ];
}

const difference = (code: string, says: string, clause: string): Difference => ({
  code,
  location: 'response.body',
  pointer: '',
  clause,
  says,
});
