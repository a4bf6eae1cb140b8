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

const FUTURE_ADDRESS = /^v[\dA-F]+\.[\w.~!$&'()*+,;=:-]+$/i;

/**
 * Whether a text is an absolute URI as RFC 3986 writes it (a fragment may follow). An http or https URI needs a host
 * (RFC 9110, 4.2).
 */
export const isUri = (text: string): boolean => USUAL.test(text) || isUnusualUri(text);

/** Addresses of version 6 are read by the parser of URLs, which takes those that RFC 3986 writes (URL standard, 3.5). */
function isUnusualUri(text: string): boolean {
  const [, scheme, address, name] = PARTS.exec(text) ?? [];
  if (scheme === undefined || !CHARACTERS.test(text)) return false;
  if (address === undefined) return Boolean(name) || !/^https?$/i.test(scheme);
  if (!/^[\dA-F:.]+$/i.test(address)) return FUTURE_ADDRESS.test(address);
  return URL.canParse(`http://[${address}]`);
}
