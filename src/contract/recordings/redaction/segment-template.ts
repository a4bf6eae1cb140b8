import { templateSource, variablesOf } from '../../url-template.js';

/** A segment of a path with variables in it, such as `{Id}.json`. */
export interface SegmentTemplate {
  readonly variables: readonly string[];
  /** What stands before, between and behind them. */
  readonly literals: readonly string[];
  readonly regExp: RegExp;
}

export const segmentTemplate = (segment: string): SegmentTemplate => ({
  variables: variablesOf(segment),
  literals: segment.split(/\{[^{}]+\}/),
  regExp: new RegExp(`^${templateSource(segment, '(.+)')}$`, 's'),
});

/** Changes what stands in the place of the variables; undefined where a segment does not fit. */
export function changeVariables(
  segment: string,
  { variables, literals, regExp }: SegmentTemplate,
  change: (raw: string, variable: string) => string,
): string | undefined {
  const values = regExp.exec(segment)?.slice(1);
  if (!values) return undefined;
  return literals.map((literal, i) => literal + (i < values.length ? change(values[i]!, variables[i]!) : '')).join('');
}
