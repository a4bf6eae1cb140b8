/** A file of coverage is not as it must be. The message names the file and what to do. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError';
}
