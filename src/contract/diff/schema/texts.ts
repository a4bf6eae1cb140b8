import type { Pair } from './compare-schemas.js';
import { saidBy } from './said-by.js';
import type { Said, View } from './view.js';

/**
 * Formats that change what a value is or how it is generated: those of JSON Schema, and OpenAPI's own. Any other is an
 * annotation, and a password is only shown in another way.
 */
const FORMATS = new Set([
  ...['date-time', 'date', 'time', 'duration', 'email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6'],
  ...['uri', 'uri-reference', 'iri', 'iri-reference', 'uuid', 'uri-template', 'json-pointer', 'relative-json-pointer'],
  ...['regex', 'int32', 'int64', 'float', 'double', 'byte', 'binary'],
]);

const KEYWORDS: readonly { keyword: string; word: string; counts?: (value: unknown) => boolean }[] = [
  { keyword: 'pattern', word: 'pattern' },
  { keyword: 'format', word: 'format', counts: (value) => FORMATS.has(String(value)) },
  { keyword: 'contentMediaType', word: 'content-media-type' },
  { keyword: 'contentEncoding', word: 'content-encoding' },
];

/** Compares what is said of text: pattern, format, and what the text holds. */
export function compareTexts(pair: Pair): void {
  for (const { keyword, word, counts = () => true } of KEYWORDS) {
    const of = (view: View): Said[] => saidBy(view, keyword).filter(({ value }) => counts(value));
    const [old, now] = [of(pair.old), of(pair.new)];
    const [from, to] = [old, now].map(together);
    if (from === to) continue;
    const said = {
      old: old[0]?.at ?? pair.old.pointer,
      new: now[0]?.at ?? pair.new.pointer,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    if (from === undefined) pair.report({ kind: `${word}-added`, ...said, more: 'new' });
    else if (to === undefined) pair.report({ kind: `${word}-removed`, ...said, more: 'old' });
    else pair.report({ kind: `${word}-changed`, ...said });
  }
}

const together = (all: readonly Said[]): string | undefined =>
  all.length === 0 ? undefined : [...new Set(all.map(({ value }) => String(value)))].sort().join(' and ');
