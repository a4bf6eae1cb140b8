import type { Document, LineCounter, Node } from 'yaml';
import { yaml } from '../libraries.js';
import { tokensOf } from '../pointer.js';
import { excerptAround } from './excerpt-around.js';
import { jsonPlaces } from './json-places.js';
import { lineStarts } from './line-starts.js';
import { SpecError, type Excerpt, type SourcePlace } from './spec-error.js';

/** A document as parsed data, with the way back from a pointer to its line. */
export interface SourceDocument {
  readonly data: unknown;
  /** The place of the value at a JSON Pointer, or of the nearest that holds it. */
  readonly locate: (pointer: string) => SourcePlace;
  /** The lines around that place; undefined where they are too long to show. */
  readonly excerpt: (pointer: string) => Excerpt | undefined;
}

/**
 * Parses YAML or JSON.
 *
 * @throws SpecError with line and column where the text is neither
 */
export function parseSource(text: string, file: string): SourceDocument {
  const plain = text.replace(/^\uFEFF/, '');
  const json = /^\s*[{[]/.test(plain) ? parseJson(plain) : undefined;
  if (json !== undefined) {
    const locate = locateInJson(plain, file);
    return { data: json, locate, excerpt: (pointer) => excerptAround(plain, locate(pointer)) };
  }
  const read = readYaml(plain, file);
  const locate = (pointer: string) => locateIn(read, pointer, file);
  return {
    data: dataOf(read, file),
    locate,
    excerpt: (pointer) => excerptAround(plain, locate(pointer)),
  };
}

function dataOf({ document }: Yaml, file: string): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    throw new SpecError(`cannot be read as YAML: ${(error as Error).message}`, { file });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // it may still be YAML, and the YAML parser tells where it is wrong
  }
}

interface Yaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function readYaml(text: string, file: string): Yaml {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new SpecError(`is not YAML: ${error.message}`, { file, line, column: col });
  }
  return { document, lines };
}

/** Lines are looked for when somebody wants one. */
function locateInJson(text: string, file: string): SourceDocument['locate'] {
  const offsetOf = jsonPlaces(text);
  let placeOf: ReturnType<typeof lineStarts> | undefined;
  return (pointer) => ({ file, ...(placeOf ??= lineStarts(text))(offsetOf(tokensOf(pointer))) });
}

function locateIn({ document, lines }: Yaml, pointer: string, file: string): SourcePlace {
  const { isAlias, isMap, isScalar, isSeq } = yaml();
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const token of tokensOf(pointer)) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === token);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = node.items[Number(token)] as Node | undefined;
      if (!node) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}
