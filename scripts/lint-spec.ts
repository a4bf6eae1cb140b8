import { loadContract } from '../src/contract/load.js';
import { lintSpec } from './lint-spec/lint.js';

if (lintSpec(loadContract(process.argv[2] ?? 'spec/openapi.yaml')))
  console.log('the spec keeps recommended-strict and the portable profile; its examples are valid');
else process.exitCode = 1;
