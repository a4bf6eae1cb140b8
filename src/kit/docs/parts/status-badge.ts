import { markup, type Markup } from '../../../contract/reports/html/markup.js';

/** A status with the tone of its class. */
export const statusBadge = (status: string): Markup =>
  markup`<span class="status ${/^[23]/.test(status) ? 'good' : /^\d/.test(status) ? 'bad' : 'any'}">${
    status === 'default' ? 'any other' : status
  }</span>`;
