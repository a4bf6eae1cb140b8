const USUAL = new Set(
  `age alt-svc cache-control connection content-encoding content-language content-length content-type date etag expires
  keep-alive last-modified pragma retry-after server set-cookie strict-transport-security transfer-encoding vary via
  www-authenticate x-cache x-amz-cf-id x-amz-cf-pop x-content-type-options cf-ray`.split(/\s+/),
);

/**
 * Whether a response header is one of those that nearly every answer has: of HTTP, or of a content delivery network.
 * The whole list is in `known-headers.ts`; clients carry this one.
 */
export const isUsualHeader = (name: string): boolean => USUAL.has(name);
