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
    const source = origin
      .split(/(\{[^{}]+\})/)
      .map((part, i) => (i % 2 ? '[a-zA-Z0-9.-]+' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
      .join('');
    pattern = new RegExp(`^${source}$`, 'i');
    patterns.set(server, pattern);
  }
  return pattern;
}
