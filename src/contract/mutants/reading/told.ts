/** One thing that the text of the contract has to say against a value. */
export interface Told {
  readonly code: string;
  /** JSON Pointer into the value. */
  readonly pointer: string;
  /** JSON Pointer of the clause in the spec, `#` first. */
  readonly clause: string;
}

/** What the schemas that speak of one value say of it together. */
export interface Reading {
  readonly told: Told[];
  /** The properties that they know. */
  readonly names: Set<string>;
  /** Whether one of them lets further properties in, or says itself which. */
  open: boolean;
}

export const emptyReading = (): Reading => ({ told: [], names: new Set(), open: false });

/** An undocumented property breaks no schema. */
export const isBreach = ({ code }: Told): boolean => code !== 'property.undocumented';

export const fits = ({ told }: Reading): boolean => !told.some(isBreach);

export function absorb(reading: Reading, other: Reading): void {
  reading.told.push(...other.told);
  for (const name of other.names) reading.names.add(name);
  reading.open ||= other.open;
}
