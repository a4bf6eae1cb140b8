import { markup, trusted, type Markup } from '../../../contract/reports/html/markup.js';
import { counted } from '../../../contract/reports/words/counted.js';
import { inline } from '../commonmark/inline.js';
import type { Docs } from '../docs.js';
import { joined, linkTo } from '../links.js';
import { promisesOf } from '../promises.js';
import type { DocsSection } from '../section.js';
import { shortName } from '../short-name.js';
import { textOf } from '../text-of.js';
import { originsBlock } from './origins-block.js';
import { personalBlock } from './personal-block.js';
import { grouped } from '../../../contract/grouped.js';

const MOST = 24;
const MOST_OPEN = 12;
const MOST_RULES = 200;

const properties = (count: number): string => `${grouped(count)} ${count === 1 ? 'property' : 'properties'}`;

/** What a consumer may rely on and what it has to tolerate, as the contract says. */
export function promisesSection(docs: Docs): DocsSection {
  const promises = promisesOf(docs);
  const strict = promises.rules.filter(({ rule }) => rule.severity !== 'notice');
  const lenient = promises.rules.filter(({ rule }) => rule.severity === 'notice');
  const rely = [
    promise(
      promises.present,
      (n) => `${properties(n)} always there`,
      'Their names are in every answer of their kind.',
      false,
    ),
    promise(
      promises.formed,
      (n) => `${n} values of a fixed form`,
      'A pattern, a format, a length or a limit holds wherever they are not null.',
      false,
    ),
    promise(
      promises.closedValues,
      (n) => `${counted(n, 'closed list')} of values`,
      'A value outside of the list breaks the contract.',
    ),
    promise(promises.closedObjects, (n) => `${counted(n, 'closed object')}`, 'No property comes that is not listed.'),
    rulesPromise(
      strict.map(({ pointer, rule }) => ({ pointer, says: textOf(rule, 'says') })),
      (n) => `${n} between values`,
      'A breach is reported.',
    ),
  ];
  const tolerate = [
    promise(
      promises.openObjects,
      (n) => `Properties that are not listed, in ${counted(n, 'object')}`,
      'Ignore what you do not know. The verifier tells of it as drift.',
      false,
    ),
    promise(
      promises.extensibleValues,
      (n) => `Unknown values, in ${counted(n, 'list')}`,
      'Keep the value as text, or map it to "unknown". Never fail to decode for it.',
    ),
    promise(
      promises.mayBeAbsent,
      (n) => `Absence, of ${properties(n)}`,
      'Absent is not null: accept both where both are said.',
      false,
    ),
    promise(promises.mayBeNull, (n) => `Null, in ${properties(n)}`, 'Each says so at its place.', false),
    promise(promises.maps, (n) => `Any key, in ${counted(n, 'map')}`, 'Keys are data: do not list them in a type.'),
    promise(
      promises.jsonTexts,
      (n) => `Text that holds another format, in ${properties(n)}`,
      'It arrives as text; decode it by itself, and expect that this can fail.',
    ),
    statusPromise(docs),
    markup`<li><b>Headers that are not listed</b> <span>HTTP itself and whatever stands in between add theirs.</span></li>`,
    rulesPromise(
      lenient.map(({ pointer, rule }) => ({ pointer, says: textOf(rule, 'says') })),
      (n) => `Breaches of ${n}`,
      'The contract expects it and does not insist: a breach is a notice.',
    ),
  ];
  const personal = promises.personal;
  const body = markup`<div class="two">
      <div><h3 id="rely">You may rely on</h3><ul class="promises">${rely.filter((one) => one !== undefined)}</ul> ${originsBlock(docs)}</div>
      <div><h3 id="tolerate">You must tolerate</h3><ul class="promises">${tolerate.filter((one) => one !== undefined)}</ul></div>
    </div>
    ${personalBlock(personal)}`;
  return {
    id: 'promises',
    title: 'For consumers',
    body,
    entries: [
      { id: 'rely', text: 'You may rely on' },
      { id: 'tolerate', text: 'You must tolerate' },
      ...(personal.length > 0 ? [{ id: 'personal', text: 'Personal data' }] : []),
      ...(docs.origins.told ? [{ id: 'origins', text: 'Where clauses come from' }] : []),
    ],
  };
}

function promise(
  pointers: readonly string[],
  title: (count: number) => string,
  advice: string,
  named = true,
): Markup | undefined {
  if (pointers.length === 0) return undefined;
  const shown = pointers.slice(0, MOST).map((pointer) => linkTo(pointer, shortName(pointer)));
  const more = pointers.length - shown.length;
  const places = markup`${joined(shown, ', ')}${more > 0 ? ` and ${more} more` : undefined}`;
  return markup`<li>
    <b>${title(pointers.length)}</b> <span>${advice}</span>
    ${
      named && pointers.length <= MOST
        ? markup`<span class="places">${places}</span>`
        : markup`<details><summary>Which</summary><p class="places">${places}</p></details>`
    }
  </li>`;
}

function rulesPromise(
  rules: readonly { readonly pointer: string; readonly says: string }[],
  title: (count: string) => string,
  advice: string,
): Markup | undefined {
  if (rules.length === 0) return undefined;
  return markup`<li>
    <b>${title(counted(rules.length, 'rule'))}</b> <span>${advice}</span>
    <details ${rules.length <= MOST_OPEN ? trusted(' open') : undefined}>
      <summary>Which</summary>
      <ul class="places">
        ${rules.slice(0, MOST_RULES).map(({ pointer, says }) => markup`<li>${linkTo(pointer, inline(says, 1))}</li>`)}
      </ul>
    </details>
  </li>`;
}

function statusPromise({ contract }: Docs): Markup {
  const all = contract.operations.map(({ responses }) => Object.keys(responses));
  const statuses = [...new Set(all.flat())].filter((status) => status !== 'default').sort();
  const catching = all.filter((keys) => keys.includes('default')).length;
  return markup`<li>
    <b>Statuses that are not documented</b>
    <span
      >Documented are ${joined(
        statuses.map((status) => markup`<code>${status}</code>`),
        ', ',
      )}${
        catching > 0 ? `, and any other for ${catching} of ${counted(all.length, 'operation')}` : undefined
      }. Treat another as its class (2xx, 4xx, 5xx), and expect a body that is no JSON from what stands in between.</span
    >
  </li>`;
}
