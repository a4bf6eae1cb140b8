/** A folder is no kit, or a file of it is not as it must be. */
export class KitError extends Error {
  override readonly name = 'KitError';
}
