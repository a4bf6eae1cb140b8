import { markup, trusted, type Markup } from '../../../contract/reports/html/markup.js';
import { counted } from '../../../contract/reports/words/counted.js';
import { linkTo } from '../links.js';
import type { Promises } from '../promises.js';
import { shortName } from '../short-name.js';

const MOST_OPEN = 24;

/** The places that hold personal data, wherever they are. */
export function personalBlock(personal: Promises['personal']): Markup | undefined {
  if (personal.length === 0) return undefined;
  return markup`<h3 id="personal">Personal data</h3>
    <p class="lead">Keep these out of logs, messages and recordings.</p>
    <details ${personal.length <= MOST_OPEN ? trusted(' open') : undefined}>
    <summary>${counted(personal.length, 'place')}</summary>
    <ul class="chips">
      ${personal.map(
        ({ pointer, words }) =>
          markup`<li>${linkTo(pointer, shortName(pointer))}${words === 'personal data' ? undefined : ` (${words.replace(' personal data', '')})`}</li> `,
      )}
    </ul></details>`;
}
