import type { Location } from '../finding.js';
import type { PlacedForm } from './shown-forms.js';

/** A form of one part of a message, be it a request or a response. */
export interface LocatedForm extends PlacedForm {
  readonly location: Location;
}

/** Puts forms into the part of the message that they are seen in. */
export function* located(location: Location, forms: Iterable<PlacedForm>): Generator<LocatedForm> {
  for (const { pointer, form } of forms) yield { location, pointer, form };
}
