import { load } from '../peers.js';
import { conversationSchema } from './contract-schema.js';
import { ofBody, type Validator } from './validator.js';

interface Schemasafe {
  readonly validator: (schema: object, options: object) => (body: unknown) => boolean;
}

export async function schemasafe(): Promise<Validator> {
  const { validator } = (await load<{ default: Schemasafe }>('@exodus/schemasafe')).default;
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return ofBody(validator({ $schema, ...conversationSchema() }, { contentValidation: true }));
}
