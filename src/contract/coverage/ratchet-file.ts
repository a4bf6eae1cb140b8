import { isObject } from '../schema/schema.js';
import { CoverageError } from './coverage-error.js';
import { slotName, type CoverageSlot } from './coverage-slot.js';
import { LASTING, type LastingEvidence, type Ratchet } from './ratchet.js';
import { compareTexts } from '../compare-texts.js';

const VERSION = 1;
const ANEW = 'Name another file, or remove it and write it anew with --write-ratchet.';

/**
 * Reads the text of a ratchet.
 *
 * @param file its name, for messages
 * @throws CoverageError where it is no ratchet
 */
export function parseRatchet(text: string, file: string): Ratchet {
  const fail = (message: string): never => {
    throw new CoverageError(`${file}: ${message}`);
  };
  const { coverageVersion, slots } = parsed(text) ?? fail(`is no coverage file: a JSON object is expected. ${ANEW}`);
  if (coverageVersion !== VERSION)
    fail(`is no coverage file of version ${VERSION}: "coverageVersion" must be ${VERSION}. ${ANEW}`);
  if (!isObject(slots)) return fail('"slots" must be an object: groups of slots by operation and status');
  return new Map(
    Object.entries(slots).flatMap(([group, members]) => {
      if (!isObject(members))
        return fail(`slots of ${JSON.stringify(group)}: must be an object of slots and their evidence`);
      return Object.entries(members).map(([slot, evidence]) => {
        if (!isLasting(evidence))
          fail(`slot ${JSON.stringify(`${group} ${slot}`)}: the evidence must be one of ${LASTING.join(', ')}`);
        return [`${group} ${slot}`, evidence as LastingEvidence] as const;
      });
    }),
  );
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isLasting = (value: unknown): boolean => LASTING.some((one) => one === value);

/** The text of a ratchet: sorted, one slot a line, so that a change reads well. */
export function ratchetFileText(ratchet: Ratchet, slots: readonly CoverageSlot[]): string {
  const groups = new Map<string, Map<string, LastingEvidence>>();
  for (const slot of slots) {
    const evidence = ratchet.get(slotName(slot));
    if (!evidence) continue;
    const group = [slot.operationId, slot.status].filter((part) => part !== '').join(' ');
    const members = groups.get(group) ?? new Map<string, LastingEvidence>();
    groups.set(group, members.set(slotName({ ...slot, operationId: '', status: '' }), evidence));
  }
  const sorted = byName(new Map([...groups].map(([group, members]) => [group, byName(members)])));
  return `${JSON.stringify({ coverageVersion: VERSION, slots: sorted }, null, 2)}\n`;
}

/** Sorted by code units: the same on every machine. Names that are numbers would come first, and none is. */
const byName = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([one], [other]) => compareTexts(one, other)));
