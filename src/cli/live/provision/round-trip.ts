import type { Difference } from '../../../contract/checks/report-finding.js';
import type { Contract, Operation } from '../../../contract/contract.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { placeOfField } from '../../../contract/resources/place-of-field.js';
import { successOf } from '../../../contract/resources/success-of.js';
import { equal } from '../../../contract/schema/equal.js';
import type { Arguments } from './provisions.js';

/**
 * What was sent and did not come back: each field of a form that the body has a place for must be there as it was sent,
 * a date as the same moment, a JSON text as the same JSON.
 *
 * @param operation that answered with the body
 */
export function roundTrip(contract: Contract, operation: Operation, sent: Arguments, body: unknown): Difference[] {
  const { content } = successOf(operation);
  if (!content) return [];
  const { document } = contract.clauses;
  return Object.entries(sent).flatMap(([field, value]): Difference[] => {
    const place = placeOfField(document, content.pointer, field);
    if (!place) return [];
    const pointer = join('', ...place);
    if (isSame(value, valueAt(body, pointer))) return [];
    return [
      {
        code: 'live.not-as-sent',
        location: 'response.body',
        pointer,
        clause: content.pointer,
        says: `is not what was sent as ${field}`,
      },
    ];
  });
}

function isSame(sent: unknown, received: unknown): boolean {
  if (equal(sent, received)) return true;
  if (sent === undefined || typeof sent === 'object') return equal(asText(sent), asText(received));
  const texts = [String(sent), String(received)] as const; // a form has texts alone
  return texts[0] === texts[1] || sameJson(...texts) || sameMoment(...texts);
}

const asText = (value: unknown): unknown => (Array.isArray(value) ? value.map(String) : value);

function sameJson(one: string, other: string): boolean {
  try {
    return equal(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

const sameMoment = (one: string, other: string): boolean =>
  MOMENT.test(one) && MOMENT.test(other) && Date.parse(one) === Date.parse(other);
