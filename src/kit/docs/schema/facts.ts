import { markup, type Markup } from '../../../contract/reports/html/markup.js';

type Schema = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a date and time of RFC 3339',
  date: 'a date of RFC 3339',
  uri: 'an absolute URI',
  uuid: 'a UUID',
  email: 'an e-mail address',
};

/** What a schema asks of a value, keyword by keyword, in short words. */
export function schemaFacts(schema: Schema): Markup[] {
  const facts: Markup[] = [];
  const say = (keyword: string, write: (value: never) => Markup | string) => {
    if (schema[keyword] !== undefined) facts.push(markup`${write(schema[keyword] as never)}`);
  };
  say('format', (format: string) =>
    Object.hasOwn(FORMATS, format)
      ? markup`<code>${format}</code>: ${FORMATS[format]}`
      : markup`format <code>${String(format)}</code>`,
  );
  facts.push(...span(schema, 'minLength', 'maxLength', 'character'));
  say('pattern', (pattern: string) => markup`matches <code>${String(pattern)}</code>`);
  facts.push(...limits(schema));
  say('multipleOf', (value) => markup`a multiple of ${json(value)}`);
  facts.push(...span(schema, 'minItems', 'maxItems', 'item'));
  if (schema.uniqueItems === true) facts.push(markup`no item twice`);
  facts.push(...span(schema, 'minProperties', 'maxProperties', 'key'));
  say('contentMediaType', (type: string) => markup`text that holds <code>${String(type)}</code>: parse it before use`);
  say('contentEncoding', (encoding: string) => markup`encoded as <code>${String(encoding)}</code>`);
  if ('const' in schema) facts.push(markup`always ${json(schema.const)}`);
  if ('default' in schema) facts.push(markup`${json(schema.default)} where it is not set`);
  if (schema.readOnly === true) facts.push(markup`never sent by the caller`);
  if (schema.writeOnly === true) facts.push(markup`never in a response`);
  say('minContains', (value) => markup`at least ${json(value)} such items`);
  say('maxContains', (value) => markup`at most ${json(value)} such items`);
  say('dependentRequired', (value) => markup`keys that ask for others: ${json(value)}`);
  return facts;
}

/** A value as JSON, in code. */
export const json = (value: unknown): Markup => markup`<code>${JSON.stringify(value) ?? ''}</code>`;

function span(schema: Schema, least: string, most: string, unit: string): Markup[] {
  const [min, max] = [schema[least], schema[most]];
  const counted = (count: unknown) => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  if (min === undefined && max === undefined) return [];
  if (min === max) return [markup`exactly ${counted(min)}`];
  if (max === undefined) return [markup`at least ${counted(min)}`];
  return [markup`${min === undefined ? 'at most' : `${String(min)} to`} ${counted(max)}`];
}

/** In OpenAPI 3.0 the exclusive limits are flags, in 3.1 numbers. */
function limits(schema: Schema): Markup[] {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  return [
    ...(minimum === undefined ? [] : [markup`${above === true ? 'above' : 'at least'} ${json(minimum)}`]),
    ...(typeof above === 'number' ? [markup`above ${json(above)}`] : []),
    ...(maximum === undefined ? [] : [markup`${below === true ? 'below' : 'at most'} ${json(maximum)}`]),
    ...(typeof below === 'number' ? [markup`below ${json(below)}`] : []),
  ];
}
