/** The files that a contract may refer to: those of a disk, or of a git revision. */
export interface OtherFiles {
  /** The one name of a file, however it was spelt. */
  readonly nameOf: (file: string) => string;
  /** The name of the file that a path leads to which stands in another file. */
  readonly beside: (file: string, path: string) => string;
  /** @throws Error that says in a few words why it cannot be read */
  readonly read: (file: string) => string;
}
