import { ANNOUNCEMENTS } from '../../checks/headers.js';
import type { Contract, Content, Header, Parameter, ResponseSpec } from '../../contract.js';
import type { Exchange } from '../../exchange.js';
import type { Match } from '../../match.js';
import { PLAIN_SEGMENT } from '../../plain-url.js';
import { join } from '../../pointer.js';
import { SECRET_HEADERS } from '../../recordings/file-findings.js';
import { isVersion30 } from '../../schema/schema.js';
import { ANY_TEXT, JSON_TEXT, NUMBER, URL_TEXT, type Blank } from './blank.js';
import { keyOfBody } from './bonds.js';
import type { Node } from './scan.js';
import { pathSlots } from './path-slots.js';
import { scalarBlank } from './scalar-blank.js';
import { schemaOfLeaf } from './schema-of-leaf.js';

/** A stretch of a line in which other lines may differ. */
export interface Slot {
  /** What rules call it. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The text of a string; undefined where the sample has another token. */
  readonly text: string | undefined;
  /** Whether it stands between quotes that belong to the stretch; a part of a path does not. */
  readonly isQuoted: boolean;
  readonly blank: Blank;
  /** Texts that it must not be. */
  readonly not: readonly string[];
}

/** What is known of a line that is to be the sample of a shape. */
export interface Sample {
  readonly exchange: Exchange;
  readonly match: Match;
  readonly spec: ResponseSpec;
  /** What the body was held against, if there is one. */
  readonly content: Content | undefined;
  readonly contract: Contract;
}

/** The stretches in which a line may differ from a sample. What no schema and no rule speaks of may be anything. */
export function slotsOf(nodes: readonly Node[], line: string, sample: Sample): Slot[] {
  return nodes
    .flatMap((node) => {
      const { start, end, scalar, place } = node;
      if (scalar === undefined) return [];
      const [part, member, ...inside] = place;
      if (part === 'request' && member === 'url' && inside.length === 0)
        return line.slice(start, end).includes('\\') ? [] : ofPath(node, sample);
      const blank = blankOf(node, sample);
      if (!blank) return [];
      const key = part === 'response' && member === 'body' ? keyOfBody(inside) : join('line', ...place);
      const text = typeof scalar === 'string' ? scalar : undefined;
      return [{ key, start, end, text, isQuoted: true, blank, not: [] }];
    })
    .filter((slot) => isFilledBy(slot, line));
}

/** Whether what the sample has is itself one of those that may stand in a slot; else it stays as it is. */
function isFilledBy({ blank, isQuoted, start, end }: Slot, line: string): boolean {
  const { text, bare } = blank;
  if (!isQuoted) return new RegExp(`^${text!}${END_OF_SEGMENT}$`).test(line.slice(start, end + 1));
  const sources = text === undefined ? bare : [`"${text}"`, ...bare];
  return new RegExp(`^(?:${sources.join('|')})$`).test(line.slice(start, end));
}

const IGNORED: Blank = { ...ANY_TEXT, bare: [`-?${NUMBER}`] };

function blankOf({ place, scalar }: Node, sample: Sample): Blank | undefined {
  const [part, member, ...inside] = place;
  if (part !== 'request' && part !== 'response') return part === 'evidence' || part === 'expect' ? undefined : IGNORED;
  if (member === 'headers')
    return inside.length === 1 && typeof scalar === 'string' ? ofHeader(part, inside[0]!, sample) : undefined;
  if (part === 'response' && member === 'body') return ofBody(inside, sample);
  return ['method', 'url', 'status', 'body', 'text', 'bodyNotCaptured'].includes(member!) ? undefined : IGNORED;
}

const FIXED_HEADERS = ['content-type', ...SECRET_HEADERS, ...Object.keys(ANNOUNCEMENTS)];

function ofHeader(part: 'request' | 'response', written: string, { match, spec, contract }: Sample): Blank | undefined {
  const name = written.toLowerCase();
  if (FIXED_HEADERS.includes(name)) return undefined;
  const documented: Header | Parameter | undefined =
    part === 'response'
      ? Object.hasOwn(spec.headers, name)
        ? spec.headers[name]
        : undefined
      : match.operation.parameters.find((one) => one.in === 'header' && one.name.toLowerCase() === name);
  return documented ? onTheWire(documented, contract) : ANY_TEXT;
}

/** Numbers and booleans are text on the wire. */
function onTheWire({ types, schema }: Header | Parameter, { clauses }: Contract): Blank | undefined {
  const found = schemaOfLeaf(clauses.document, schema.pointer, '', [], clauses.formats);
  if (!found || types.includes('array') || types.includes('object')) return undefined;
  const { text, bare, ...more } = scalarBlank(found, clauses.formats, false);
  if (types.includes('string') || types.length === 0)
    return text === undefined ? undefined : { text, ...more, bare: [] };
  const others = bare.filter((source) => source !== 'null');
  return others.length === 0 ? undefined : { text: `(?:${others.join('|')})`, bare: [] };
}

function ofBody(place: readonly string[], { exchange, content, contract }: Sample): Blank | undefined {
  const { document, formats } = contract.clauses;
  const schema = content && schemaOfLeaf(document, content.pointer, exchange.response.body, place, formats);
  return schema && scalarBlank(schema, formats, isVersion30(document) && schema.nullable === true);
}

const HAS_SLASHES = [URL_TEXT, JSON_TEXT];

/** What comes behind a segment of a path in a line. */
export const END_OF_SEGMENT = '["/?#]';

function ofPath({ start, scalar }: Node, { match, contract }: Sample): Slot[] {
  return pathSlots(String(scalar), match, contract).flatMap(({ name, start: inUrl, value: text, not }) => {
    const parameter = match.operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const blank = parameter ? onTheWire(parameter, contract) : ANY_TEXT;
    if (blank?.text === undefined || HAS_SLASHES.includes(blank.text)) return [];
    const from = start + 1 + inUrl;
    const segment: Blank = blank.isSegment
      ? blank
      : { text: `(?=${blank.text}${END_OF_SEGMENT})${PLAIN_SEGMENT}`, isSegment: true, bare: [] };
    return [{ key: `path.${name}`, start: from, end: from + text.length, text, isQuoted: false, blank: segment, not }];
  });
}
