/** A file of a package that lies nowhere below the working directory; it is named by a URI already. */
const PACKAGE = /^package:[\w./-]+$/;

/**
 * The URI of a file, for a path as it was given: relative stays relative. Each name in it is encoded, so that none can
 * become a scheme, a host, a query or a fragment.
 *
 * @example fileUri('recordings/a b.json') // 'recordings/a%20b.json'
 */
export function fileUri(path: string): string {
  if (PACKAGE.test(path)) return path;
  const names = path
    .replaceAll('\\', '/')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/');
  const encoded = names.map(encodeURIComponent).join('/').replace(/^\/+/, '');
  const drive = /^[A-Za-z]%3A(?=\/)/.exec(encoded)?.[0];
  if (drive !== undefined) return `file:///${drive[0]}:${encoded.slice(drive.length)}`;
  return path.startsWith('/') || path.startsWith('\\') ? `file:///${encoded}` : encoded;
}
