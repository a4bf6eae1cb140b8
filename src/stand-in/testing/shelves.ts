import { date, orNull, pagedContract, sidOf, text, uri, type KindInTests } from './paged-contract.js';

const shown = `SH${'a'.repeat(32)}`;

const dates = { date_created: date, date_updated: date };

/** Shelves of a region, of which the contract shows one. */
export const shelf: KindInTests = {
  path: '/v1/Regions/{Region}/Shelves',
  name: 'Shelf',
  sid: 'SH',
  unique: 'unique_name',
  members: {
    sid: sidOf('SH'),
    region: text,
    unique_name: orNull(text),
    friendly_name: orNull({ ...text, maxLength: 20 }),
    attributes: { ...text, contentMediaType: 'application/json' },
    place: { type: ['object', 'null'], properties: { room: text, floor: { type: 'integer' } } },
    extras: { type: 'object', additionalProperties: true },
    colour: { type: 'string', enum: ['red', 'blue'], default: 'red' },
    ...dates,
    url: uri,
    links: { type: 'object', properties: { books: uri }, additionalProperties: uri },
  },
  create: {
    fields: {
      ...{ UniqueName: text, FriendlyName: text, Attributes: text, Colour: { type: 'string', enum: ['red', 'blue'] } },
      ...{ 'Place.Room': text, 'Place.Floor': { type: 'integer' }, 'Place.Door': text, 'Extras.Any.Thing': text },
      ...{ 'Extras.__proto__.polluted': text, Unknown: text, Tags: { type: 'array', items: text } },
    },
  },
  update: { fields: { UniqueName: text, FriendlyName: text, Colour: { type: 'string', enum: ['red', 'blue'] } } },
  filters: [
    { name: 'Colour', in: 'query', schema: { type: 'string', enum: ['red', 'blue'] } },
    { name: 'StartDate', in: 'query', schema: text },
    { name: 'EndDate', in: 'query', schema: text },
    { name: 'Order', in: 'query', schema: text },
  ],
  links: { books: '/Books' },
  examples: {
    first: {
      ...{
        sid: shown,
        region: 'north',
        unique_name: 'shown',
        friendly_name: null,
        attributes: '{}',
        place: null,
        extras: {},
      },
      ...{ colour: 'blue', date_created: '2015-01-01T00:00:00Z', date_updated: '2015-01-01T00:00:00Z' },
      url: `https://vendor.example/v1/Regions/north/Shelves/${shown}`,
      links: { books: `https://vendor.example/v1/Regions/north/Shelves/${shown}/Books` },
    },
  },
};

/** The books of a shelf. Of them the contract shows none. */
export const book: KindInTests = {
  path: '/v1/Regions/{Region}/Shelves/{ShelfSid}/Books',
  name: 'Book',
  sid: 'BK',
  members: { sid: sidOf('BK'), region: text, shelf_sid: sidOf('SH'), title: orNull(text), ...dates, url: uri },
  create: { fields: { Title: { ...text, minLength: 1 } }, required: ['Title'] },
  update: { fields: { Title: { ...text, minLength: 1 } } },
};

/** A contract that is nobody's: a region has shelves, a shelf has books. */
export const shelves = () => pagedContract([shelf, book]);

export const SHOWN_SHELF = shown;
