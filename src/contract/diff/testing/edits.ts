/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument --
   an edit reaches into a document of which it knows the form */
import type { Editable } from './things.js';

type Edit = (document: Editable) => void;

const fetchOf = (d: Editable) => d.paths['/things/{id}'].get;
const okOf = (d: Editable) => fetchOf(d).responses[200];
const partsOf = (d: Editable) => d.paths['/things/{id}/parts'].get.responses[200];
const createOf = (d: Editable) => d.paths['/things'].post;
const thing = (d: Editable) => d.components.schemas.Thing;
const of = (d: Editable) => thing(d).properties;
const sent = (d: Editable) => d.components.schemas.NewThing.properties;

/** One change each, to the contract of things. */
export const edits: Readonly<Record<string, Edit>> = {
  // operations, servers, security, names
  'operation removed': (d) => delete d.paths['/things/{id}/parts'].delete,
  'path removed': (d) => delete d.paths['/things'],
  'operationId changed': (d) => (fetchOf(d).operationId = 'getThing'),
  'operationId removed': (d) => delete fetchOf(d).operationId,
  'component schema renamed, equal content': (d) => {
    d.components.schemas.Status = d.components.schemas.State;
    delete d.components.schemas.State;
    of(d).state.$ref = '#/components/schemas/Status';
  },
  'component schema removed that nobody uses': (d) => delete d.components.schemas.Bird,
  'component schema inlined': (d) => {
    of(d).state = d.components.schemas.State;
    delete d.components.schemas.State;
  },
  'server URL changed': (d) => (d.servers[0].url = 'https://other.example'),
  'server added': (d) => d.servers.push({ url: 'https://second.example' }),
  'security scheme changed': (d) => (d.security = [{ key: [] }]),
  'security removed': (d) => delete d.security,
  'operation deprecated': (d) => (fetchOf(d).deprecated = true),

  // parameters
  'path parameter renamed': (d) => {
    d.paths['/things/{key}'] = d.paths['/things/{id}'];
    delete d.paths['/things/{id}'];
    d.paths['/things/{key}'].get.parameters[0].name = 'key';
  },
  'pattern added to a path parameter': (d) => (fetchOf(d).parameters[0].schema.pattern = '^[a-z]+$'),
  'optional parameter added': (d) =>
    fetchOf(d).parameters.push({ name: 'deep', in: 'query', schema: { type: 'boolean' } }),
  'required parameter added': (d) =>
    fetchOf(d).parameters.push({ name: 'deep', in: 'query', required: true, schema: { type: 'boolean' } }),
  'parameter became required': (d) => (fetchOf(d).parameters[1].required = true),
  'maximum of a parameter lowered': (d) => (fetchOf(d).parameters[1].schema.maximum = 20),
  'style of a parameter changed': (d) => (fetchOf(d).parameters[0].style = 'label'),

  // statuses, media types, headers
  'success status added': (d) => (fetchOf(d).responses[202] = { description: 'Later.' }),
  'error status added': (d) => (fetchOf(d).responses[409] = { description: 'Busy.' }),
  'media type added': (d) => (okOf(d).content['application/problem+json'] = { schema: { type: 'object' } }),
  'required header removed': (d) => delete okOf(d).headers['X-Total'],
  'optional header removed': (d) => delete okOf(d).headers['X-Note'],
  'header became optional': (d) => delete okOf(d).headers['X-Total'].required,
  'type of a header changed': (d) => (okOf(d).headers['X-Total'].schema.type = 'boolean'),

  // the pages of a list
  'pages of a list announced': (d) => (partsOf(d)['x-paging'] = { items: '#', next: '#/0' }),

  // properties of answers
  'required property removed': (d) => {
    delete of(d).id;
    thing(d).required = ['state'];
  },
  'optional property removed': (d) => delete of(d).text,
  'required became optional': (d) => (thing(d).required = ['state']),
  'became nullable': (d) => (of(d).text.type = ['string', 'null']),
  'type changed': (d) => (of(d).text.type = 'boolean'),
  'type widened': (d) => (of(d).size.type = 'number'),
  'format added': (d) => (of(d).text.format = 'uri'),
  'format changed': (d) => (of(d).made.format = 'date'),
  'format that nobody knows added': (d) => (of(d).meta.format = 'uri-map'),
  'enum value added': (d) => d.components.schemas.State.enum.push('paused'),
  'enum value added that was announced': (d) => {
    of(d).phase.enum.push('ancient');
    of(d).phase['x-extensible-enum'].push('ancient');
  },
  'whole enum dropped': (d) => delete d.components.schemas.State.enum,
  'const changed': (d) => (of(d).unit.const = 'mm'),
  'const removed': (d) => delete of(d).unit.const,
  'pattern removed': (d) => delete of(d).id.pattern,
  'pattern changed': (d) => (of(d).id.pattern = '^[A-Z]+$'),
  'maxLength raised': (d) => (of(d).id.maxLength = 20),
  'maxLength unset': (d) => delete of(d).id.maxLength,
  'minLength lowered': (d) => (of(d).id.minLength = 1),
  'maximum raised': (d) => (of(d).size.maximum = 99),
  'minimum lowered': (d) => (of(d).size.minimum = 0),
  'maximum unset': (d) => delete of(d).size.maximum,
  'maxItems raised': (d) => (of(d).tags.maxItems = 50),
  'oneOf branch added': (d) => of(d).pet.oneOf.push({ $ref: '#/components/schemas/Bird' }),
  'choice introduced': (d) => (of(d).meta = { oneOf: [of(d).meta, { $ref: '#/components/schemas/Bird' }] }),
  'choice between other things introduced': (d) => (of(d).made = { oneOf: [{ type: 'integer' }, { type: 'boolean' }] }),
  'allOf member removed': (d) => of(d).both.allOf.pop(),
  'additionalProperties closed': (d) => (of(d).meta.additionalProperties = false),
  'contentMediaType added': (d) => (of(d).text.contentMediaType = 'application/json'),
  'property became writeOnly': (d) => (of(d).text.writeOnly = true),
  'not added': (d) => (of(d).text.not = { const: 'x' }),
  'rule across fields added': (d) =>
    (thing(d)['x-rules'] = { same: { at: '#/text', equals: '{#/id}', says: 'Same.' } }),
  'personal data marked': (d) => (of(d).text['x-pii'] = 'standard'),
  'property deprecated': (d) => (of(d).text.deprecated = true),

  // what is sent
  'optional property sent': (d) => (sent(d).deep = { type: 'boolean' }),
  'required property sent': (d) => {
    sent(d).deep = { type: 'boolean' };
    d.components.schemas.NewThing.required.push('deep');
  },
  'sent property became required': (d) => d.components.schemas.NewThing.required.push('mode'),
  'enum value that may be sent added': (d) => sent(d).mode.enum.push('slower'),
  'null that may be sent removed': (d) => (sent(d).note.type = 'string'),
  'type that may be sent widened': (d) => (sent(d).count.type = 'number'),
  'maxLength of what is sent raised': (d) => (sent(d).name.maxLength = 20),
  'default of what is sent changed': (d) => (sent(d).count.default = 2),
  'oneOf branch that may be sent added': (d) => sent(d).pet.oneOf.push({ $ref: '#/components/schemas/Bird' }),
  'sent property became readOnly': (d) => (sent(d).mode.readOnly = true),
  'request body became optional': (d) => (createOf(d).requestBody.required = false),
  'media type that may be sent added': (d) =>
    (createOf(d).requestBody.content['application/x-www-form-urlencoded'] = { schema: { type: 'object' } }),

  // what says the same
  'description reworded': (d) => (of(d).text.description = 'Any text.'),
  'order of a list marked': (d) => (partsOf(d)['x-order'] = { parameter: 'order', by: '#/number' }),
  'what a live run sends marked': (d) => (createOf(d)['x-provision'] = [{ name: 'a' }]),
  'keys reordered': (d) =>
    (d.components.schemas.Thing.properties = Object.fromEntries(Object.entries(of(d)).reverse())),
  'property moved to a $ref': (d) => {
    d.components.schemas.Meta = of(d).meta;
    of(d).meta = { $ref: '#/components/schemas/Meta' };
  },
  'allOf of one member': (d) => (of(d).state = { allOf: [of(d).state] }),
  'order of required and enum': (d) => {
    thing(d).required.reverse();
    d.components.schemas.State.enum.reverse();
    fetchOf(d).parameters.reverse();
  },
};
