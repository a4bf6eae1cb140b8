/** The forms in which a report can be had, the usual one first. */
export const reportFormats = ['text', 'json', 'junit', 'markdown', 'sarif', 'html', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];
