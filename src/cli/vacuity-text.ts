import type { LoadedContract } from '../contract/load.js';
import { printable } from '../contract/printable.js';
import type { VacuitySummary } from '../contract/vacuity/summary.js';
import type { ResponseVacuity } from '../contract/vacuity/vacuity.js';

/** The flagged responses, each with its place and the reasons, then the numbers. */
export function vacuityText(
  responses: readonly ResponseVacuity[],
  summary: VacuitySummary,
  contract: LoadedContract,
): string {
  const flagged = responses.filter(({ reasons }) => reasons.length > 0);
  return [...flagged.map((one) => describe(one, contract)), ...summaryLines(summary), ''].join('\n');
}

function describe(
  { operationId, status, mediaType, pointer, reasons, notes }: ResponseVacuity,
  contract: LoadedContract,
) {
  const { file, line, column } = contract.locate(pointer);
  return [
    `${printable(file)}:${line}:${column}  ${printable(`${operationId} ${status} ${mediaType}`)}`,
    ...reasons.map(({ says }) => `  ${printable(says)}`),
    ...notes.map(({ says }) => `  note: ${printable(says)}`),
    '',
  ].join('\n');
}

function summaryLines({ responses, flagged, acceptsEmptyObject, weaknesses }: VacuitySummary): string[] {
  if (responses === 0) return ['the contract documents no JSON response, so there is nothing that it could reject'];
  const further = [
    [weaknesses.anything + weaknesses['no-schema'], 'accept any JSON'],
    [weaknesses['nulls-alone'], 'accept an object of nothing but null'],
    [weaknesses['empty-items'], 'accept empty items'],
    [weaknesses['mostly-nullable'], 'have hardly a property that may not be null'],
    [weaknesses['free-text'], 'have hardly a text that is narrowed down'],
    [weaknesses['no-errors'], 'belong to an operation without an error response'],
  ] as const;
  return [
    `${acceptsEmptyObject} of ${responses} responses accept {}`,
    ...further.filter(([count]) => count > 0).map(([count, what]) => `${count} of ${responses} ${what}`),
    `${flagged} of ${responses} flagged`,
  ];
}
