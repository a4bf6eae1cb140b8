import { colours } from '../../../contract/reports/html/colours.js';
import { baseStyle } from './base-style.js';
import { partStyle } from './part-style.js';
import { docsPrintStyle } from './print-style.js';
import { rowStyle } from './row-style.js';

/** The style of the page, in the order in which it holds. The colours are those of the report. */
export const docsStyle = [colours, baseStyle, partStyle, rowStyle, docsPrintStyle].join('');
