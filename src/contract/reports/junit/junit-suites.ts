import { element, xmlText, type Attributes } from './xml.js';

/** One test case. Its texts are plain; one without an outcome passed. */
export interface JunitCase {
  readonly suite: string;
  readonly name: string;
  readonly outcome?: 'failure' | 'error' | 'skipped';
  /** In one line; the first of `says` where it is absent. */
  readonly message?: string;
  readonly type?: string;
  readonly says: string;
  readonly attributes?: Attributes | undefined;
}

/** Writes test cases as JUnit XML, those of a suite together, with their numbers. */
export function junitSuites(cases: readonly JunitCase[]): string {
  const suites = new Map<string, JunitCase[]>();
  for (const one of cases) {
    const known = suites.get(one.suite);
    if (known) known.push(one);
    else suites.set(one.suite, [one]);
  }
  const body = [...suites].map(([name, of]) =>
    element('testsuite', { name, ...totals(of) }, `\n${of.map(caseElement).join('')}`),
  );
  const all = element('testsuites', { name: 'contract verify', ...totals(cases) }, `\n${body.join('')}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}`;
}

function caseElement({ suite, name, outcome, message, type, says, attributes }: JunitCase): string {
  const text = message ?? says.split('\n')[0]!;
  const content =
    outcome === undefined
      ? element('system-out', {}, xmlText(says))
      : outcome === 'skipped'
        ? element('skipped', { message: text }, '') + element('system-out', {}, xmlText(says))
        : element(outcome, { message: text, type: type ?? outcome }, xmlText(says));
  return element('testcase', { classname: suite, name, time: 0, ...attributes }, `\n${content}`);
}

function totals(cases: readonly JunitCase[]): Attributes {
  const count = (outcome: JunitCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: 0,
  };
}
