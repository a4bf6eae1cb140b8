const USUAL = new Set(
  `cache-control connection content-encoding content-length content-type date etag keep-alive server
  strict-transport-security transfer-encoding vary via x-amz-cf-id x-amz-cf-pop x-cache`.split(/\s+/),
);

/**
 * Whether a response header is one of those that nearly every answer has: of HTTP, or of a content delivery network.
 * The whole list is in `known-headers.ts`; clients carry this one.
 */
export const isUsualHeader = (name: string): boolean => USUAL.has(name);
