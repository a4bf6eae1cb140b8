import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { inline } from '../commonmark/inline.js';
import type { Docs } from '../docs.js';
import { textOf } from '../text-of.js';
import { originLine } from './origin-line.js';

/** The cross-field rules that a schema or a response holds, in their own words and in those of the contract. */
export function rulesList(docs: Docs, holder: Readonly<Record<string, unknown>>, pointer: string): Markup | undefined {
  const rules = isObject(holder['x-rules']) ? holder['x-rules'] : {};
  const entries = Object.entries(rules).map(([name, rule]) => ruleItem(docs, rule, join(pointer, 'x-rules', name)));
  if (entries.length === 0) return undefined;
  return markup`<div class="block">
    <p class="label">Rules between values</p>
    <ul class="rules">${entries}</ul>
  </div>`;
}

function ruleItem(docs: Docs, rule: unknown, pointer: string): Markup {
  const equals = textOf(rule, 'equals');
  const notBefore = textOf(rule, 'notBefore');
  const severity = textOf(rule, 'severity') || 'drift';
  return markup`<li id="${anchorOf(pointer)}">
    <p>${inline(textOf(rule, 'says'))} <span class="tag">a breach is ${severity === 'notice' ? 'a notice' : severity}</span></p>
    <p class="formula">
      <code>${textOf(rule, 'at')}</code>
      ${equals === '' ? undefined : markup`equals <code>${equals}</code>`}
      ${textOf(rule, 'ignores') === '' ? undefined : 'but for the query'}
      ${notBefore === '' ? undefined : markup`is not before <code>${notBefore}</code>`}
      ${conditionText(rule)}
      ${isObject(rule) ? presenceText(rule.present) : undefined}
    </p>
    ${originLine(docs, pointer)}
  </li>`;
}

const presenceText = (present: unknown): string | undefined =>
  present === true ? 'and must be present' : present === false ? 'and must be null' : undefined;

/** When a rule holds, where it does not always. */
export function conditionText(rule: unknown): Markup | undefined {
  const when = isObject(rule) ? rule.when : undefined;
  if (!isObject(when)) return undefined;
  const matches = textOf(when, 'matches');
  const notMatches = textOf(when, 'notMatches');
  return markup`when <code>${textOf(when, 'value')}</code>
    ${matches === '' ? undefined : markup`matches <code>${matches}</code>`}
    ${notMatches === '' ? undefined : markup`does not match <code>${notMatches}</code>`}`;
}
