/** A place where the client must work. */
export interface Runtime {
  readonly name: string;
  /** The npm package that brings it, with its exact version; none for the Node that runs this. */
  readonly installedFrom?: string;
  /** What it says of its version. `bin` is the folder of its command. */
  version(bin: string): string;
  /** Runs the scenario in the folder of a project that has the package, and gives what the scenario gave. */
  run(bin: string, project: string, given: Given): Promise<readonly Result[]>;
}

export interface Given {
  readonly vendors: Readonly<Record<string, string>>;
}

/** A case of the scenario, and what is wrong where something is. */
export interface Result {
  readonly name: string;
  readonly problem?: string;
}
