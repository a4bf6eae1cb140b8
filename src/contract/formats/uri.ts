/**
 * Most URIs on the wire: http or https, and no character that means one thing in an authority and another in a path.
 * Runs of the frequent characters are taken four at a time, which engines do faster.
 */
const USUAL =
  /^https?:\/\/[\dA-Za-z](?:[--9A-Za-z][--9A-Za-z][--9A-Za-z][--9A-Za-z])*[--9A-Za-z]?[--9A-Za-z]?[--9A-Za-z]?(?:[_~!$&'()*+,;=?][\w.~!$&'()*+,;=/?-]*)?$/;

/** The characters that RFC 3986 knows. */
const CHARACTERS = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/i;

/** Scheme, address in brackets, host of another kind; userinfo, port, path, query and fragment have no bad form left. */
const PARTS =
  /^([A-Z][\dA-Z+.-]*):(?:\/\/(?:[^/?#@[\]]*@)?(?:\[([^\]]*)\]|([^/?#@:[\]]*))(?::\d*)?(?![^/?#])|(?!\/\/))[^#[\]]*(?:#[^#[\]]*)?$/i;

/** Eight groups of an IPv6 address, or fewer around `::`; or an address of a later version. */
const ADDRESS =
  /^(?:(?:[\dA-F]{1,4}:){7}[\dA-F]{1,4}|(?!(?::*\w+\b){8})(?:[\dA-F]{1,4}(?::[\dA-F]{1,4})*)?::(?:[\dA-F]{1,4}(?::[\dA-F]{1,4})*)?|v[\dA-F]+\.[\w.~!$&'()*+,;=:-]+)$/i;

/** An IPv4 address may stand for the last two groups. */
const IPV4_AT_END = /(^|:)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/**
 * Whether a text is an absolute URI as RFC 3986 writes it (a fragment may follow). An http or https URI needs a host
 * (RFC 9110, 4.2).
 */
export const isUri = (text: string): boolean => USUAL.test(text) || isUnusualUri(text);

function isUnusualUri(text: string): boolean {
  const [, scheme, address, name] = PARTS.exec(text) ?? [];
  if (scheme === undefined || !CHARACTERS.test(text)) return false;
  if (address === undefined) return Boolean(name) || !/^https?$/i.test(scheme);
  return ADDRESS.test(address.replace(IPV4_AT_END, '$1a:a'));
}
