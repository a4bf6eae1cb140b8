import { templateSource } from '../url-template.js';

const patterns = new WeakMap<readonly string[], { readonly pattern: RegExp | undefined }>();

/** Matches the origins (`https://host:port`) of servers, their variables filled in somehow; undefined where none names a host. */
export function serverOrigins(servers: readonly string[]): RegExp | undefined {
  let known = patterns.get(servers);
  if (!known) {
    const origins = servers.filter(isAbsolute).map((server) => /^[^/]*\/\/[^/]*/.exec(server)![0]);
    const sources = origins.map((origin) => templateSource(origin, '[a-zA-Z0-9.-]+'));
    const pattern = sources.length > 0 ? new RegExp(`^(?:${sources.join('|')})$`, 'i') : undefined;
    patterns.set(servers, (known = { pattern }));
  }
  return known.pattern;
}

/** Whether an origin is that of a server of the contract. */
export const isServerOrigin = (servers: readonly string[], origin: string): boolean =>
  serverOrigins(servers)?.test(origin) === true;

/** Whether a server URL names a host; one that is only a path does not. */
export const isAbsolute = (server: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(server) || /^\{[^{}]+\}:\/\//.test(server);

/** Tells the origins that `{$origin}` of a rule may stand for: the servers', and that of the request. */
export const originsOf =
  (servers: readonly string[], url: string) =>
  (origin: string): boolean =>
    isServerOrigin(servers, origin) || (URL.canParse(url) && new URL(url).origin === origin);
