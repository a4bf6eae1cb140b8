import { clauseName } from './clause-name.js';
import type { Difference } from './difference.js';

type Say = (difference: Difference, what: string) => string;

const moved: Say = ({ kind, from, to }, what) =>
  `${what}: ${kind.replace(/-(?:set|unset|increased|decreased)$/, '').replaceAll('-', ' ')} ${span(from, to)}`;

/** What happened, in plain words. `what` names the clause or the thing. */
const SAYS: Readonly<Record<string, Say>> = {
  'type-changed': ({ from, to }, what) => `${what} has the type ${to}, it was ${from}`,
  'type-widened': ({ from, to }, what) =>
    `${what} may have ${to === 'any type' ? to : `the type ${to}`}, it was ${from}`,
  'type-narrowed': ({ from, to }, what) => `${what} has the type ${to}, it was ${from}`,
  'became-nullable': (_, what) => `${what} may be null`,
  'became-not-nullable': (_, what) => `${what} may no longer be null`,
  'enum-value-added': ({ to }, what) => `${what} has more values: ${to}`,
  'extensible-enum-value-added': ({ to }, what) => `${what} has more values, as was announced: ${to}`,
  'enum-value-removed': ({ from }, what) => `${what} has fewer values, without ${from}`,
  'enum-added': ({ to }, what) => `${what} has only these values: ${to}`,
  'enum-removed': ({ from }, what) => `${what} has any value, it had only ${from}`,
  'enum-became-extensible': (_, what) => `${what} announces that it will have more values`,
  'enum-became-closed': (_, what) => `${what} no longer announces that it will have more values`,
  'const-added': ({ to }, what) => `${what} is always ${to}`,
  'const-changed': ({ from, to }, what) => `${what} is always ${to}, it was ${from}`,
  'const-removed': ({ from }, what) => `${what} is no longer always ${from}`,
  'format-added': ({ to }, what) => `${what} has the format ${to}`,
  'format-changed': ({ from, to }, what) => `${what} has the format ${to}, it was ${from}`,
  'format-removed': ({ from }, what) => `${what} no longer has the format ${from}`,
  'pattern-added': ({ to }, what) => `${what} keeps the pattern ${to}`,
  'pattern-changed': ({ from, to }, what) => `${what} keeps the pattern ${to}, it was ${from}`,
  'pattern-removed': ({ from }, what) => `${what} no longer keeps the pattern ${from}`,
  'content-media-type-added': ({ to }, what) => `${what} is text that holds ${to}`,
  'content-media-type-changed': ({ from, to }, what) => `${what} is text that holds ${to}, it was ${from}`,
  'content-media-type-removed': ({ from }, what) => `${what} is no longer text that holds ${from}`,
  'content-encoding-added': ({ to }, what) => `${what} is text in the encoding ${to}`,
  'content-encoding-changed': ({ from, to }, what) => `${what} is text in the encoding ${to}, it was ${from}`,
  'content-encoding-removed': ({ from }, what) => `${what} is no longer text in the encoding ${from}`,
  'unique-items-set': (_, what) => `the items of ${what} are all different`,
  'unique-items-unset': (_, what) => `the items of ${what} may repeat`,
  'multiple-of-set': moved,
  'multiple-of-changed': moved,
  'multiple-of-unset': moved,
  'condition-added': ({ to }, what) => `${what} has the condition "${to}"`,
  'condition-changed': ({ to }, what) => `${what} has another condition "${to}"`,
  'condition-removed': ({ from }, what) => `${what} no longer has the condition "${from}"`,
  'optional-property-added': (_, what) => `${what} is there now, not always`,
  'required-property-added': (_, what) => `${what} is there now, always`,
  'required-property-with-default-added': (_, what) => `${what} is there now, always; it has a default`,
  'optional-property-removed': (_, what) => `${what} is gone`,
  'required-property-removed': (_, what) => `${what} is gone, it was always there`,
  'became-optional': (_, what) => `${what} may be missing`,
  'became-required': (_, what) => `${what} must be there`,
  'became-read-only': (_, what) => `${what} is read-only`,
  'became-not-read-only': (_, what) => `${what} is no longer read-only`,
  'became-write-only': (_, what) => `${what} is write-only`,
  'became-not-write-only': (_, what) => `${what} is no longer write-only`,
  'additional-properties-closed': (_, what) => `${what} has no properties but those that are listed`,
  'additional-properties-opened': (_, what) => `${what} may have properties that are not listed`,
  'one-of-added': ({ to }, what) => `${what} may be one thing more (oneOf): ${to}`,
  'one-of-removed': ({ from }, what) => `${what} is no longer one of these (oneOf): ${from}`,
  'any-of-added': ({ to }, what) => `${what} may be one thing more (anyOf): ${to}`,
  'any-of-removed': ({ from }, what) => `${what} is no longer any of these (anyOf): ${from}`,
  'all-of-added': ({ from, to }, what) =>
    `${what} is composed (allOf) of ${to} schemas, it was ${from}, and says something else`,
  'all-of-removed': ({ from, to }, what) =>
    `${what} is composed (allOf) of ${to} schemas, it was ${from}, and says something else`,
  'choice-introduced': ({ to }, what) => `${what} is a choice now (${to})`,
  'choice-dissolved': ({ from }, what) => `${what} is no longer a choice (${from})`,
  'choice-changed': ({ from, to }, what) => `${what} is a choice by ${to}, it was ${from}`,
  'discriminator-added': ({ to }, what) => `the kinds of ${what} are told apart by ${to}`,
  'discriminator-removed': ({ from }, what) => `the kinds of ${what} are no longer told apart by ${from}`,
  'discriminator-property-changed': ({ from, to }, what) =>
    `the kinds of ${what} are told apart by ${to}, it was ${from}`,
  'discriminator-name-added': ({ to }, what) => `${what} has more names of kinds: ${to}`,
  'discriminator-name-removed': ({ from }, what) => `${what} has fewer names of kinds, without ${from}`,
  'default-added': ({ to }, what) => `${what} has the default ${to}`,
  'default-changed': ({ from, to }, what) => `${what} has the default ${to}, it was ${from}`,
  'default-removed': ({ from }, what) => `${what} no longer has the default ${from}`,
  deprecated: (_, what) => `${what} is deprecated`,
  reactivated: (_, what) => `${what} is no longer deprecated`,
  'rule-added': (_, what) => `the rule ${what} holds across fields`,
  'rule-changed': (_, what) => `the rule ${what} across fields demands something else`,
  'rule-removed': (_, what) => `the rule ${what} across fields is gone`,
  'notice-rule-added': (_, what) => `the rule ${what} across fields is there now; a breach is only noticed`,
  'notice-rule-changed': (_, what) => `the rule ${what} across fields demands something else; a breach is only noticed`,
  'personal-mark-changed': ({ from, to }, what) => `${what}: the mark of personal data ${span(from, to)}`,
  'status-added': (_, what) => `the answer ${what} is there now: who reads only the known ones has to see to it`,
  'status-removed': (_, what) => `the answer ${what} is gone`,
  'error-status-added': (_, what) => `the answer ${what} is documented now`,
  'error-status-removed': (_, what) => `the answer ${what} is no longer documented`,
  'media-type-added': (_, what) => `the answer may come as ${what}`,
  'media-type-removed': (_, what) => `the answer no longer comes as ${what}`,
  'encoding-changed': () => 'the fields of the form are written otherwise (encoding)',
  'paging-added': () => 'the list says how its pages are found: all its items can be iterated',
  'paging-changed': ({ from, to }) => `the pages of the list are found otherwise: ${to}; it was ${from}`,
  'paging-removed': () => 'the list no longer says how its pages are found: its items cannot be iterated',
  'header-added': (_, what) => `the header ${what} is documented now`,
  'required-header-removed': (_, what) => `the header ${what} is gone, it was always there`,
  'optional-header-removed': (_, what) => `the header ${what} is gone`,
  'header-became-optional': (_, what) => `the header ${what} may be missing`,
  'header-became-required': (_, what) => `the header ${what} must be there`,
  'parameter-added': (_, what) => `the ${what} can be given`,
  'required-parameter-added': (_, what) => `the ${what} must be given`,
  'path-parameter-added': (_, what) => `the ${what} must be given`,
  'parameter-removed': (_, what) => `the ${what} is gone`,
  'path-parameter-renamed': ({ from, to }) => `the path parameter ${from} is called ${to}`,
  'parameter-became-required': (_, what) => `the ${what} must be given`,
  'parameter-became-optional': (_, what) => `the ${what} need not be given`,
  'parameter-serialization-changed': ({ from, to }, what) => `the ${what} is written otherwise: ${to}, it was ${from}`,
  'request-body-added': () => 'a body can be sent',
  'required-request-body-added': () => 'a body must be sent',
  'request-body-removed': () => 'no body is sent any more',
  'request-body-became-required': () => 'the body must be sent',
  'request-body-became-optional': () => 'the body need not be sent',
  'request-media-type-added': (_, what) => `the body can be sent as ${what}`,
  'request-media-type-removed': (_, what) => `the body can no longer be sent as ${what}`,
  'path-removed': (_, what) => `the path ${what} is gone, with all its operations`,
  'operation-removed': (_, what) => `the operation ${what} is gone`,
  'operation-added': (_, what) => `the operation ${what} is there now`,
  'operation-id-changed': ({ from, to }) => `the operation ${from} is called ${to}`,
  'operation-id-removed': ({ from }) => `the operation ${from} has no name any more`,
  'operation-id-added': ({ to }) => `an operation that had no name is called ${to}`,
  'operation-deprecated': (_, what) => `the operation ${what} is deprecated`,
  'operation-reactivated': (_, what) => `the operation ${what} is no longer deprecated`,
  'server-changed': ({ from, to }) => `calls go to ${to}, it was ${from}`,
  'server-removed': ({ from, to }) => `there are fewer servers: ${to}, it was ${from}`,
  'server-added': ({ to }) => `there are more servers: ${to}`,
  'security-added': ({ to }) => `callers must identify themselves, by ${to}`,
  'security-changed': ({ from, to }) => `callers must identify themselves by ${to}, it was ${from}`,
  'security-relaxed': ({ from, to }) => `callers may identify themselves by ${to}, it was ${from}`,
  'schema-removed': (_, what) => `the schema ${what} is gone: generated types of that name are, too`,
};

