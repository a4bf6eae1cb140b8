const WIDTH = 110;

/** Writes texts as a YAML list in brackets with as many on a line as fit. They must need no escaping. */
export function flowList(texts: readonly string[]): string {
  const rows: string[] = [];
  for (const text of texts) {
    const item = `'${text}',`;
    const row = rows.at(-1);
    if (row === undefined || row.length + 1 + item.length > WIDTH) rows.push(`    ${item}`);
    else rows[rows.length - 1] = `${row} ${item}`;
  }
  return `[\n${rows.join('\n')}\n  ]`;
}
