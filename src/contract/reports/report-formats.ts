/** The forms in which a report can be had, the usual one first. */
export const reportFormats = ['text', 'json', 'junit', 'markdown', 'sarif', 'html', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Whether a text names a form of report. */
export const isReportFormat = (text: string): text is ReportFormat =>
  (reportFormats as readonly string[]).includes(text);
