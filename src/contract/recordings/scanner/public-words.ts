/** Words of HTTP and of the form of a recording: that they are there tells nothing, whatever else they stand for. */
export const PUBLIC_WORDS = `
request response headers method status body text evidence authored recorded source contract version sha256 redacted
accept accept-encoding accept-language accept-ranges access-control-allow-credentials access-control-allow-headers
access-control-allow-methods access-control-allow-origin access-control-expose-headers access-control-max-age age allow
alt-svc application/json application/octet-stream application/problem+json application/xml authorization bytes
cache-control charset=utf-8 chunked close connection content-disposition content-encoding content-language
content-length content-location content-range content-security-policy content-type cookie date deflate deprecation
etag expires gzip host identity if-match if-modified-since if-none-match immutable includeSubDomains keep-alive
last-modified link location max-age must-revalidate no-cache no-store no-transform nosniff origin permissions-policy
pragma preload private proxy-authenticate public referrer-policy retry-after sameorigin server server-timing set-cookie
strict-transport-security sunset text/html text/plain timeout trailer transfer-encoding upgrade user-agent vary via
warning www-authenticate x-cache x-content-type-options x-frame-options x-request-id x-xss-protection
`;
