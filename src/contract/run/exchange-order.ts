/** Gives the order of exchanges in a run from their ids alone: by source as they were named, then file, then index. */
export function exchangeOrder(sources: readonly { readonly name: string }[]): (one: string, other: string) => number {
  const keys = new Map<string, Key>();
  const keyOf = (id: string): Key => {
    let key = keys.get(id);
    if (!key) keys.set(id, (key = readId(id, sources)));
    return key;
  };
  return (one, other) => {
    if (one === other) return 0;
    const [a, b] = [keyOf(one), keyOf(other)];
    return a.source - b.source || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index);
  };
}

interface Key {
  readonly source: number;
  readonly file: string;
  readonly index: number;
}

/**
 * What belongs to no source, such as a file of the contract, goes first. The source of a folder has its recordings;
 * each archive in it has a source of its own, which is read later.
 */
function readId(id: string, sources: readonly { readonly name: string }[]): Key {
  const [, file = id, index = '-1'] = /^(.*)#(\d+)$/s.exec(id) ?? [];
  const own = sources.findIndex(({ name }) => file === name);
  const folder = sources.findIndex(({ name }) => file.startsWith(name.replace(/\/*$/, '/')));
  const isFirstInFolder = folder !== -1 && /\.json$/i.test(file) && folder < own;
  return { source: own === -1 || isFirstInFolder ? folder : own, file, index: Number(index) };
}
