import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { patternOf, testLongTextsBy } from '../../schema/pattern.js';
import { isLoop } from './copies.js';
import { linearTest } from './linear-test.js';

/** So many steps an engine may take for one text. */
const MOST_STEPS = 10_000_000;

const parser = new RegExpParser();

/**
 * Sees to it that long texts are tested by another way than by going back, where a pattern has loops that could each
 * try each length: `\s*\s*$` takes minutes for a megabyte, though it ends.
 *
 * @param source a pattern that does not backtrack for ever
 */
export function secureLongTexts(source: string): void {
  const portable = patternOf(source).source;
  const pattern = parser.parsePattern(portable, 0, portable.length, { unicode: true });
  const loops = loopsIn(pattern) + (isAnchored(pattern) ? 0 : 1); // a search begins anew at each character
  if (loops < 2) return;
  const test = linearTest(pattern);
  if (!test) return;
  const above = Math.floor(MOST_STEPS ** (1 / loops));
  for (const one of new Set([source, portable])) testLongTextsBy(one, { above, test });
}

/** How many quantifiers have no length of their own. */
function loopsIn(pattern: AST.Pattern): number {
  let loops = 0;
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (isLoop(node) && node.min !== node.max) loops++;
    },
  });
  return loops;
}

const isAnchored = ({ alternatives }: AST.Pattern): boolean =>
  alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start');
