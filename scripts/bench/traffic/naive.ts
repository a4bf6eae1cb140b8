import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAjv } from '../check/create-ajv.js';

/** What most people would write: readline, JSON.parse, and a compiled ajv over the body of each success. */
const [file = '', schema = ''] = process.argv.slice(2);
const accepts = createAjv().compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

interface Line {
  readonly response: { readonly status: number; readonly body?: unknown; readonly text?: string };
}

let exchanges = 0;
let faulty = 0;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  const { response } = JSON.parse(line) as Line;
  exchanges++;
  const body = response.text === undefined ? response.body : (JSON.parse(response.text) as unknown);
  if (response.status === 200 && !accepts(body)) faulty++;
}
console.log(JSON.stringify({ exchanges, faulty }));
