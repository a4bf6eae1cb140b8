/**
 * Response headers that belong to HTTP and the web platform (IANA's field name registry), not to an API.
 * `access-control-*` is left to `isFreeHeader`.
 */
const HTTP = new Set(
  `accept-ch accept-patch accept-post accept-ranges age allow alt-svc alt-used authentication-info cache-control
  cache-status cdn-cache-control clear-site-data connection content-digest content-disposition content-encoding
  content-language content-length content-location content-range content-security-policy
  content-security-policy-report-only content-type critical-ch cross-origin-embedder-policy
  cross-origin-embedder-policy-report-only cross-origin-opener-policy cross-origin-opener-policy-report-only
  cross-origin-resource-policy date deprecation etag expect-ct expires keep-alive last-modified link location nel
  no-vary-search origin-agent-cluster permissions-policy pragma preference-applied priority proxy-authenticate
  proxy-authentication-info proxy-status public-key-pins referrer-policy refresh report-to reporting-endpoints
  repr-digest retry-after server server-timing set-cookie sourcemap speculation-rules strict-transport-security sunset
  supports-loading-mode te timing-allow-origin trailer transfer-encoding upgrade vary via warning www-authenticate
  x-content-type-options x-dns-prefetch-control x-frame-options x-permitted-cross-domain-policies x-robots-tag
  x-ua-compatible x-xss-protection`.split(/\s+/),
);

/** Headers that content delivery networks and proxies add, each by its documented name. */
const INFRASTRUCTURE = new Set(
  `x-cache x-cache-hits x-cache-status x-served-by x-timer x-varnish x-amz-cf-id x-amz-cf-pop x-amz-request-id
  x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-amz-apigw-id cf-ray cf-cache-status cf-connecting-ip cf-request-id
  fastly-restarts x-akamai-request-id x-akamai-transformed akamai-grn x-azure-ref x-msedge-ref x-envoy-upstream-service-time
  x-envoy-decorator-operation x-nginx-cache x-proxy-cache x-edge-location x-edge-ip`.split(/\s+/),
);

/** Those that need no documentation whatever a contract says, as far as they can be listed. */
export const FREE_HEADERS: readonly string[] = [...HTTP, ...INFRASTRUCTURE];

const CORS = 'access-control-';

/**
 * Whether a header needs no documentation. The CORS headers (Fetch standard) need none either, unless the contract
 * documents one of them somewhere: then it has taken on to say which there are.
 */
export const isFreeHeader = (name: string, documented: ReadonlySet<string>): boolean =>
  name.startsWith(':') || // HTTP/2 pseudo-headers, as browsers write them into a HAR
  HTTP.has(name) ||
  INFRASTRUCTURE.has(name) ||
  (name.startsWith(CORS) && ![...documented].some((one) => one.startsWith(CORS)));
