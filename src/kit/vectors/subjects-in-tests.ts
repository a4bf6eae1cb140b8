import { fileURLToPath } from 'node:url';
import { recording, recordingFiles } from '../../../contract-tests/support/cases.js';
import { corpora } from '../../../contract-tests/support/corpus.js';
import { firstToShow } from '../../../contract-tests/support/first-to-show.js';
import type { LoadedContract } from '../../contract/load.js';
import { loadContract } from '../../contract/load.js';
import type { KitFiles } from '../kit-files.js';
import { forum, forumRecordings } from './contracts-in-tests.js';
import type { NamedExchange } from './named-exchange.js';
import type { RequestVector } from './request/request-vector.js';
import type { ResponseCase } from './response/response-vector.js';
import { vectorFiles } from './vector-files.js';

/** A contract with recordings, and the vectors that follow from them. */
export interface Subject {
  readonly name: string;
  readonly contract: LoadedContract;
  readonly recordings: readonly NamedExchange[];
  /** Made when they are first asked for. */
  readonly files: KitFiles;
}

function subject(name: string, contract: LoadedContract, recordings: readonly NamedExchange[]): Subject {
  let files: KitFiles | undefined;
  return {
    ...{ name, contract, recordings },
    get files() {
      return (files ??= vectorFiles(contract, contract.ledger, recordings));
    },
  };
}

const parcels = corpora.find(({ name }) => name === 'parcels')!;

const own = loadContract(fileURLToPath(new URL('../../../spec/openapi.yaml', import.meta.url)));
const recordings = recordingFiles.map((file) => ({ name: file.replace('.json', ''), exchange: recording(file) }));

/** For tests: our own contract, a made-up one in OpenAPI 3.0, and one with lists and forms. */
export const subjects: readonly Subject[] = [
  subject('Conversations', own, firstToShow(recordings, own)),
  subject(
    'Parcels',
    loadContract(parcels.contract),
    parcels.cases.filter(({ kind }) => kind === 'clean').map(({ name, exchange }) => ({ name, exchange })),
  ),
  subject('Forum', forum, forumRecordings),
];

const read = <T>(files: KitFiles, folder: string): T[] =>
  Object.entries(files)
    .filter(([path]) => path.startsWith(`vectors/${folder}/`))
    .flatMap(([, text]) => JSON.parse(text) as T[]);

/** For tests: the cases of all response files. */
export const casesOf = (files: KitFiles): ResponseCase[] => read(files, 'response');

/** For tests: the vectors of all request files. */
export const requestsOf = (files: KitFiles): RequestVector[] => read(files, 'request');
