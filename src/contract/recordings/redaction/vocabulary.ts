import type { Contract } from '../../contract.js';
import { patternOf } from '../../schema/pattern.js';
import { isObject } from '../../schema/schema.js';
import { valueAt } from '../../pointer.js';
import { segmentTemplate, type SegmentTemplate } from './segment-template.js';

/** The words that a contract itself makes public. */
export interface Vocabulary {
  /** What stands between the slashes of its paths, servers and rules. */
  readonly segments: ReadonlySet<string>;
  /** Its segments that hold variables and other text beside them, those with the fewest variables first. */
  readonly mixed: readonly SegmentTemplate[];
  /** Host and port of its servers, where the contract spells them out. */
  readonly hosts: ReadonlySet<string>;
  /** Names of properties and members of lists. */
  readonly words: ReadonlySet<string>;
  /** What conditions of its rules ask of texts. */
  readonly conditions: readonly RegExp[];
}

const known = new WeakMap<Contract, Vocabulary>();

export function vocabularyOf(contract: Contract): Vocabulary {
  let vocabulary = known.get(contract);
  if (!vocabulary) known.set(contract, (vocabulary = read(contract)));
  return vocabulary;
}

function read({ clauses: { document }, operations, servers }: Contract): Vocabulary {
  const rules = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content }) => Object.values(content).flatMap((one) => one.rules)),
  );
  const urls = [...operations.map(({ path }) => path), ...servers, ...rules.map(({ equals = '' }) => equals)];
  const segments = urls.flatMap((url) => url.replace(/^[^/]*:\/\/[^/]*/, '').split(/\/(?![^{]*\})/)); // expressions hold slashes
  const words = new Set<string>();
  collectWords(document, words);
  const patterns = rules.flatMap(({ when }) => [when?.matches, when?.notMatches]).filter((one) => one !== undefined);
  return {
    segments: new Set(segments.filter((segment) => segment !== '' && !/[{}]/.test(segment))),
    mixed: [...new Set(segments.filter((segment) => /[{}]/.test(segment) && !/^\{[^{}]*\}$/.test(segment)))]
      .map(segmentTemplate)
      .sort((one, other) => one.variables.length - other.variables.length),
    hosts: new Set(serverUrls(document).flatMap((url) => hostOf(url) ?? [])),
    words: new Set([...words, ...segments]),
    conditions: [...new Set(patterns)].map(patternOf),
  };
}

/** Host and port of an absolute URL. */
export const hostOf = (url: string): string | undefined =>
  /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url)?.[1];

/** The URLs of the servers, with each value of their variables that the contract names. */
function serverUrls(document: object): string[] {
  const servers = valueAt(document, '/servers');
  return (Array.isArray(servers) ? servers : []).filter(isObject).flatMap(({ url, variables }) => {
    if (typeof url !== 'string') return [];
    let urls = [url];
    for (const [name, variable] of Object.entries(isObject(variables) ? variables : {})) {
      if (!isObject(variable)) continue;
      const listed: unknown[] = Array.isArray(variable.enum) ? variable.enum : [];
      const values = [...new Set([variable.default, ...listed])].filter((one) => typeof one === 'string');
      urls = urls.flatMap((one) => values.map((value) => one.replaceAll(`{${name}}`, value))).slice(0, 1000);
    }
    return urls.filter((one) => !one.includes('{'));
  });
}

function collectWords(value: unknown, words: Set<string>): void {
  if (Array.isArray(value)) value.forEach((one) => collectWords(one, words));
  if (!isObject(value)) return;
  if (isObject(value.properties)) Object.keys(value.properties).forEach((name) => words.add(name));
  if (Array.isArray(value.enum)) value.enum.forEach((one) => words.add(String(one)));
  Object.values(value).forEach((one) => collectWords(one, words));
}
