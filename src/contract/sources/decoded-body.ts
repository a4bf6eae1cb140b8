import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The largest body that is unpacked, in bytes. */
const MOST_BODY_BYTES = 64 * 2 ** 20;
const LIMIT = { maxOutputLength: MOST_BODY_BYTES };

type Unpack = (bytes: Buffer, options: typeof LIMIT) => Buffer;

/** By the name in `Content-Encoding` (RFC 9110, 8.4.1; RFC 7932). `deflate` comes with and without its wrapper. */
const UNPACK: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};
const GZIP = '1f8b';
const ZSTD = '28b52ffd';

/**
 * The text of bytes that a capture holds. Some proxies keep them as they came over the wire, so they may still be packed,
 * whatever was done about the header; most keep them unpacked under the header of the packed ones.
 *
 * @returns the text, or undefined where it is packed in a way that cannot be undone here
 */
export function decodedBody(bytes: Buffer, contentEncoding: string | undefined): string | undefined {
  const start = bytes.toString('hex', 0, 4);
  if (start === ZSTD) return undefined;
  const named = (contentEncoding ?? '').trim().toLowerCase();
  const ways = start.startsWith(GZIP) ? UNPACK.gzip! : Object.hasOwn(UNPACK, named) ? UNPACK[named]! : [];
  for (const unpack of ways) {
    try {
      return unpack(bytes, LIMIT).toString('utf8');
    } catch {
      continue; // then they are not packed so, or cut
    }
  }
  return bytes.toString('utf8');
}
