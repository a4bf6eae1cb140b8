/** The parts of a URL as RFC 3986 (appendix B) cuts it; together they are the whole text again. */
export interface UrlParts {
  /** With its colon. */
  readonly scheme: string;
  /** User and password, with the at sign. */
  readonly user: string;
  readonly slashes: string;
  readonly host: string;
  readonly path: string;
  /** With its question mark. */
  readonly query: string;
  /** With its number sign. */
  readonly fragment: string;
}

const PARTS = /^([a-z][a-z0-9+.-]*:)?(?:(\/\/)([^/?#]*@)?([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;

export function urlParts(url: string): UrlParts {
  const [, scheme = '', slashes = '', user = '', host = '', path = '', query = '', fragment = ''] =
    PARTS.exec(url) ?? [];
  return { scheme, slashes, user, host, path, query, fragment };
}

/** Whether a text as a whole is a URL with a host, or a path from the root. */
export const isUrlText = (text: string): boolean => /^(?:[a-z][a-z0-9+.-]*:\/\/|\/)[^\s]*$/i.test(text);
