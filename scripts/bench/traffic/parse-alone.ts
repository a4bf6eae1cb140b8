import { createReadStream } from 'node:fs';

/** The least that a program can do that parses each line: large reads, cut at line ends, JSON.parse. It checks nothing. */
const [file = ''] = process.argv.slice(2);

let exchanges = 0;
let rest: Buffer = Buffer.alloc(0);
for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
  const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let from = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    const { response } = JSON.parse(bytes.toString('utf8', from, end)) as { response: { status: number } };
    if (response.status > 0) exchanges++;
    from = end + 1;
  }
  rest = bytes.subarray(from);
}
console.log(JSON.stringify({ exchanges, faulty: 0 }));
