import { printable } from '../../contract/printable.js';

/** Text from a contract as plain text inside a line of Markdown: it makes no markup, no link and no new line. */
export const inline = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');
