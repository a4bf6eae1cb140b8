import { join } from '../../pointer.js';
import type { Mutations } from '../mutant.js';
import { readWhole } from '../reading/reading.js';
import { schemaText, specText, typesNamed, type SpecNode } from '../reading/spec-text.js';
import { foreseen } from './foreseen.js';
import { staysAt, type Scene } from './scene.js';
import { oneWay, together, type Foreseen } from './try-attempt.js';
import { PLACES, sentIn, withParameter, type ParameterPlace } from './parameter-places.js';
import { wireMutations } from './wire-attempts.js';
import { readWire } from './wire.js';

/** Mutants of the parameters. Cookies are credentials, which no capture holds; an object is spread over the query. */
export function parameterMutations(scene: Scene): Mutations {
  const text = specText(scene.document, 'request');
  const nodes = scene.parameters.filter(
    ({ pointer, value }) => value.schema !== undefined && !typesNamed(text, join(pointer, 'schema')).includes('object'),
  );
  return together(nodes.flatMap((node) => (isCaptured(scene, node) ? [missing(scene, node), wrong(scene, node)] : [])));
}

const IGNORED = ['accept', 'content-type', 'authorization'];

function isCaptured({ exchange }: Scene, { value }: SpecNode): boolean {
  if (value.in !== 'header') return value.in === 'path' || value.in === 'query';
  return exchange.request.headers !== undefined && !IGNORED.includes(String(value.name).toLowerCase());
}

function missing(scene: Scene, { pointer, value }: SpecNode): Mutations {
  const [place, name] = [value.in as ParameterPlace, String(value.name)];
  if (value.required !== true || sentIn(scene, place, name).length === 0) return together([]);
  const clause = join(pointer, 'required');
  const request = withParameter(scene, place, name, undefined);
  const aim = inRequest('request.parameter-missing', place, name, clause);
  return oneWay({
    ...{ kind: 'parameter-missing', name: `${PLACES[place]} ${join('', name)}`, says: 'is missing', clause },
    outcome: request && { exchange: { ...scene.exchange, request }, foreseen: [aim] },
    reason: 'the path of the operation cannot be without it',
  });
}

function wrong(scene: Scene, { pointer, value }: SpecNode): Mutations {
  const [place, name] = [value.in as ParameterPlace, String(value.name)];
  const text = specText(scene.document, 'request');
  const schema = join(pointer, 'schema');
  const sent = sentIn(scene, place, name);
  return wireMutations(text, {
    kind: 'parameter',
    name: `${PLACES[place]} ${join('', name)}`,
    schema,
    wire: sent[0],
    neverEmpty: place === 'path',
    make(wire) {
      const request = withParameter(scene, place, name, wire);
      if (!request || !staysAt(scene, request)) return undefined;
      const told = readWhole(text, schemaText(text, schema), readWire(text, schema, wire));
      const codes = told.map(({ clause }) => inRequest('request.parameter', place, name, clause));
      return { exchange: { ...scene.exchange, request }, foreseen: codes };
    },
  });
}

/** Header names are in lower case in an exchange, whatever the contract writes. */
const inRequest = (code: string, place: ParameterPlace, name: string, clause: string): Foreseen =>
  foreseen(code, PLACES[place], join('', place === 'header' ? name.toLowerCase() : name), clause);

/** The path parameters that keep the contract: rules do not hold an answer against a bad question. */
export function goodPathParameters({ document, parameters, pathParameters }: Scene): Record<string, string> {
  const text = specText(document, 'request');
  const isGood = (name: string, wire: string): boolean => {
    const node = parameters.find(({ value }) => value.in === 'path' && value.name === name);
    if (!node) return true;
    const schema = join(node.pointer, 'schema');
    return readWhole(text, schemaText(text, schema), wire).length === 0;
  };
  return Object.fromEntries(Object.entries(pathParameters).filter(([name, wire]) => isGood(name, wire)));
}
