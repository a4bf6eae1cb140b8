import type { Contract } from '../../contract.js';
import type { Exchange } from '../../exchange.js';
import type { Match } from '../../match.js';
import { essenceOf, isJson } from '../../media-type.js';
import { goodParameters } from '../../path-parameters.js';
import { responseOf } from '../../response-of.js';
import { bondsOf } from './bonds.js';
import { cellsOf } from './cells.js';
import { sourceOfPattern, type Pattern } from './pattern.js';
import { scan } from './scan.js';
import { isOfMembersAlone } from './schema-of-leaf.js';
import { settle } from './settle.js';
import { slotsOf } from './slots.js';
import { writePattern } from './write-pattern.js';

/** Tells where in a text a line ends that certainly keeps the contract as a sample does; -1 where none starts. */
export type Shape = (text: string, from: number) => number;

/** Above this V8 leaves a regular expression to its interpreter. */
const MOST_CHARACTERS = 20_000;

/**
 * Learns from a line that keeps a contract what others look like that keep it as well: the same structure, and scalars
 * that are the same or others that the contract certainly allows in their place. Undefined where that cannot be said.
 *
 * @param line of ASCII, without its line end
 */
export function patternOf(line: string, exchange: Exchange, match: Match, contract: Contract): Pattern | undefined {
  const { operation } = match;
  const { response } = exchange;
  if (line.length > MOST_CHARACTERS) return undefined;
  if (exchange.expect || response.bodyNotCaptured !== undefined || response.text) return undefined;
  const spec = responseOf(operation.responses, response.status);
  const nodes = scan(line);
  if (!spec || !nodes || hasNameTwice(nodes.map(({ place }) => place))) return undefined;
  const type = response.headers?.['content-type'];
  const mediaType = response.headers
    ? essenceOf(type ?? '')
    : Object.keys(spec.content).find((one) => isJson(essenceOf(one)));
  const content =
    mediaType !== undefined && Object.hasOwn(spec.content, mediaType) ? spec.content[mediaType] : undefined;
  if (!content && response.body !== undefined) return undefined; // what it is held against is found in a longer way
  const slots = slotsOf(nodes, line, { exchange, match, spec, content, contract });
  const bonds = bondsOf(content?.rules ?? [], {
    body: response.body,
    pathParameters: goodParameters(operation, match.pathParameters),
    status: response.status,
  });
  settle(bonds, new Map(slots.map((slot) => [slot.key, slot])));
  const isBodyCut = content !== undefined && isOfMembersAlone(contract.clauses.document, content.pointer);
  const key = [operation.pointer, response.status, content?.pointer, type].join('\n');
  return writePattern(key, line, cellsOf(nodes, bonds, isBodyCut), slots, bonds);
}

/** Makes the shape of a pattern. Undefined where it would be too large, or does not recognise a line that it has to. */
export function shapeOf(pattern: Pattern, line: string): Shape | undefined {
  const source = sourceOfPattern(pattern);
  if (source.length > MOST_CHARACTERS) return undefined;
  const shape = shapeWith(new RegExp(source, 'y'), pattern.orders);
  return shape(`${line}\n`, 0) === line.length + 1 ? shape : undefined;
}

function shapeWith(regExp: RegExp, orders: Pattern['orders']): Shape {
  return (text, from) => {
    regExp.lastIndex = from;
    try {
      if (orders.length === 0) return regExp.test(text) ? regExp.lastIndex : -1;
      const found = regExp.exec(text);
      return found && orders.every(([later, earlier]) => found[later]! >= found[earlier]!) ? regExp.lastIndex : -1;
    } catch {
      return -1; // a line of so many parts that the engine has no room to go back through them
    }
  };
}

/** Header names are the same in upper and lower case. */
function hasNameTwice(places: readonly (readonly string[])[]): boolean {
  const names = places.filter(([, member]) => member === 'headers').map((place) => place.join('\n').toLowerCase());
  return new Set(names).size !== names.length;
}
