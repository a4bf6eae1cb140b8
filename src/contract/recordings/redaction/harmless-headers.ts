const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** A list of words of HTTP, with commas or semicolons between them. */
const listOf = (words: string): RegExp => new RegExp(`^(?:${words})(?:\\s*[,;]\\s*(?:${words}))*$`, 'i');

/** Headers of HTTP whose values are words, numbers and dates that HTTP itself defines, with the form that they have. */
const FORMS: Readonly<Record<string, RegExp>> = {
  ...{ date: HTTP_DATE, expires: HTTP_DATE, 'last-modified': HTTP_DATE, sunset: HTTP_DATE },
  accept: listOf('application/(?:problem\\+)?json|text/(?:html|plain)|\\*/\\*|q=[01](?:\\.\\d{1,3})?'),
  'accept-encoding': listOf('gzip|br|deflate|zstd|identity|\\*'),
  'accept-ranges': /^(?:bytes|none)$/i,
  age: /^\d{1,9}$/,
  'cache-control': listOf(
    'no-cache|no-store|no-transform|must-revalidate|proxy-revalidate|private|public|immutable|(?:s-maxage|max-age|stale-while-revalidate|stale-if-error)=\\d{1,9}',
  ),
  connection: listOf('close|keep-alive'),
  'content-encoding': listOf('gzip|br|deflate|zstd|identity'),
  'content-length': /^\d{1,9}$/,
  deprecation: /^(?:@\d{1,10}|true)$/,
  'keep-alive': listOf('(?:timeout|max)=\\d{1,6}'),
  pragma: /^no-cache$/i,
  'retry-after': /^\d{1,6}$/,
  'strict-transport-security': listOf('max-age=\\d{1,10}|includeSubDomains|preload'),
  'transfer-encoding': listOf('chunked|gzip|deflate'),
  vary: listOf('accept|accept-encoding|accept-language|authorization|cookie|origin|user-agent|\\*'),
  'x-content-type-options': /^nosniff$/i,
  'x-frame-options': /^(?:deny|sameorigin)$/i,
};

const MEDIA_TYPES =
  /^(?:application\/(?:json|problem\+json|xml|octet-stream|x-www-form-urlencoded|xhtml\+xml)|text\/(?:html|plain|xml|csv))$/;
const CHARSET = /^\s*;\s*charset="?(?:utf-8|us-ascii|iso-8859-1|windows-1252)"?\s*$/i;

/** Whether the value of a header says nothing but what HTTP defines. */
export const isHarmlessHeader = (name: string, value: string): boolean =>
  value.length <= 200 && Object.hasOwn(FORMS, name) && FORMS[name]!.test(value);

/** Whether a `Content-Type` is one of those that everybody knows, or that the contract names. */
export function isKnownContentType(value: string, documented: readonly string[]): boolean {
  const [, mediaType = '', parameters = ''] = /^([^;]*)(.*)$/s.exec(value) ?? [];
  const essence = mediaType.trim().toLowerCase();
  return (
    (MEDIA_TYPES.test(essence) || documented.some((one) => one.toLowerCase() === essence)) &&
    (parameters === '' || CHARSET.test(parameters))
  );
}
