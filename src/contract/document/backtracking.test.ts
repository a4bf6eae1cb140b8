import { expect, test } from '@jest/globals';
import { backtracks } from './backtracking.js';

test.each([
  ['nested loops', '^(a+)+$'],
  ['nested loops without an end', '^(a+)+'],
  ['nested loops that may be empty', '(a*)*b'],
  ['a loop of everything in a loop', '(.*)*x'],
  ['lazy nested loops', '^(a+?)+?$'],
  ['the same choice twice', '(a|a)*b'],
  ['the same choice twice, one of them through a class', '^([a-m]|[k-z])*$'],
  ['the same choice twice, one of them through a property', '^(é|\\p{Ll})+$'],
  ['one word that is two of the others', '^(a|aa)+$'],
  ['one word that is two different others', '(a|b|ab)*c'],
  ['words with an optional separator', '^(\\w+\\s?)*$'],
  ['words, each with an optional first and last letter', '^(a?b?)*$'],
  ['two loops side by side in a loop', '(x+x+)+y'],
  ['two loops side by side in a loop, through different letters', '^(\\d+\\w*,?)+$'],
  ['a separator that is also a letter', '^(([a-z])+.)+[A-Z]([a-z])+$'],
  ['a required round that may be empty', '^((a?)+b)*$'],
  ['two empty choices in a loop', '^((?:|)a)*$'],
  ['a loop deep in the pattern', '^id:[0-9]{4}-(?:x(?:[ab]|(?:b|c)y?)*z)$'],
  ['a loop after an optional end', '^x(?:$|(a+)+b)'],
  ['high counts in high counts', '(a{1,30}){1,30}b'],
  ['low counts in low counts', '^(a{1,12}){1,12}b$'],
  ['low counts in an exact count', '^(a{1,2}){40}$'],
  ['an exact count of two same choices', '^(a|a){40}$'],
  ['an exact count of optional characters', '^(?:a?){40}a{40}$'],
  ['an exact count of optional characters of two kinds', '^(?:[a-c]?[b-d]?){12}$'],
  ['an exact count of empty choices', '^x(?:|){40}$'],
  ['a look-ahead', '^(?=(a+)+b)a'],
  ['a look-behind', 'a(?<!^(a|a)*b)$'],
  ['a look-ahead in a loop', '^(?:(?!(?:a*)*b).)*$'],
])('refuses %s: %s', (_what, source) => {
  expect(backtracks(source)).toBe(true);
});

test.each([
  ['a back-reference in a loop', '^(a+)(?:b\\1)*$'],
  ['a back-reference in a high count', '^(a+)(?:b\\1){3,20}$'],
  ['choices that only a word boundary keeps apart', '^(\\b\\w+\\b\\s*)*$'],
  ['more positions than it writes out', '^(?:(?:(?:(?:[ab]?){16}){16}){16}){16}$'],
])('refuses what it cannot decide: %s', (_what, source) => {
  expect(backtracks(source)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a SID', '^IS[0-9a-fA-F]{32}$'],
  ['a list of SIDs', '^IS[0-9a-f]{32}(,IS[0-9a-f]{32})*$'],
  ['SIDs without a separator', '^([0-9a-f]{32})+$'],
  ['pairs of digits in an exact count, in a loop', '^(([0-9a-f]{2}){32})+$'],
  ['words with a separator', '^[a-z]+(-[a-z]+)*$'],
  ['words, the last one without its separator', '^([a-z]+(,|$))+$'],
  ['words, the first one without its separator', '^((^|, )[a-z]+)+$'],
  ['different words', '^(?:red|green|blue)*$'],
  ['words that begin alike', '^(?:abc|abd|ab)*$'],
  ['many words that begin alike', '^(?:ab|ac){60}$'],
  ['a loop of optional characters', '^(a?)*$'],
  ['optional characters', '^[a-z]?[a-z]?[a-z]?$'],
  ['an optional count of optional characters', '^(?:a?){0,14}b$'],
  ['one loop', '^a*$'],
  ['letters or marks', '^(?:\\p{L}|\\p{M})+$'],
  ['words of any script', '^(\\p{L}+\\s)*$'],
  ['everything else', '^(?:[^"\\\\]|\\\\.)*$'],
  ['a length', '^[\\s\\S]{1,1600}$'],
  ['a long exact length', '^[a-z]{5000}$'],
  ['a class that nothing is in', '^([]|a)*$'],
  ['an escape that only the u flag forbids', '^[a-z]+(\\-[a-z]+)*$'],
  ['e-mail addresses, freely', '^[^@]+@[^@]+\\.[^@]+$'],
  ['e-mail addresses', '^([a-z0-9]+)@([a-z0-9]+\\.)+[a-z]+$'],
  ['something somewhere', '.*foo.*'],
  ['two loops side by side', '^\\w+\\s*\\w+$'],
  ['some loops side by side', '^.*.*.*.*.*$'],
  ['some counts side by side', '^\\w{1,10}\\w{1,10}\\w{1,10}$'],
  ['a rule for passwords', '^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,16}$'],
  ['all but the end of a comment', '^<!--(?:(?!-->)[\\s\\S])*-->$'],
  ['a back-reference', '^(["\']).*\\1$'],
  ['a version', '^\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$'],
  ['an IPv4 address', '^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$'],
  ['a language tag', '^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$'],
  ['a duration', '^P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?$'],
  ['base64', '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$'],
])('lets pass %s: %s', (_what, source) => {
  expect(backtracks(source)).toBe(false);
});

test('throws a SyntaxError for what is no pattern', () => {
  expect(() => backtracks('(')).toThrow(SyntaxError);
});
