import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { readBeside } from '../reading/reading.js';
import type { SpecText } from '../reading/spec-text.js';
import { fits } from '../reading/told.js';
import type { Attempt, Attempts, Candidate } from './attempt.js';
import { exemplarOf } from './exemplar.js';
import { similarTo } from './similar.js';

/** Longer lists are not tried. */
const MOST_ITEMS = 10_000;
const ANYTHING = [42, 'mutant', true, null, {}, []];

/** Attempts on the keywords that speak of lists. */
export const listAttempts: Attempts = (site, text) => {
  const { schema, pointer, value } = site;
  if (!Array.isArray(value)) return [];
  const items = value as unknown[];
  const attempts: Attempt[] = [];
  const attempt = (kind: string, candidates: readonly Candidate[], reason?: string) =>
    attempts.push({ kind, clause: join(pointer, kind), candidates, reason });
  const { minItems, maxItems, uniqueItems } = schema;
  if (typeof minItems === 'number') {
    const says = 'has an item too few';
    const candidates =
      minItems < 1
        ? []
        : [
            { says, value: items.slice(0, minItems - 1) },
            { says, value: items.slice(1 - minItems) },
          ];
    attempt('minItems', minItems < 1 ? [] : candidates, minItems < 1 ? 'no list has fewer items' : undefined);
  }
  if (typeof maxItems === 'number') {
    const isTried = maxItems < MOST_ITEMS;
    const says = 'has an item too many';
    attempt(
      'maxItems',
      isTried ? fillings(text, pointer, items, maxItems + 1).map((one) => ({ says, value: one })) : [],
      isTried ? undefined : 'lists as long as that are not tried',
    );
  }
  if (uniqueItems === true) {
    const item = items.length > 0 ? items[0] : exemplarOf(text, join(pointer, 'items'));
    const says = 'has an item twice';
    attempt('uniqueItems', [
      { says, value: [...(items.length > 0 ? items : [item]), item] },
      { says, value: [item, item, ...items.slice(2)] },
    ]);
  }
  attempts.push(...furtherItems(site.pointer, schema, items), ...containAttempts(text, pointer, schema, items));
  return attempts;
};

/** Lists of a length, made longer by an item: as it is, or a little different each time. */
function fillings(text: SpecText, pointer: string, items: readonly unknown[], length: number): unknown[][] {
  const last = items.length > 0 ? items.at(-1) : exemplarOf(text, join(pointer, 'items'));
  const fill = (make: (i: number) => unknown) => [
    ...items,
    ...Array.from({ length: Math.max(0, length - items.length) }, (_, i) => make(i)),
  ];
  return [fill(() => last), fill((i) => varied(last, i + 1))];
}

function varied(item: unknown, i: number): unknown {
  if (typeof item === 'string') return `${item}${i}`;
  if (typeof item === 'number') return item + i;
  if (!isObject(item)) return item;
  const key = Object.keys(item).find((one) => ['string', 'number'].includes(typeof item[one]));
  return key === undefined ? item : { ...item, [key]: varied(item[key], i) };
}

/** Where no item shows what the schema of items asks, one is added that it refuses. */
function furtherItems(
  pointer: string,
  schema: Readonly<Record<string, unknown>>,
  items: readonly unknown[],
): Attempt[] {
  const isShown = items.length > 0 && schema.items !== false;
  if (schema.items === undefined || schema.items === true || isShown) return [];
  const candidates = ANYTHING.map((one) => ({ says: 'has a further item', value: [...items, one] }));
  return [{ kind: 'items', clause: join(pointer, 'items'), candidates, any: true, reason: 'any item is welcome' }];
}

function containAttempts(
  text: SpecText,
  pointer: string,
  schema: Readonly<Record<string, unknown>>,
  items: readonly unknown[],
): Attempt[] {
  if (schema.contains === undefined) return [];
  const place = { pointer: join(pointer, 'contains'), schema: schema.contains };
  const isOne = (item: unknown) => fits(readBeside(text, place, item, ''));
  const others = [...items, ...items.flatMap((item) => similarTo(item).map(({ value }) => value)), ...ANYTHING].filter(
    (one) => !isOne(one),
  );
  const says = 'lacks an item that it must contain';
  const candidates = [
    items.filter((item) => !isOne(item)),
    ...others.slice(0, 10).map((other) => items.map((item) => (isOne(item) ? other : item))),
  ];
  const least = Number(schema.minContains ?? 1);
  const attempts: Attempt[] = [
    {
      kind: 'contains',
      clause: place.pointer,
      candidates: candidates.map((value) => ({ says, value })),
      reason: least < 1 ? 'no list contains fewer' : undefined,
    },
  ];
  const found = items.find(isOne);
  if (typeof schema.maxContains === 'number' && schema.maxContains < MOST_ITEMS) {
    const one = found === undefined ? exemplarOf(text, place.pointer) : found;
    const more = [one, varied(one, 1)].map((item) => [
      ...items,
      ...Array<unknown>(Number(schema.maxContains) + 1).fill(item),
    ]);
    const value = more.map((list) => ({ says: 'has too many items of a kind', value: list }));
    attempts.push({ kind: 'maxContains', clause: join(pointer, 'maxContains'), candidates: value });
  }
  return attempts;
}
