/** The first line of every generated file. */
export const GENERATED = '// Generated from the contract by `npm run generate`. Do not edit.\n\n';
