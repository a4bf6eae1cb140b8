import { findingOf } from './checks/report-finding.js';
import type { Contract } from './contract.js';
import type { Finding } from './finding.js';
import { namedExamples } from './named-examples.js';
import { join, valueAt } from './pointer.js';
import { explain } from './schema/explain.js';
import { isObject } from './schema/schema.js';

/** Where the contract disagrees with itself: response examples that contradict their schema. */
export function specFindings(contract: Contract): Finding[] {
  const { document, formats } = contract.clauses;
  return contract.operations.flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, spec]) =>
      Object.entries(spec.content).flatMap(([mediaType, content]) =>
        examplesOf(document, join(spec.pointer, 'content', mediaType))
          .filter(({ value }) => !content.accepts(value))
          .filter(({ value }) =>
            explain(document, content.pointer, value, { formats, direction: 'response' }).some(
              ({ code }) => code !== 'property.undocumented',
            ),
          )
          .map(({ pointer }) =>
            findingOf(
              { operation, status, clauses: contract.clauses },
              {
                code: 'spec.example',
                location: 'exchange',
                pointer: '',
                pattern: pointer,
                clause: pointer,
                says: `of the contract for status ${status} contradicts its schema`,
              },
            ),
          ),
      ),
    ),
  );
}

function examplesOf(document: object, pointer: string): { pointer: string; value: unknown }[] {
  const media = valueAt(document, pointer);
  if (!isObject(media)) return [];
  return [
    ...('example' in media ? [{ pointer: join(pointer, 'example'), value: media.example }] : []),
    ...namedExamples(document, media, pointer),
  ];
}
