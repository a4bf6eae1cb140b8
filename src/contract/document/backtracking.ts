import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { patternOf } from '../schema/pattern.js';
import { alphabetOf } from './backtracking/alphabet.js';
import { automatonOf } from './backtracking/automaton.js';
import { isLoop } from './backtracking/copies.js';
import { countsToTooMany } from './backtracking/counted.js';
import { isExponential } from './backtracking/exponential.js';

const parser = new RegExpParser();
const known = new Map<string, boolean>();

/**
 * Whether a pattern can be made to backtrack so often on some short text that a check would not end.
 *
 * An engine that backtracks tries, in the worst case, every way in which a pattern can read a text. The answer is yes
 * where the number of ways can double again and again as the text grows, as in `(a+)+b`, and no where it only grows
 * with a power of the length, as in `.*a.*`. What cannot be decided is a yes: a back-reference in a loop, a modifier
 * (`(?i:…)`), an automaton too large to search. A word boundary and a look-around are taken to hold everywhere, so
 * that `(\b\w+\b ?)*` is a yes too.
 *
 * The method is the one of Weideman, van der Merwe, Berglund and Watson, "Analyzing Matching Time Behavior of
 * Backtracking Regular Expression Matchers by Using Ambiguity of NFA" (CIAA 2016), on a position automaton.
 *
 * @throws SyntaxError where the text is no regular expression
 *
 * @example
 * backtracks('^IS[0-9a-fA-F]{32}$'); // false
 * backtracks('^(a+)+$'); // true
 */
export function backtracks(source: string): boolean {
  let answer = known.get(source);
  if (answer === undefined) {
    const portable = patternOf(source).source;
    answer = decide(parser.parsePattern(portable, 0, portable.length, { unicode: true }));
    known.set(source, answer);
  }
  return answer;
}

function decide(pattern: AST.Pattern): boolean {
  if (!isReadable(pattern)) return true;
  const alphabet = alphabetOf(pattern);
  return partsOf(pattern).some((part) => {
    const automaton = automatonOf(part.alternatives, alphabet);
    return !automaton || isExponential(automaton) || countsToTooMany(automaton);
  });
}

/** The pattern, and each look-around in it: once a look-around has answered, an engine never goes back into it. */
function partsOf(pattern: AST.Pattern): (AST.Pattern | AST.LookaroundAssertion)[] {
  const parts: (AST.Pattern | AST.LookaroundAssertion)[] = [pattern];
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') parts.push(node);
    },
  });
  return parts;
}

/** Whether no part of a pattern has a meaning that an automaton cannot hold. */
function isReadable(pattern: AST.Pattern): boolean {
  let readable = true;
  visitRegExpAST(pattern, {
    onGroupEnter({ modifiers }) {
      if (modifiers) readable = false;
    },
    onBackreferenceEnter(node) {
      for (let up: AST.Node | null = node; up; up = up.parent) {
        if (up.type === 'Quantifier' && isLoop(up)) readable = false;
      }
    },
  });
  return readable;
}
