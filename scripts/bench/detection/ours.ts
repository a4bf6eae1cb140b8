import { built } from '../our-build.js';
import { load } from '../peers.js';
import type { Judge } from './judge.js';

type Contract = typeof import('../../../src/contract/index.js');

/** Our check, as it is built and shipped. It says code and pointer, as the corpus does. */
export async function ours(): Promise<Judge> {
  const { check, loadContract } = await load<Contract>(built('contract'));
  return {
    judge({ contract, cases }) {
      const loaded = loadContract(contract);
      const said = cases.map(({ exchange }) =>
        check(exchange, loaded).map(({ code, pointer }) => `${code} ${pointer}`),
      );
      return Promise.resolve(said);
    },
  };
}
