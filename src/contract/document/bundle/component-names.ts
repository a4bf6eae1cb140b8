import { tokensOf } from '../../pointer.js';
import type { Kind } from '../fields.js';
import type { Spot } from './sources.js';

/** In which section of the components an object of a kind stands. Any other kind has none: it is put in place. */
export const SECTIONS: Partial<Record<Kind, string>> = {
  securityScheme: 'securitySchemes',
  parameter: 'parameters',
  header: 'headers',
  requestBody: 'requestBodies',
  response: 'responses',
  callback: 'callbacks',
  link: 'links',
  example: 'examples',
  schema: 'schemas',
};

export const isSection = (token: string | undefined): boolean => Object.values(SECTIONS).includes(token!);

/** A place as a file that holds (a piece of) the components has it: `/schemas/Pet/properties/name`. */
export function tokensInComponents({ pointer }: Spot): readonly string[] {
  const tokens = tokensOf(pointer);
  return tokens[0] === 'components' ? tokens.slice(1) : tokens;
}

/** The name that a component has by where it stands: the last token, or of a whole file the file's name. */
export function wantedName({ file, pointer }: Spot): string {
  const last = tokensOf(pointer).at(-1) ?? file.replace(/^.*[\\/:]/, '').replace(/\.(?:ya?ml|json)$/i, '');
  return last.replace(/[^\w.-]/g, '_') || '_'; // OpenAPI 3.1, 4.8.7.1
}

/** A name that nothing else has. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let i = 2; isTaken(name); i++) name = `${wanted}_${i}`;
  return name;
}
