import { isServerOrigin } from '../../checks/origins.js';
import type { Contract } from '../../contract.js';
import { changeEncoded, percentEncoded } from './encoded-text.js';
import { changeJsonText, isJsonContainer } from './json-text.js';
import { replaceNumber } from './number-text.js';
import { isPlainName } from './plain-names.js';
import { sameVerdict, type Replacer, type Test } from './replacer.js';
import { changeVariables } from './segment-template.js';
import { isUrlText, urlParts } from './url-parts.js';
import { vocabularyOf } from './vocabulary.js';

/** What the redaction of one exchange works with. */
export interface Scene {
  readonly contract: Contract;
  readonly replacer: Replacer;
  /** Host and port that were called. */
  readonly calledHost: string | undefined;
}

const DEEPEST = 8;
const SCHEMES = /^(?:https?|wss?|ftp|mailto|tel|urn):$/i;
const SECRET_NAME =
  /token|secret|password|passwd|signature|credential|session|cookie|auth|(?:api|access|private)[_-]?key/i;

/**
 * Replaces a text: a URL part by part, JSON in a text string by string, anything else as a whole. SIDs are replaced by
 * the same SIDs wherever they stand.
 */
export function redactText(text: string, scene: Scene, tests: readonly Test[] = [], depth = 0): string {
  if (!/[\p{L}\p{N}\p{M}\p{S}\p{Co}\p{Cf}]/u.test(text)) return text;
  const { conditions } = vocabularyOf(scene.contract);
  const all = [...tests, ...conditions.map((condition) => sameVerdict(text, (one) => condition.test(one)))];
  const structured = depth < DEEPEST ? inParts(text, scene, depth + 1) : undefined;
  return structured !== undefined && all.every((test) => test(structured))
    ? structured
    : scene.replacer.replace(text, all);
}

function inParts(text: string, scene: Scene, depth: number): string | undefined {
  const inside = (part: string) => redactText(part, scene, [], depth);
  if (isJsonContainer(text)) return changeJsonText(text, inside, (number) => replaceNumber(number, scene.replacer));
  return isUrlText(text) ? redactUrl(text, scene, depth) : undefined;
}

/** Replaces what stands in a URL and is not the contract's: user, foreign hosts, segments, query, fragment. */
export function redactUrl(url: string, scene: Scene, depth = 0): string {
  const { scheme, slashes, user, host, path, query, fragment } = urlParts(url);
  const { segments } = vocabularyOf(scene.contract);
  const part = (raw: string) => redactEncoded(raw, scene, depth);
  return [
    scheme === '' || SCHEMES.test(scheme) ? scheme : part(scheme),
    slashes,
    user.replace(/[^:@]+/g, (secret) => scene.replacer.hide(secret)),
    redactHost(scheme, host, scene),
    path.replace(/[^/]+/g, (segment) => (segments.has(segment) ? segment : redactSegment(segment, part, scene))),
    redactPairs(query, () => false, part, scene),
    fragment === '' ? '' : `#${part(fragment.slice(1))}`,
  ].join('');
}

function redactSegment(segment: string, part: (raw: string) => string, { contract }: Scene): string {
  for (const template of vocabularyOf(contract).mixed) {
    const changed = changeVariables(segment, template, part);
    if (changed !== undefined) return changed;
  }
  return part(segment);
}

/** Replaces the text behind percent-encoding; what is encoded badly is made unreadable. */
export function redactEncoded(raw: string, scene: Scene, depth: number, tests: readonly Test[] = []): string {
  const changed = changeEncoded(raw, percentEncoded, (text) => redactText(text, scene, tests, depth));
  if (changed !== undefined) return changed;
  const parts = raw.split(/(%[\da-f]{2})/i);
  return parts.map((part, i) => (i % 2 ? '%FF' : redactText(part, scene, [], depth))).join('');
}

function redactHost(scheme: string, host: string, { contract, replacer, calledHost }: Scene): string {
  if (host === '' || host === calledHost || vocabularyOf(contract).hosts.has(host)) return host;
  const origin = sameVerdict(host, (one) => isServerOrigin(contract.servers, `${scheme}//${one}`));
  const isUrl = sameVerdict(host, (one) => URL.canParse(`http://${one}`));
  return replacer.replace(host, [origin, isUrl]);
}

/** Replaces the values of a query or a form, and the names that the contract does not know. */
export function redactPairs(
  pairs: string,
  isKnown: (name: string) => boolean,
  value: (raw: string, name: string) => string,
  scene: Scene,
): string {
  return pairs.replace(/[^?&=]+(?:=[^&]*)?|=[^&]*/g, (pair) => {
    const [raw = '', ...rest] = pair.split('=');
    const name = decoded(raw);
    const written = isKnown(name) || isPlainName(name, scene.contract) ? raw : redactEncoded(raw, scene, 1);
    if (rest.length === 0) return written;
    const text = rest.join('=');
    return `${written}=${SECRET_NAME.test(name) ? scene.replacer.hide(text) : value(text, name)}`;
  });
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
}
