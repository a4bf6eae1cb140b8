import { yaml } from '../libraries.js';
import { LedgerError } from './ledger-error.js';
import { Reader } from './reader.js';

/** How a claim is held against an exchange: by which part of it, only by live calls, or not at all. */
export const CHECKS = ['schema', 'header', 'request', 'cross-field', 'live', 'none'] as const;
export type Check = (typeof CHECKS)[number];

/** Which lines of the vendor's document a claim or a contradiction stands on, and which clauses carry it. */
export interface Citation {
  readonly id: string;
  /** In our words. */
  readonly says: string;
  readonly lines: readonly number[];
  /** Of the cited lines, joined with a newline. Empty until `contract claims --update` fills it in. */
  readonly sha256: string;
  /** JSON Pointers into the contract, `#` first. */
  readonly clauses: readonly string[];
}

/** One statement of the vendor's document. */
export interface Claim extends Citation {
  readonly check: Check;
  /** Why no exchange by itself can show it: there where `check` is `live` or `none`. */
  readonly reason?: string;
}

/** A place where the document disagrees with itself or with the wire, and what the contract made of it. */
export interface Contradiction extends Citation {
  readonly decision: string;
}

/** The claims ledger: what the vendor's document says, line by line, without the document's text. */
export interface Ledger {
  /** File name of the contract that the clauses are in. */
  readonly contract: string;
  readonly document: {
    readonly title: string;
    /** How many lines it has. */
    readonly lines: number;
    /** Of its bytes. */
    readonly sha256: string;
    /** One for each line: how its sha256 begins, 12 hex digits; empty for a blank line. */
    readonly digests: readonly string[];
  };
  /** Lines that carry no claim, such as headings. Blank lines are not among them. */
  readonly layout: readonly number[];
  /** Lines of the document's example. */
  readonly example: readonly number[];
  readonly claims: readonly Claim[];
  readonly contradictions: readonly Contradiction[];
}

const SHA256 = /^([0-9a-f]{64})?$/;
const DIGEST = /^([0-9a-f]{12})?$/;
const CLAUSE = /^#(\/.*)?$/;

/**
 * Reads a ledger from YAML.
 *
 * @param name - of the file, for the messages
 * @throws LedgerError where the text is no YAML or not of the ledger's form
 */
export function parseLedger(text: string, name: string): Ledger {
  const root = new Reader(readYaml(text, name), name);
  root.only('contract', 'document', 'layout', 'example', 'claims', 'contradictions');
  const document = root.at('document');
  document.only('title', 'lines', 'sha256', 'digests');
  const ledger = {
    contract: root.text('contract'),
    document: {
      title: document.text('title'),
      lines: document.count('lines'),
      sha256: document.text('sha256', SHA256),
      digests: document.texts('digests', DIGEST),
    },
    layout: root.lines('layout'),
    example: root.lines('example'),
    claims: root.members('claims', /^C\d{3,}$/).map(([id, claim]) => readClaim(id, claim)),
    contradictions: root.members('contradictions', /^X\d{2,}$/).map(([id, entry]) => readContradiction(id, entry)),
  };
  const { lines, digests } = ledger.document;
  if (digests.length !== lines) {
    document.refuse('digests', `must have ${lines} entries, one for each line; it has ${digests.length}`);
  }
  return ledger;
}

function readYaml(text: string, name: string): unknown {
  const document = yaml().parseDocument(text);
  try {
    if (document.errors[0]) throw document.errors[0];
    return document.toJS(); // throws for an alias without an anchor
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    throw new LedgerError(`${name} is no YAML: ${message.replace(/:$/, '')}`);
  }
}

function readClaim(id: string, claim: Reader): Claim {
  claim.only('says', 'lines', 'sha256', 'clauses', 'check', 'reason');
  const check = claim.oneOf('check', CHECKS);
  const needsReason = check === 'live' || check === 'none';
  return {
    ...readCitation(id, claim),
    check,
    ...((needsReason || claim.has('reason')) && { reason: claim.text('reason') }),
  };
}

function readContradiction(id: string, entry: Reader): Contradiction {
  entry.only('says', 'lines', 'sha256', 'clauses', 'decision');
  return { ...readCitation(id, entry), decision: entry.text('decision') };
}

function readCitation(id: string, entry: Reader): Citation {
  const lines = entry.lines('lines');
  const clauses = entry.texts('clauses', CLAUSE);
  if (lines.length === 0) entry.refuse('lines', 'must name at least one line');
  if (clauses.length === 0) entry.refuse('clauses', 'must name at least one clause');
  return { id, says: entry.text('says'), lines, sha256: entry.text('sha256', SHA256), clauses };
}