/**
 * Tells a difference in plain words. What is written in place has no name but that of the part that uses it.
 *
 * Names and values come from the contracts: whoever prints it has to escape it.
 *
 * @param namedBy whose name a clause has; where it is left out, that of the contract that says more, or else of NEW
 */
export function says(difference: Difference, uses: Iterable<string> = [], namedBy?: 'old' | 'new'): string {
  const say = SAYS[difference.kind] ?? moved;
  return say(difference, nameOf(difference, namedBy) ?? partOf(difference, uses));
}

/** Whether a kind is told in words of its own, or as the change of a limit. */
export const isTold = (kind: string): boolean => Object.hasOwn(SAYS, kind);

function nameOf(difference: Difference, namedBy: 'old' | 'new' | undefined): string | undefined {
  const { name, subject, old, new: now, more } = difference;
  const schema = namedBy ? clauseName(difference[namedBy]) : clauseName(more === 'old' ? old : now) || clauseName(now);
  if (['property', 'required-property', 'optional-property'].includes(subject) && name !== undefined) {
    const holder = schema === name || schema.endsWith(`.${name}`) ? schema : [schema, name].filter(Boolean).join('.');
    return holder;
  }
  return name ?? (schema === '' ? undefined : schema);
}

const MOST_PARTS = 3;

function partOf({ subject, direction }: Difference, uses: Iterable<string>): string {
  if (subject !== 'parameter' && subject !== 'header')
    return direction === 'request' ? 'the body that is sent' : 'the body';
  const parts = new Set([...uses].map((use) => use.slice(use.lastIndexOf(': ') + 2)));
  const [part] = parts;
  if (part === undefined) return `the ${subject}`;
  if (parts.size > MOST_PARTS) return `each of ${parts.size} ${subject}s`;
  return [...parts]
    .sort()
    .map((one) => `the ${one}`)
    .join(' and ');
}

function span(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `is ${to}, there was none`;
  if (to === undefined) return `is gone, it was ${from}`;
  return `is ${to}, it was ${from}`;
}
