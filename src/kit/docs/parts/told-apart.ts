import type { Operation } from '../../../contract/contract.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { inline } from '../commonmark/inline.js';
import { linkTo } from '../links.js';

/** What the rules of an operation say of the forms that its parameters can have, such as an id or a name. */
export function toldApart({ responses }: Operation): Markup | undefined {
  const rules = Object.values(responses)
    .flatMap(({ content }) => Object.values(content).flatMap((one) => one.rules))
    .filter(({ when }) => when?.value.startsWith('{$request.'));
  const unique = [...new Map(rules.map((rule) => [rule.pointer, rule])).values()];
  if (unique.length === 0) return undefined;
  return markup`<div class="block">
    <p class="label">Forms that are told apart</p>
    <ul class="plain-list">
      ${unique.map(({ when, says, pointer }) => {
        const { value, matches, notMatches } = when!;
        const form =
          matches === undefined
            ? markup`does not match <code>${notMatches}</code>`
            : markup`matches <code>${matches}</code>`;
        return markup`<li>Where <code>${value}</code> ${form}: ${linkTo(pointer, inline(says, 1))}</li>`;
      })}
    </ul>
  </div>`;
}
