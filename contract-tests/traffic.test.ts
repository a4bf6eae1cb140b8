import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { check, checkMatched } from '../src/contract/check.js';
import type { Contract } from '../src/contract/contract.js';
import type { Exchange } from '../src/contract/exchange.js';
import { matchOperation } from '../src/contract/match.js';
import { fileFindings } from '../src/contract/recordings/file-findings.js';
import { Tally } from '../src/contract/run/tally.js';
import { ndjsonStream } from '../src/contract/sources/ndjson-file.js';
import { readExchange } from '../src/contract/sources/read-exchange.js';
import type { Source } from '../src/contract/sources/source.js';
import { keepsAll } from '../src/contract/traffic/keeps-all.js';
import { Shapes } from '../src/contract/traffic/shapes.js';
import { patternOf, shapeOf } from '../src/contract/traffic/shape/shape.js';
import { randomFrom } from './support/random.js';
import { kept, samples } from './support/traffic-samples.js';
import { varied } from './support/vary-exchange.js';
import { variedLine, withMemberOf } from './support/vary-line.js';
import { times } from './support/times.js';

const VARIATIONS = times(500, 50_000);
const LINES = times(400, 4000);

describe.each(samples)('against $name', ({ contract, exchanges }) => {
  test('the quick test never says yes where the check has a finding', () => {
    const random = randomFrom(20261124);
    const said = { yes: 0, wrong: [] as string[] };
    const all: unknown[] = [...exchanges];
    for (let i = 0; i < VARIATIONS; i++) all.push(varied(random.pick(exchanges), exchanges, random));
    for (const value of all) {
      const exchange = readExchange(value);
      if (typeof exchange === 'string') continue;
      const match = matchOperation(contract, exchange.request.method, exchange.request.url);
      if (!('operation' in match) || !keepsAll(match, exchange, contract)) continue;
      said.yes++;
      if (checkMatched(match, exchange, contract).length > 0) said.wrong.push(JSON.stringify(exchange));
    }
    expect(said.wrong).toEqual([]);
    expect(said.yes).toBeGreaterThan(VARIATIONS / 20);
  });

  test('the quick test says yes to all that has no finding, but for what it leaves to the check', () => {
    const left = kept(exchanges, contract).filter((exchange) => !saysYes(exchange, contract));
    expect(left.filter(({ response }) => typeof response.text !== 'string' || response.text.startsWith('{'))).toEqual(
      [],
    );
  });

  test('a shape never recognises a line that has a finding or is no exchange', () => {
    const random = randomFrom(20261124);
    const good = kept(exchanges, contract).filter(
      (exchange) => fileFindings(exchange, 'traffic', contract).length === 0,
    );
    const said = { yes: 0, wrong: [] as string[] };
    const shapes = good.flatMap((exchange) => learned(exchange, contract));
    for (let i = 0; i < VARIATIONS; i++) {
      const { shape, line } = random.pick(shapes);
      const other = variedLine(line, random.pick(shapes).line, random);
      const bytes = Buffer.from(`${other}\n`, 'utf8').toString('latin1');
      if (shape(bytes, 0) !== bytes.length) continue;
      if (other !== line) said.yes++;
      if (!hasNoFinding(other, line, contract)) said.wrong.push(other);
    }
    expect(said.wrong).toEqual([]);
    expect(said.yes).toBeGreaterThan(VARIATIONS / 20);
  });

  test('shapes of many samples together never recognise such a line either', () => {
    const random = randomFrom(20261124);
    const good = kept(exchanges, contract).filter(
      (exchange) => fileFindings(exchange, 'traffic', contract).length === 0,
    );
    const lines = good.map((exchange) => JSON.stringify(exchange));
    const shapes = new Shapes(contract);
    for (const line of lines) shapes.learn(line);
    const said = { yes: 0, wrong: [] as string[] };
    for (let i = 0; i < 2 * VARIATIONS; i++) {
      const line = random.pick(lines);
      const spliced = withMemberOf(line, random.pick(lines), random);
      const other = random() < 0.5 ? spliced : variedLine(spliced, random.pick(lines), random);
      const bytes = Buffer.from(`${other}\n`, 'utf8').toString('latin1');
      if (shapes.end(bytes, 0) !== bytes.length) continue;
      if (!lines.includes(other)) said.yes++;
      if (!hasNoFinding(other, other, contract)) said.wrong.push(other);
    }
    expect(said.wrong).toEqual([]);
    expect(said.yes).toBeGreaterThan(VARIATIONS / 50);
  });

  test('a run reports the same whether it recognises lines or not', async () => {
    const random = randomFrom(20261124);
    const lines = exchanges.map((exchange) => JSON.stringify(exchange));
    const text = Array.from({ length: LINES }, () => {
      const line = random.pick(lines);
      return random() < 0.9 ? line : variedLine(line, random.pick(lines), random);
    }).join('\n');
    const report = async (change: (source: Source) => Source) => {
      const tally = new Tally(contract, {
        failOn: 'drift',
        showValues: true,
        today: '2026-11-24',
        concerns: () => 'looked at',
      });
      await tally.add(change(ndjsonStream('traffic', Readable.from([Buffer.from(text)]))));
      return tally.report();
    };
    const oneByOne = await report(({ batches: _, ...source }) => source);

    expect(await report((source) => source)).toEqual(oneByOne);
    expect(oneByOne.summary.kept).toBeGreaterThan(LINES / 20);
  });
});

const saysYes = (exchange: Exchange, contract: Contract): boolean => {
  const match = matchOperation(contract, exchange.request.method, exchange.request.url);
  return 'operation' in match && keepsAll(match, exchange, contract);
};

function learned(exchange: Exchange, contract: Contract) {
  const match = matchOperation(contract, exchange.request.method, exchange.request.url);
  const line = JSON.stringify(exchange);
  const pattern = 'operation' in match ? patternOf(line, exchange, match, contract) : undefined;
  const shape = pattern && shapeOf(pattern, line);
  return shape ? [{ shape, line }] : [];
}

/** Whether a line has no finding and belongs to the operation of its sample. */
function hasNoFinding(line: string, sample: string, contract: Contract): boolean {
  const [exchange, first] = [line, sample].map((text) => readExchange(parsed(text)));
  if (typeof exchange !== 'object' || typeof first !== 'object') return false;
  const [match, wanted] = [exchange, first].map(({ request }) => matchOperation(contract, request.method, request.url));
  if (!('operation' in match!) || !('operation' in wanted!) || match.operation !== wanted.operation) return false;
  const found = [...checkMatched(match, exchange, contract), ...fileFindings(exchange, 'traffic', contract)];
  return found.length === 0 && check(exchange, contract).length === 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
