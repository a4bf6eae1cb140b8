import { VERSION } from './version.js';

type Versions = Readonly<Record<string, string | undefined>>;

/**
 * Names this package and the runtime, such as `conversations-contract/0.1.0 node/20.19.0`. Undefined in a browser: it
 * sends its own, and a header that a page adds would have to be allowed by the vendor's CORS answer.
 */
export function userAgent(scope: object = globalThis): string | undefined {
  const { process, Deno, navigator } = scope as {
    process?: { versions?: Versions };
    Deno?: { version?: Versions };
    navigator?: { userAgent?: unknown };
  };
  const versions = process?.versions ?? {};
  const runtimes = { bun: versions.bun, deno: Deno?.version?.deno ?? versions.deno, node: versions.node };
  const [runtime] = Object.entries(runtimes).filter(([, version]) => version !== undefined);
  const us = `conversations-contract/${VERSION}`;
  if (runtime) return `${us} ${runtime.join('/')}`;
  return navigator?.userAgent === 'Cloudflare-Workers' ? us : undefined;
}
