import type { Parameter } from '../../contract.js';
import { matchOperation, type Match } from '../../match.js';
import { changeEncoded, percentEncoded } from './encoded-text.js';
import { isClosedWireText, wireTest, type WireSpec } from './redact-headers.js';
import { redactEncoded, redactPairs, redactUrl, type Scene } from './redact-text.js';
import { changeVariables, segmentTemplate } from './segment-template.js';
import { urlParts } from './url-parts.js';

/**
 * Replaces what a request put into its URL: user and password go, the parameters of path and query are replaced, and
 * what the contract's template spells out stays.
 */
export function redactRequestUrl(url: string, method: string, scene: Scene): string {
  const { scheme, slashes, host, path, query } = urlParts(url);
  const match = matchOperation(scene.contract, method, url);
  if (!('operation' in match)) return redactUrl(`${scheme}${slashes}${host}${path}${query}`, scene);
  const { parameters } = match.operation;
  const parameterOf = (place: Parameter['in'], name: string) =>
    parameters.find((one) => one.in === place && one.name === name);
  const value = (raw: string, parameter: Parameter | undefined) => redactParameter(raw, parameter, scene);
  const inQuery = (name: string) => parameterOf('query', name) ?? parameterOf('query', name.replace(/\[\d*\]$/, ''));
  return [
    redactUrl(`${scheme}${slashes}${host}`, scene),
    redactPath(path, match, (raw, name) => value(raw, parameterOf('path', name)), scene),
    redactPairs(
      query,
      (name) => inQuery(name) !== undefined,
      (raw, name) => value(raw, inQuery(name)),
      scene,
    ),
  ].join('');
}

/** The last segments are those of the operation's template; what stands before them is the server's path. */
function redactPath(
  path: string,
  { operation }: Match,
  value: (raw: string, name: string) => string,
  scene: Scene,
): string {
  const template = operation.path.split('/').slice(1);
  const segments = path.split('/');
  const first = segments.length - template.length;
  return segments
    .map((segment, i) => {
      const part = template[i - first];
      if (part === undefined) return redactUrl(segment, scene);
      if (segment === part || segment === '') return segment;
      return changeVariables(segment, segmentTemplate(part), value) ?? redactEncoded(segment, scene, 1);
    })
    .join('/');
}

/** Replaces the percent-encoded value of a parameter, unless it shows a closed vocabulary. */
export function redactParameter(raw: string, parameter: WireSpec | undefined, scene: Scene): string {
  if (!parameter) return redactEncoded(raw, scene, 1);
  let text = raw;
  changeEncoded(raw, percentEncoded, (decoded) => (text = decoded));
  if (isClosedWireText(text, parameter, scene)) return raw;
  return redactEncoded(raw, scene, 1, [wireTest(text, parameter, 'request', scene)]);
}
