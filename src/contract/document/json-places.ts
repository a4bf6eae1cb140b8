/** Where the members of an object or the items of a list begin in a JSON text: each with its key and its value. */
type Members = ReadonlyMap<string, { readonly key: number; readonly value: number }>;

/**
 * Finds values in a text that is known to be JSON. Each object on the way is read once, by brackets and quotes alone, so
 * that a place in a large file costs no second parse of it.
 *
 * @returns the offset of the key of a member, or of an item; of the nearest that holds it where there is none
 */
export function jsonPlaces(text: string): (tokens: readonly string[]) => number {
  const known = new Map<number, Members>();
  const membersAt = (start: number): Members => {
    let members = known.get(start);
    if (!members) known.set(start, (members = readMembers(text, start)));
    return members;
  };
  return (tokens) => {
    let start = skipBlanks(text, 0);
    let offset = start;
    for (const token of tokens) {
      const member = membersAt(start).get(token);
      if (!member) break;
      ({ key: offset, value: start } = member);
    }
    return offset;
  };
}

/** Of a key that is there twice, the later counts: so does `JSON.parse`. */
function readMembers(text: string, start: number): Members {
  const members = new Map<string, { key: number; value: number }>();
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return members;
  const close = isList ? ']' : '}';
  let at = skipBlanks(text, start + 1);
  for (let i = 0; at < text.length && text[at] !== close; i++) {
    const key = at;
    let name = String(i);
    if (!isList) {
      const end = endOfText(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipBlanks(text, skipBlanks(text, end) + 1); // the colon is between
    }
    members.set(name, { key, value: at });
    at = skipBlanks(text, endOfValue(text, at));
    if (text[at] === ',') at = skipBlanks(text, at + 1);
  }
  return members;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

/** Behind the closing quote of the text that begins at an offset. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The codes stand in it as numbers, since it sees every character of a large file. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 /* " */) {
      at = endOfText(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (code === 0x7b /* { */ || code === 0x5b /* [ */) depth++;
    else if (code === 0x7d /* } */ || code === 0x5d /* ] */) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && code === 0x2c /* , */) return at;
  }
  return text.length;
}
