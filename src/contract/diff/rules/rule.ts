import type { Axis, Bump } from '../change.js';

/** What a kind of change means in one direction. */
export interface Rule {
  readonly src: Axis;
  readonly wire: Axis;
  readonly verify: Axis;
  readonly bump: Bump;
  /** How oasdiff calls it: the whole id, or with `*` what stands behind the kind of thing, such as `*-type-changed`. */
  readonly oasdiff?: string;
  /** The things for which oasdiff has the rule, where `*` is used. */
  readonly things?: readonly string[];
}

type Short = '' | 'x' | (string & {});

/** One row of a table: `x` is yes, blank is no, words say whom it concerns. */
export const row = (src: Short, wire: Short, verify: Short, bump: Bump, oasdiff?: string, things?: string): Rule => ({
  src: axis(src),
  wire: axis(wire),
  verify: axis(verify),
  bump,
  ...(oasdiff !== undefined && { oasdiff }),
  ...(things !== undefined && { things: things.split(' ') }),
});

const axis = (short: Short): Axis => (short === '' ? 'no' : short === 'x' ? 'yes' : short);
