import type { About } from '../contract/contract.js';

/**
 * The stand-in as one file that Node runs by itself: the program with the contract that it plays in front.
 *
 * @param program an ES module that finds the contract under the name `PLAYED`
 */
export function standInFile(program: string, { title, version, sha256, servers }: About, document: object): string {
  const played = JSON.stringify({ about: { title, version, sha256, servers }, document });
  return `#!/usr/bin/env node
// The stand-in of a contract: node stand-in.mjs --help. Needs Node 20.19 or later, and nothing else.
const PLAYED = JSON.parse(${JSON.stringify(played)});
${program}`;
}
