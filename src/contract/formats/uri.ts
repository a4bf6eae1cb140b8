/** Most URIs on the wire: http or https, a plain host, no escapes. */
const USUAL =
  /^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?$/;

// The productions of RFC 3986, appendix A, by their names.
const PCT_ENCODED = '%[0-9A-Fa-f]{2}';
const UNRESERVED_OR_SUB_DELIM = "[\\w.~!$&'()*+,;=-]";
const PCHAR = `(?:[\\w.~!$&'()*+,;=:@-]|${PCT_ENCODED})`;
const SEGMENTS = `(?:/${PCHAR}*)*`;
const H16 = '[0-9A-Fa-f]{1,4}';
const DEC_OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = `${DEC_OCTET}(?:\\.${DEC_OCTET}){3}`;
const LS32 = `(?:${H16}:${H16}|${IPV4})`;
const IPV6 = [
  `(?:${H16}:){6}${LS32}`,
  ...[5, 4, 3, 2, 1, 0].map((after) => {
    const before = 5 - after;
    const head = before === 0 ? '' : `(?:(?:${H16}:){0,${before - 1}}${H16})?`;
    return `${head}::(?:${H16}:){${after}}${LS32}`;
  }),
  `(?:(?:${H16}:){0,5}${H16})?::${H16}`,
  `(?:(?:${H16}:){0,6}${H16})?::`,
].join('|');
const IP_FUTURE = "[vV][0-9A-Fa-f]+\\.[\\w.~!$&'()*+,;=:-]+";
const USERINFO = `(?:${UNRESERVED_OR_SUB_DELIM}|:|${PCT_ENCODED})*@`;
const HOST = `(?:\\[(?:${IPV6}|${IP_FUTURE})\\]|(?:${UNRESERVED_OR_SUB_DELIM}|${PCT_ENCODED})*)`;
const HIER_PART = `(?://(?:${USERINFO})?(${HOST})(?::\\d*)?${SEGMENTS}|/(?:${PCHAR}+${SEGMENTS})?|${PCHAR}+${SEGMENTS}|)`;
const QUERY = `(?:${PCHAR}|[/?])*`;
const FULL = new RegExp(`^([A-Za-z][A-Za-z0-9+.-]*):${HIER_PART}(?:\\?${QUERY})?(?:#${QUERY})?$`);

/**
 * Whether a text is an absolute URI as RFC 3986 writes it (a fragment may follow). An http or https URI needs a host
 * (RFC 9110, 4.2).
 */
export const isUri = (text: string): boolean => USUAL.test(text) || isUnusualUri(text);

function isUnusualUri(text: string): boolean {
  const match = FULL.exec(text);
  return match !== null && (!/^https?$/i.test(match[1]!) || Boolean(match[2]));
}
