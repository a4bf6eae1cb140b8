import { originsOf } from '../checks/origins.js';
import type { Clauses, Contract, Operation, ResponseSpec } from '../contract.js';
import type { Evidence, Exchange } from '../exchange.js';
import type { Match } from '../match.js';
import { goodParameters } from '../path-parameters.js';
import { responseOf } from '../response-of.js';
import { slotName, type CoverageSlot, type SlotId } from './coverage-slot.js';
import type { LocatedForm } from './located-form.js';
import { requestForms, type RequestForms } from './request-forms.js';
import { responseForms, type ResponseForms } from './response-forms.js';
import { responseSlots, type ResponseSlot } from './shared-responses.js';

/** Counts what exchanges show of a contract. */
export interface CoverageObserver {
  /**
   * Counts what a valid exchange shows. The caller leaves out what shows nothing: an exchange with a breaking finding,
   * and one of the stand-in.
   */
  readonly add: (exchange: Exchange, match: Match, evidence: Evidence) => void;
  /** All slots, in the order of the contract, with what was counted so far. */
  readonly slots: () => CoverageSlot[];
}

interface OperationForms {
  readonly request: RequestForms;
  readonly responses: ReadonlyMap<ResponseSpec, { readonly status: string; readonly forms: ResponseForms }>;
}

/**
 * Starts to count what exchanges show of a contract: each value, each null, each header, each branch.
 *
 * @example
 * const coverage = observeCoverage(contract);
 * coverage.add(exchange, match, 'recorded');
 * const unseen = neverSeen(coverage.slots());
 */
export function observeCoverage(contract: Contract): CoverageObserver {
  let counts: SlotCounts | undefined;
  const counted = () => (counts ??= countsOf(contract)); // a run that shows nothing does not count
  return {
    add(exchange, match, evidence) {
      const { byOperation, bySlot, slotOf } = counted();
      for (const name of shownNames(exchange, match, byOperation.get(match.operation), contract, slotOf)) {
        const known = bySlot.get(name)?.evidence;
        if (known) known[evidence] = (known[evidence] ?? 0) + 1;
      }
    },
    slots: () => [...counted().bySlot.values()].map((slot) => ({ ...slot, evidence: { ...slot.evidence } })),
  };
}

/** All slots of a contract, each with its counts. */
interface SlotCounts {
  readonly byOperation: FormsByOperation;
  readonly bySlot: ReadonlyMap<string, SlotId & { readonly evidence: Partial<Record<Evidence, number>> }>;
  readonly slotOf: ResponseSlot;
}

function countsOf(contract: Contract): SlotCounts {
  const byOperation = formsOf(contract);
  const slotOf = responseSlots(contract.operations);
  const bySlot = new Map<string, SlotId & { readonly evidence: Partial<Record<Evidence, number>> }>();
  const enter = (slot: SlotId): void => {
    const name = slotName(slot);
    if (!bySlot.has(name)) bySlot.set(name, { ...slot, evidence: {} });
  };
  const entered = new Set<string>();
  for (const [{ operationId }, { request, responses }] of byOperation) {
    for (const form of request.all) enter({ operationId, status: '', ...form });
    for (const [{ pointer }, { status, forms }] of responses) {
      const isKnown = entered.has(pointer); // of what operations share, each has the status alone for itself
      for (const form of isKnown ? forms.all.filter(isOfStatus) : forms.all)
        enter(slotOf(operationId, status, pointer, form));
      entered.add(pointer);
    }
  }
  return { byOperation, bySlot, slotOf };
}

const isOfStatus = ({ location }: LocatedForm): boolean => location === 'response.status';

/** What there is to be seen of a contract, in its order. */
export const coverageSlotsOf = (contract: Contract): CoverageSlot[] => observeCoverage(contract).slots();

const [MOST_FORMS, FEWEST_OF_EACH, MOST_OF_EACH] = [100_000, 50, 2_000];

/** How many forms of one body are told before its depths are left out: a very large contract gets fewer of each. */
function formsOfEach(operations: readonly Operation[]): number {
  const responses = operations.flatMap((one) => Object.values(one.responses).map(({ pointer }) => pointer));
  const bodies = operations.length + new Set(responses).size;
  return Math.min(MOST_OF_EACH, Math.max(FEWEST_OF_EACH, Math.floor(MOST_FORMS / bodies)));
}

type FormsByOperation = ReadonlyMap<Operation, OperationForms>;

/** What was grown: it costs more than a small run, and a program can have many. */
const grown = new WeakMap<Contract['operations'], { readonly clauses: Clauses; readonly forms: FormsByOperation }>();

function formsOf(contract: Contract): FormsByOperation {
  const { operations, clauses } = contract;
  const known = grown.get(operations);
  if (known?.clauses === clauses) return known.forms;
  const most = formsOfEach(operations);
  const shared = new Map<string, ResponseForms>();
  const forms = new Map(operations.map((operation) => [operation, grow(operation, contract, most, shared)]));
  grown.set(operations, { clauses, forms });
  return forms;
}

/** @param shared by the pointer of the response, so that what operations share is grown once */
function grow(
  operation: Operation,
  { clauses: { document, formats } }: Contract,
  most: number,
  shared: Map<string, ResponseForms>,
): OperationForms {
  const responseFormsOf = (spec: ResponseSpec): ResponseForms => {
    const forms = shared.get(spec.pointer) ?? responseForms(spec, { document, formats, direction: 'response' }, most);
    shared.set(spec.pointer, forms);
    return forms;
  };
  return {
    request: requestForms(operation, { document, formats, direction: 'request' }, most),
    responses: new Map(
      Object.entries(operation.responses).map(([status, spec]) => [spec, { status, forms: responseFormsOf(spec) }]),
    ),
  };
}

/** The names of the slots that an exchange shows, each once however often it shows it. */
function shownNames(
  { request, response }: Exchange,
  match: Match,
  forms: OperationForms | undefined,
  { servers }: Contract,
  slotOf: ResponseSlot,
): Set<string> {
  const names = new Set<string>();
  if (!forms) return names;
  const { operationId, responses } = match.operation;
  for (const form of forms.request.shown(match, request)) names.add(slotName({ operationId, status: '', ...form }));
  const spec = responseOf(responses, response.status);
  const known = spec && forms.responses.get(spec);
  if (!known) return names;
  const asked = {
    pathParameters: goodParameters(match.operation, match.pathParameters),
    isOrigin: originsOf(servers, request.url),
  };
  const { status } = known;
  for (const form of known.forms.shown(response, asked))
    names.add(slotName(slotOf(operationId, status, spec.pointer, form)));
  return names;
}
