import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import type { Ledger } from '../contract/ledger/ledger.js';
import { bundleFiles } from './bundles/bundle-files.js';
import { jsonText } from './bundles/canonical.js';
import { releasesOf } from './changelog.js';
import { claimsFile } from './claims-file.js';
import { docsPage } from './docs/docs-page.js';
import type { KitFiles } from './kit-files.js';
import { checksums, manifestOf, type Maker } from './manifest.js';
import { languageReadmes } from './readme/language-readmes.js';
import { kitReadme } from './readme/kit-readme.js';
import { runnerFiles } from './readme/runner-files.js';
import { standInFile } from './stand-in-file.js';
import { vectorFiles } from './vectors/vector-files.js';

/** What a kit is made of. */
export interface KitParts {
  readonly contract: Contract;
  readonly ledger?: Ledger;
  /** Recordings of the contract, by the name of their file without the ending. */
  readonly recordings: readonly { readonly name: string; readonly exchange: Exchange }[];
  /** The changelog of the contract, in Markdown. */
  readonly changelog?: string;
  /** The JSON Schema of an exchange. */
  readonly exchangeSchema: string;
  readonly license: string;
  /** The stand-in without the contract that it plays. */
  readonly standInProgram: string;
  /** The programs that hold a language to the vectors, by the names of their files. */
  readonly runners: KitFiles;
  readonly maker: Maker;
}

/**
 * Makes the kit: the files that teams in other languages take. The same parts give the same bytes.
 *
 * @example
 * const files = kitOf({ contract, ledger, recordings, exchangeSchema, license, standInProgram, runners, maker });
 * files['openapi.json'];
 */
export function kitOf(parts: KitParts): KitFiles {
  const { contract, ledger, recordings, exchangeSchema, license, standInProgram, runners, maker } = parts;
  const { document } = contract.clauses;
  const bundles = bundleFiles(document, schemaBase(contract));
  const claims = claimsFile(contract, ledger);
  const content: KitFiles = {
    ...bundles.files,
    ...(claims && { 'claims.json': jsonText(claims) }),
    ...changelogFile(parts),
    'exchange.schema.json': exchangeSchema,
    ...vectorFiles(contract, ledger, recordings),
    'docs.html': docsPage(contract, ledger),
    'stand-in.mjs': standInFile(standInProgram, contract, bundles.played),
    ...runnerFiles(contract, runners),
    LICENSE: license,
  };
  const readable: KitFiles = {
    ...content,
    ...languageReadmes(contract, content),
    'README.md': kitReadme(contract, content, bundles.leftOut),
  };
  const listed = { ...readable, 'manifest.json': jsonText(manifestOf(contract, readable, bundles.leftOut, maker)) };
  const all: Record<string, string> = { ...listed, SHA256SUMS: checksums(listed) };
  return Object.fromEntries(
    Object.keys(all)
      .sort()
      .map((path) => [path, all[path]!]),
  );
}

/** What the ids of the schemas begin with: the name of a host that can never be (RFC 2606), so that nothing is fetched. */
function schemaBase({ title, version }: Contract): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `https://${name || 'contract'}.invalid/${encodeURIComponent(version || '0')}/`;
}

/** A changelog that does not know the version of the contract is that of something else. */
function changelogFile({ contract: { title, version }, changelog }: KitParts): KitFiles {
  const releases = changelog === undefined ? [] : releasesOf(changelog);
  if (!releases.some((release) => release.version === version)) return {};
  return { 'changelog.json': jsonText({ contract: { title, version }, releases }) };
}
