import type { Direction } from '../../schema/schema.js';
import { row, type Rule } from './rule.js';

const KIND =
  /^(?<exclusive>exclusive-)?(?<side>max|min)(?<what>-length|-items|-properties)?-(?<how>set|unset|increased|decreased)$/;

/**
 * What the change of a limit means. A loosened one shows in storage and UI where lengths and values grow; where a
 * limit of numbers or counts is gone, readers may fail.
 */
export function boundRule(kind: string, direction: Direction): Rule | undefined {
  const groups = KIND.exec(kind)?.groups;
  if (!groups) return undefined;
  const { side, what, how } = groups;
  const tightened = how === 'set' || how === (side === 'max' ? 'decreased' : 'increased');
  const things = direction === 'request' ? 'property body parameter' : 'property body';
  const id = hasRule(kind, direction, tightened) ? ([`*-${kind}`, things] as const) : ([] as const);
  if (direction === 'request') return tightened ? row('', 'x', '', 'major', ...id) : row('', '', '', 'minor', ...id);
  if (tightened) return row('', '', 'x', 'minor', ...id);
  const counts = what === '-items' || what === '-properties' || (what === undefined && how === 'unset');
  return row('', counts ? 'x' : 'storage and UI', '', 'minor', ...id);
}

/** The limits for which oasdiff has a rule. */
function hasRule(kind: string, direction: Direction, tightened: boolean): boolean {
  if (kind.includes('properties')) return false;
  if (direction === 'response')
    return (
      !tightened &&
      !['max-items-increased', 'max-items-unset', 'max-unset', 'min-unset'].includes(kind) &&
      !/^exclusive-.*-unset$/.test(kind) &&
      kind !== 'min-length-unset'
    );
  return (
    !kind.endsWith('-unset') && kind !== 'min-length-set' && !(kind.startsWith('max-items') && kind.endsWith('-set'))
  );
}
