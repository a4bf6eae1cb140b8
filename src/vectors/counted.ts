import { STEPS, type Check } from './checks/check.js';

/** How many checks passed: of each step, and at last of all, with those that failed and those that were left out. */
export function counted(checks: readonly Check[]): string {
  const count = (outcome: Check['outcome'], all = checks) => all.filter((check) => check.outcome === outcome).length;
  const steps = STEPS.map((step) => {
    const own = checks.filter((check) => check.step === step);
    return `${step} ${count('passed', own)} of ${own.length}`;
  });
  const sums = [`${count('passed')} passed`, `${count('failed')} failed`];
  return `${steps.join(' · ')}\n${[...sums, `${count('known') + count('skipped')} known or left out`].join(', ')}`;
}
