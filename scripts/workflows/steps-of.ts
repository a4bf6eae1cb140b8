import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from './workflow-files.js';

/** A step of a job or of a composite action, as far as it is looked at. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

/** A workflow, or with `runs` a composite action. */
export interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly jobs?: Readonly<Record<string, Job & { readonly concurrency?: unknown }>>;
  readonly inputs?: Readonly<Record<string, { readonly default?: string; readonly description?: string }>>;
  readonly runs?: { readonly steps: readonly Step[] };
}

/** Reads a workflow or an action, by its path from the root. */
export const readWorkflow = (file: string): Workflow => parse(readFileSync(`${root}${file}`, 'utf8')) as Workflow;

/** All steps, with the job that each belongs to; an action has one job without a name. */
export const stepsOf = ({ jobs, runs }: Workflow): { readonly job: string; readonly step: Step }[] => [
  ...(runs?.steps ?? []).map((step) => ({ job: '', step })),
  ...Object.entries(jobs ?? {}).flatMap(([job, { steps = [] }]) => steps.map((step) => ({ job, step }))),
];
