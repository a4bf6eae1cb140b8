/** A format as the mutants know it. */
export interface FormatText {
  readonly type: 'string' | 'number';
  /** A plain test, in other words than the check's own. */
  readonly is: (value: never) => boolean;
  /** Values that are not of the format, each with what is wrong with it. */
  readonly bad: Readonly<Record<string, string | number>>;
}

const text = (is: RegExp | ((value: string) => boolean), bad: Record<string, string>): FormatText => ({
  type: 'string',
  is: typeof is === 'function' ? is : (value: string) => is.test(value),
  bad,
});

const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const isMoment = (value: string): boolean => /^[tT]$/.test(value.charAt(10)) && TIME.test(value.slice(11));
const isWholeAndSmall = (value: number): boolean => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
const isIpv4 = (value: string): boolean =>
  /^(?:\d{1,3}\.){3}\d{1,3}$/.test(value) && !/(?:25[6-9]|2[6-9]\d|[3-9]\d\d)/.test(value);
const isUri = (value: string): boolean =>
  /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(value) && !/^https?:(?:\/{0,2}(?:$|[?#])|[^/])/i.test(value);

/** The formats that are asserted. Any other is an annotation. */
export const FORMATS: Readonly<Record<string, FormatText>> = {
  'date-time': text((value) => isDay(value.slice(0, 10)) && isMoment(value), {
    'no T between date and time': '2015-12-16 22:18:37Z',
    'no offset': '2015-12-16T22:18:37',
    'an offset without a colon': '2015-12-16T22:18:37+0100',
    'a day that no calendar has': '2015-02-30T22:18:37Z',
    'a leap day in a common year': '2015-02-29T22:18:37Z',
    'a month that no calendar has': '2015-13-16T22:18:37Z',
    'an hour that no clock has': '2015-12-16T24:18:37Z',
    'a minute that no clock has': '2015-12-16T22:60:37Z',
    'a day without a time': '2015-12-16',
    'the form of HTTP': 'Wed, 16 Dec 2015 22:18:37 GMT',
    'no text': '',
  }),
  uri: text(isUri, {
    'a path alone': '/v1/resource',
    'no scheme': 'example.com/v1/resource',
    'no scheme, but slashes': '//example.com/v1/resource',
    'http without a host': 'https://',
    'a space': 'https://example.com/a b',
    'a variable in braces': 'https://example.com/{id}',
    'no text': '',
  }),
  date: text(isDay, {
    'a day that no calendar has': '2015-02-30',
    'a time behind it': '2015-12-16T22:18:37Z',
    'another order': '16.12.2015',
  }),
  time: text(TIME, { 'an hour that no clock has': '24:18:37Z', 'no seconds': '22:18' }),
  duration: text(/^P(?!$)[\d.YMDTHSW]+$/, { words: '1 day', nothing: 'P' }),
  'uri-reference': text(/^(?!.*%(?![\da-f]{2}))[^\s\\<>"{}|^`]*$/i, { 'a space': 'a b', 'a cut escape': '/a%2' }),
  'uri-template': text(/^(?:[^{}\s]|\{[\w+#./;?&,:*%]+\})*$/, { 'an open brace': '/a/{b', 'a space': 'a b' }),
  email: text(/^[^\s@]+@[^\s@]+$/, { 'no at sign': 'nobody.example.com', 'no domain': 'nobody@' }),
  hostname: text(/^(?!-)[a-z\d.-]{1,253}(?<!-)$/i, { 'a space': 'a b', 'a hyphen in front': '-example.com' }),
  ipv4: text(isIpv4, { 'a number that is too large': '256.1.1.1', 'three numbers': '1.2.3' }),
  ipv6: text(/^(?!.*:::)(?:[\da-f]{0,4}:){2,}(?:[\da-f]{0,4}|(?:\d{1,3}\.){3}\d{1,3})$/i, {
    'three colons': '1:::2',
    'five digits': '12345::1',
  }),
  uuid: text(/^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, {
    'a letter that is no digit': 'g1b2c3d4-0000-4000-8000-000000000000',
    'no hyphens': 'a1b2c3d40000400080000000000000',
  }),
  'json-pointer': text(/^(?:\/(?:[^~/]|~[01])*)*$/, { 'no slash in front': 'a/b', 'a bare tilde': '/a~b' }),
  'relative-json-pointer': text(/^\d+(?:#|(?:\/.*)?)$/, { 'no number in front': '/a' }),
  byte: text(/^(?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i, {
    'signs of another alphabet': '***',
    'a cut block': 'abc',
  }),
  int32: {
    type: 'number',
    is: isWholeAndSmall,
    bad: { 'too large for 32 bits': 2 ** 31, 'too small for 32 bits': -(2 ** 31) - 1 },
  },
};
