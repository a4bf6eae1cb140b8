import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** A regional host, such as `{ edge: 'dublin', region: 'ie1' }`: both or neither. */
export type Regional =
  { readonly edge: string; readonly region: string } | { readonly edge?: undefined; readonly region?: undefined };

export type HostOptions = Regional & {
  /** Origin and path that all requests go below (default: the first server of the contract). */
  readonly baseUrl?: string | undefined;
  /** Lets `http:` through for hosts other than this machine (default false): credentials would travel in clear. */
  readonly allowInsecureHttp?: boolean | undefined;
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const LABEL = /^[a-z0-9-]+$/;

/**
 * The base URL of a client, without a slash at the end.
 *
 * @param servers those of the contract, the regional one by its variables
 * @throws InvalidArgumentError where an option is wrong, or no server of the contract is meant
 */
export function resolveBaseUrl({ baseUrl, ...options }: HostOptions, [first, ...others]: readonly string[]): string {
  const { edge, region } = options;
  const isRegional = edge !== undefined || region !== undefined;
  if (baseUrl !== undefined) {
    insist(!isRegional, 'baseUrl', 'excludes edge and region');
    return checkedBaseUrl(baseUrl, options.allowInsecureHttp === true);
  }
  if (!isRegional) {
    insist(/^https?:\/\/[^{}]+$/.test(first ?? ''), 'baseUrl', 'is needed: the contract names none');
    return first!;
  }
  const regional = others.find((server) => server.includes('{edge}') && server.includes('{region}'));
  insist(regional, 'edge', 'needs a regional server in the contract');
  for (const name of ['edge', 'region'] as const) insist(LABEL.test(options[name] ?? ''), name, 'must be a host label');
  return regional.replace('{edge}', edge).replace('{region}', region);
}

function checkedBaseUrl(text: string, allowInsecureHttp: boolean): string {
  insist(typeof text === 'string' && URL.canParse(text), 'baseUrl', 'must be an absolute URL');
  const { protocol, hostname, username, password, href } = new URL(text);
  insist(!username && !password && !/[?#]/.test(href), 'baseUrl', 'must hold no credentials, query or fragment');
  const isGood = protocol === 'https:' || (protocol === 'http:' && (LOOPBACK.test(hostname) || allowInsecureHttp));
  insist(isGood, 'baseUrl', 'must be https (see allowInsecureHttp)');
  return href.replace(/\/+$/, '');
}

function insist<T>(good: T, argument: string, message: string): asserts good {
  if (!good) throw new InvalidArgumentError(`${argument} ${message}`, argument);
}
