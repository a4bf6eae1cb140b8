import type { Report } from '../run/report.js';
import { renderGithub } from './github.js';
import { renderHtml } from './html/html.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import type { ReportFormat } from './report-formats.js';
import { renderSarif } from './sarif.js';
import { renderText } from './text.js';

export interface RenderOptions {
  /** Whether text may have the colours of a terminal; false where it is absent. */
  readonly colour?: boolean;
}

const RENDERERS: Readonly<Record<ReportFormat, (report: Report, options: RenderOptions) => string>> = {
  text: (report, { colour = false }) => renderText(report, colour),
  json: renderJson,
  junit: renderJunit,
  markdown: renderMarkdown,
  sarif: renderSarif,
  html: renderHtml,
  github: renderGithub,
};

/**
 * Renders the report of a run in one of `reportFormats`. Text of exchanges and foreign contracts is inert in each.
 *
 * @example renderReport('markdown', report)
 */
export const renderReport = (format: ReportFormat, report: Report, options: RenderOptions = {}): string =>
  RENDERERS[format](report, options);
