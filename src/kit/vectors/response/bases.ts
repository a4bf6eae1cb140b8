import type { Contract, ResponseSpec } from '../../../contract/contract.js';
import { check } from '../../../contract/check.js';
import { readBody } from '../../../contract/checks/read-body.js';
import type { Exchange } from '../../../contract/exchange.js';
import { matchOperation } from '../../../contract/match.js';
import { documentedKey, essenceOf } from '../../../contract/media-type.js';
import { namedExamples } from '../../../contract/named-examples.js';
import { join } from '../../../contract/pointer.js';
import { nodeAt } from '../../../contract/mutants/reading/spec-text.js';
import { responseOf } from '../../../contract/response-of.js';
import { sample } from '../../../contract/sample.js';
import type { NamedExchange } from '../named-exchange.js';
import type { ResponsePlace } from './response-places.js';
import { compareTexts } from '../../../contract/compare-texts.js';

/** A body that others are made from. */
export interface Base {
  /** Where it comes from, to be part of an id: `example`, `recording` or `sample`, and its name. */
  readonly name: readonly string[];
  readonly description: string;
  readonly body: unknown;
}

/**
 * The bodies that the contract shows, those of the recordings, and one that is made up from the schema. All of them, so
 * that one more changes nothing of what is made from the others.
 */
export const basesOf = (at: ResponsePlace, recordings: readonly NamedExchange[]): Base[] => [
  ...examplesOf(at),
  ...recordingsOf(at, recordings).map(({ name, exchange }) => ({
    name: ['recording', name],
    description: `the body of the ${exchange.evidence ?? 'authored'} exchange ${name}`,
    body: bodyOf(exchange),
  })),
  {
    name: ['sample'],
    description: 'a body that is made up from the schema',
    body: sample(at.contract.clauses.document, at.content.pointer),
  },
];

function bodyOf({ response }: Exchange): unknown {
  const body = readBody(response, true);
  return body.kind === 'json' ? body.value : undefined;
}

function examplesOf({ contract, spec, mediaType }: ResponsePlace): Base[] {
  const { document } = contract.clauses;
  const { pointer, value } = nodeAt(document, join(spec.pointer, 'content', mediaType));
  const named = namedExamples(document, value, pointer).map(({ name, value: body }): Base => ({
    name: ['example', name],
    description: `the example ${name} of the contract`,
    body,
  }));
  return value.example === undefined
    ? named
    : [{ name: ['example'], description: 'the example of the contract', body: value.example }, ...named];
}

function recordingsOf(at: ResponsePlace, recordings: readonly NamedExchange[]): NamedExchange[] {
  const { contract, operation, spec, mediaType } = at;
  return recordings.filter(({ exchange: { request, response } }) => {
    const match = matchOperation(contract, request.method, request.url);
    if ('unknown' in match || match.operation !== operation) return false;
    if (responseOf<ResponseSpec>(operation.responses, response.status) !== spec) return false;
    const type = response.headers?.['content-type'];
    const key = type === undefined ? Object.keys(spec.content)[0] : documentedKey(spec.content, essenceOf(type));
    return key === mediaType;
  });
}

/** The recordings that keep the contract, by name. */
export const keptOf = (recordings: readonly NamedExchange[], contract: Contract): NamedExchange[] =>
  recordings
    .filter(({ exchange }) => check(exchange, contract).length === 0)
    .sort((one, other) => compareTexts(one.name, other.name));
