/** The formats that are asserted, by name. A format that is not here is an annotation. */
export type Formats = Readonly<
  Record<
    string,
    | { readonly type: 'string'; readonly test: (value: string) => boolean }
    | { readonly type: 'number'; readonly test: (value: number) => boolean }
  >
>;
