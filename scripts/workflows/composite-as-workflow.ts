import { stringify } from 'yaml';
import type { Workflow } from './steps-of.js';

/** Writes the steps of a composite action as a workflow, since actionlint looks into steps of workflows alone. */
export const compositeAsWorkflow = ({ inputs = {}, runs }: Workflow): string =>
  stringify({
    on: {
      workflow_call: {
        inputs: Object.fromEntries(Object.keys(inputs).map((name) => [name, { type: 'string' }])),
      },
    },
    permissions: {},
    jobs: { composite: { 'runs-on': 'ubuntu-24.04', steps: runs?.steps ?? [] } },
  });
