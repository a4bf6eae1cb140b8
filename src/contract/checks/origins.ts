import { templateSource } from '../url-template.js';

const patterns = new Map<string, RegExp>();

/** Whether an origin (`https://host:port`) is that of a server of the contract, its variables filled in somehow. */
export function isServerOrigin(servers: readonly string[], origin: string): boolean {
  return servers.some((server) => patternOf(server)?.test(origin));
}

/** Whether a server URL names a host; one that is only a path does not. */
export const isAbsolute = (server: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(server) || /^\{[^{}]+\}:\/\//.test(server);

function patternOf(server: string): RegExp | undefined {
  if (!isAbsolute(server)) return undefined;
  let pattern = patterns.get(server);
  if (!pattern) {
    const origin = /^[^/]*\/\/[^/]*/.exec(server)![0];
    pattern = new RegExp(`^${templateSource(origin, '[a-zA-Z0-9.-]+')}$`, 'i');
    patterns.set(server, pattern);
  }
  return pattern;
}

/** Tells the origins that `{$origin}` of a rule may stand for: the servers', and that of the request. */
export const originsOf =
  (servers: readonly string[], url: string) =>
  (origin: string): boolean =>
    isServerOrigin(servers, origin) || (URL.canParse(url) && new URL(url).origin === origin);
