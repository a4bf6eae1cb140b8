import { safeJson } from '../../reports/json.js';
import type { Comparison } from '../comparison.js';
import { renderComparisonMarkdown } from './markdown.js';
import { renderComparisonText } from './text.js';

/** The forms in which a comparison can be had. */
export const comparisonFormats = ['text', 'json', 'markdown'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

/** Renders a comparison. What comes from the contracts is text in each form and nothing more. */
export function renderComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  { colour = false }: { colour?: boolean } = {},
): string {
  if (format === 'json') return safeJson(comparison);
  return format === 'markdown' ? renderComparisonMarkdown(comparison) : renderComparisonText(comparison, colour);
}
