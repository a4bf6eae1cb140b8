import { isFreeHeader } from '../../checks/known-headers.js';
import type { Header, Parameter } from '../../contract.js';
import { documentedKey, essenceOf, isJson } from '../../media-type.js';
import { explain } from '../../schema/explain.js';
import type { Direction } from '../../schema/schema.js';
import { wireValue } from '../../wire-value.js';
import { appliedAt } from './applied-schemas.js';
import { isClosedNumber, isClosedText } from './closed-values.js';
import { isHarmlessHeader, isKnownContentType } from './harmless-headers.js';
import { isPlainName } from './plain-names.js';
import { redactText, type Scene } from './redact-text.js';
import { sameVerdict, type Test } from './replacer.js';

const SECRET_HEADER =
  /^(?:(?:proxy-)?authorization|(?:set-)?cookie2?|(?:.*[_-])?(?:api-?key|apikey|token|secret|password|signature|session|credentials?)(?:[_-].*)?)$/;

/** What the contract says of a text on the wire. */
export type WireSpec = Pick<Header | Parameter, 'types' | 'itemTypes' | 'schema'>;

/** What the contract says of the headers of a message, and of the media types of its body. */
export interface HeaderSpec {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, Header | Parameter>>;
  readonly content: Readonly<Record<string, unknown>>;
  readonly direction: Direction;
}

/** Names of HTTP for requests; `isFreeHeader` knows those for responses. */
const OF_REQUESTS =
  /^(?:(?:proxy-)?authorization|cookie|host|origin|referer|user-agent|accept-(?:encoding|language)|if-(?:none-)?match|expect|forwarded|traceparent|idempotency-key)$/;

const NONE: ReadonlySet<string> = new Set();

/** Replaces the values of headers but those of a closed vocabulary, and the names that nobody knows. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  spec: HeaderSpec,
  scene: Scene,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const documented = Object.hasOwn(spec.headers, name) ? spec.headers[name] : undefined;
      const isRegistered = (!/^(?::|access-control-)/.test(name) && isFreeHeader(name, NONE)) || OF_REQUESTS.test(name);
      const isKept = documented !== undefined || isRegistered || isPlainName(name, scene.contract);
      return [isKept ? name : redactText(name, scene), redactValue(name, value, documented, spec, scene)];
    }),
  );
}

function redactValue(
  name: string,
  value: string,
  documented: Header | Parameter | undefined,
  spec: HeaderSpec,
  scene: Scene,
): string {
  if (documented) return redactWireText(value, documented, spec.direction, scene);
  if (SECRET_HEADER.test(name)) {
    scene.replacer.hide(value);
    return 'REDACTED';
  }
  if (name === 'content-type') return redactContentType(value, Object.keys(spec.content), scene);
  if (name === 'host' && value === scene.calledHost) return value;
  return isHarmlessHeader(name, value) ? value : redactText(value, scene);
}

/** Replaces the text of a header or parameter that the contract describes, unless it shows a closed vocabulary. */
export function redactWireText(text: string, spec: WireSpec, direction: Direction, scene: Scene): string {
  return isClosedWireText(text, spec, scene) ? text : redactText(text, scene, [wireTest(text, spec, direction, scene)]);
}

/** Whether the contract shows that a text on the wire is of a closed vocabulary. */
export function isClosedWireText(
  text: string,
  { types, itemTypes, schema }: WireSpec,
  { contract: { clauses } }: Scene,
): boolean {
  const { document, formats } = clauses;
  const value = wireValue(text, types, itemTypes);
  const schemas = appliedAt(document, [schema.pointer]).map((applied) => applied.schema);
  if (typeof value === 'boolean') return true;
  return typeof value === 'number' ? isClosedNumber(value, schemas) : isClosedText(text, schemas, formats);
}

/** The test that a text on the wire keeps the verdict of its schema. */
export function wireTest(
  text: string,
  { types, itemTypes, schema }: WireSpec,
  direction: Direction,
  { contract: { clauses } }: Scene,
): Test {
  const options = { formats: clauses.formats, direction };
  return sameVerdict(text, (one) =>
    explain(clauses.document, schema.pointer, wireValue(one, types, itemTypes), options)
      .map(({ code }) => code)
      .join(' '),
  );
}

function redactContentType(value: string, documented: readonly string[], scene: Scene): string {
  if (isKnownContentType(value, documented)) return value;
  const content = Object.fromEntries(documented.map((key) => [key, true]));
  const family = (one: string) => `${isJson(essenceOf(one))} ${documentedKey(content, essenceOf(one))}`;
  return redactText(value, scene, [sameVerdict(value, family)]);
}
