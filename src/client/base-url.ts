import { InvalidArgumentError } from './errors/invalid-argument-error.js';

export interface HostOptions {
  /** Origin and path that all requests go below (default: the first server of the contract). */
  readonly baseUrl?: string;
  /** A regional host, such as `{ edge: 'dublin', region: 'ie1' }`: both or neither. */
  readonly edge?: string;
  readonly region?: string;
  /** Lets `http:` through for hosts other than this machine (default false): credentials would travel in clear. */
  readonly allowInsecureHttp?: boolean;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const LABEL = /^[a-z0-9-]+$/;

/** The base URL of a client, without a slash at the end. `servers` are those of the contract, the regional one by its variables. */
export function resolveBaseUrl(options: HostOptions, servers: readonly string[]): string {
  const { baseUrl, edge, region } = options;
  if (baseUrl !== undefined) {
    if (edge !== undefined || region !== undefined) fail('baseUrl', 'goes without edge and region');
    return checkedBaseUrl(baseUrl, options.allowInsecureHttp === true);
  }
  if ((edge === undefined) !== (region === undefined)) fail('edge', 'and region come together or not at all');
  if (edge === undefined || region === undefined)
    return servers[0] ?? fail('baseUrl', 'is needed: the contract names no server');
  const values = { edge, region };
  for (const [name, value] of Object.entries(values)) {
    if (!LABEL.test(value)) fail(name, 'must be a host label of lower-case letters, digits and hyphens');
  }
  const regional = servers.find((server) => server.includes('{edge}') && server.includes('{region}'));
  if (!regional) fail('edge', 'is given, but the contract names no regional server');
  return regional.replace('{edge}', edge).replace('{region}', region);
}

function checkedBaseUrl(text: string, allowInsecureHttp: boolean): string {
  if (!URL.canParse(text)) fail('baseUrl', 'must be an absolute URL');
  const url = new URL(text);
  if (url.username || url.password) fail('baseUrl', 'must hold no credentials');
  if (/[?#]/.test(url.href)) fail('baseUrl', 'must hold no query and no fragment');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname) && !allowInsecureHttp) {
    fail('baseUrl', 'must be https: http is for this machine alone, unless allowInsecureHttp is set');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') fail('baseUrl', 'must be https');
  return url.href.replace(/\/+$/, '');
}

function fail(argument: string, message: string): never {
  throw new InvalidArgumentError(`${argument} ${message}`, argument);
}
