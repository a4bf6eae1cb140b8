import { expect, test } from '@jest/globals';
import { randomFrom } from '../../contract-tests/support/random.js';
import { times } from '../../contract-tests/support/times.js';
import { faults } from '../../src/stand-in/faults.js';
import { closedAfterTest } from '../../src/stand-in/test-server.js';
import type { Packed } from './load-packed.js';

const ChatServiceSid = `IS${'1'.repeat(32)}` as const;
/** Stand-ins side by side, each with a client that makes one call after the other: what they cost is waiting. */
const LANES = times(8, 60);
const CREATES = 10;
/** A call that loses everything has more chances than this to get through. */
const PATIENCE = 100;

/** A minute of waiting on `Retry-After`, and bodies of many mebibytes, show nothing here. */
const KINDS = Object.keys(faults).filter(
  (name) => !/^(?:too-many-requests|unavailable|huge-body|gzip-bomb)$/.test(name),
);

/** What became of a create: whether it succeeded, and else whether its error says that it may have been processed. */
type Outcome = 'made' | 'in doubt' | 'not made' | 'known';

type Client = ReturnType<Packed['createConversationsClient']>;
interface Thrown {
  readonly name: string;
  readonly status?: number;
  readonly code?: number;
  readonly mayBeProcessed?: true;
}

/** A stand-in that goes wrong by chance, a client of it, and how to look at what is there without a fault. */
async function troubled({ startStandIn, createConversationsClient }: Packed, seed: number, options: object = {}) {
  const random = randomFrom(seed);
  let calm = false;
  const fault = () => (calm || random() < 0.4 ? undefined : random.pick(KINDS));
  const { url: baseUrl } = closedAfterTest(await startStandIn({ empty: true, fault }));
  // A timeout may also come of a busy machine: then it says what it says of one that the stand-in makes.
  const limits = { timeoutMs: 300, deadlineMs: 10_000, maxBodyBytes: 1_000_000 };
  const target = { accountSid: 'AC1', authToken: 'x', baseUrl };
  const client = createConversationsClient({ ...target, ...limits, ...options });
  const patient = createConversationsClient({ ...target, timeoutMs: 60_000, deadlineMs: 60_000 });
  const look = async <T>(looking: (client: Client) => Promise<T>): Promise<T> => {
    calm = true;
    return looking(patient).finally(() => (calm = false));
  };
  return { client, look };
}

const outcomeOf = (create: Promise<unknown>): Promise<Outcome> =>
  create.then(
    () => 'made',
    ({ status, code, mayBeProcessed }: Thrown) =>
      status === 409 && code === 50353 ? 'known' : mayBeProcessed ? 'in doubt' : 'not made',
  );

/** Repeats what may be repeated until it gets through. */
async function persist<T>(call: () => Promise<T>): Promise<T | 'gone'> {
  for (let left = PATIENCE; ; left--) {
    try {
      return await call();
    } catch (error) {
      const { name, code } = error as Thrown;
      if (name === 'ApiError' && code === 20404) return 'gone';
      if (left === 0) throw error;
    }
  }
}

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

/** How often each text is in a list. */
const counted = (texts: readonly (string | null | undefined)[]): Map<unknown, number> =>
  texts.reduce((counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1), new Map<unknown, number>());

/** How often what was asked for may be there. */
const ALLOWED: Readonly<Record<Outcome, readonly number[]>> = {
  made: [1],
  'in doubt': [0, 1],
  'not made': [0],
  known: [1],
};

/** The tests that no write is lost or doubled in silence, through the packed client. */
export function testUnderFaults(packed: () => Packed): void {
  const lanes = <T>(lane: (seed: number) => Promise<T>) =>
    Promise.all(Array.from({ length: LANES }, (_, i) => lane(20151216 + i)));
  const clear = ({ client }: { client: Client }) =>
    persist(async () => {
      for await (const { sid } of client.listServiceConversation({ ChatServiceSid, PageSize: 5 }))
        await persist(() => client.deleteServiceConversation({ ChatServiceSid, Sid: sid! }));
    });
  const left = ({ look }: Awaited<ReturnType<typeof troubled>>) =>
    look((calmly) => all(calmly.listServiceConversation({ ChatServiceSid })));

  test.each(['report', 'strict'] as const)(
    'under random faults no create is doubled, or lost in silence, with validation %s',
    async (validation) => {
      const seen = await lanes(async (seed) => {
        const place = await troubled(packed(), seed, { validation });
        const { client, look } = place;
        const outcomes = new Map<string, Outcome>();
        for (let i = 0; i < CREATES; i++) {
          const name = `order ${i}`;
          outcomes.set(name, await outcomeOf(client.createServiceConversation({ ChatServiceSid, FriendlyName: name })));
        }
        const listed = await look((calmly) => all(calmly.listServiceConversation({ ChatServiceSid })));
        const counts = counted(listed.map(({ friendly_name }) => friendly_name));
        const wrong = [...outcomes].filter(([name, outcome]) => !ALLOWED[outcome].includes(counts.get(name) ?? 0));
        expect(wrong).toEqual([]);
        const count = (wanted: Outcome) => [...outcomes.values()].filter((one) => one === wanted).length;
        expect(listed.length).toBeGreaterThanOrEqual(count('made'));
        expect(listed.length).toBeLessThanOrEqual(count('made') + count('in doubt'));

        await clear(place);
        expect(await left(place)).toEqual([]);
        return [...outcomes].map(([name, outcome]) => `${outcome}: ${counts.get(name) ?? 0}`);
      });
      // Chance has shown each case: without it, nothing was proven.
      expect([...new Set(seen.flat())].sort()).toEqual(['in doubt: 0', 'in doubt: 1', 'made: 1', 'not made: 0']);
    },
    300_000,
  );

  test('a create in doubt is repeated by its unique name: it is made then, or a 409 says that it was', async () => {
    const seen = await lanes(async (seed) => {
      const place = await troubled(packed(), seed);
      const { client, look } = place;
      const repeated: Outcome[] = [];
      const names = Array.from({ length: CREATES }, (_, i) => `order ${i}`);
      for (const UniqueName of names) {
        const create = () => outcomeOf(client.createServiceConversation({ ChatServiceSid, UniqueName }));
        let outcome = await create();
        for (let i = 0; outcome !== 'made' && outcome !== 'known' && i < PATIENCE; i++) {
          outcome = await create();
          repeated.push(outcome);
        }
      }
      const listed = await look((calmly) => all(calmly.listServiceConversation({ ChatServiceSid })));
      expect(listed.map(({ unique_name }) => unique_name).sort()).toEqual([...names].sort());
      await clear(place);
      expect(await left(place)).toEqual([]);
      return repeated;
    });
    expect(seen.flat()).toEqual(expect.arrayContaining(['made', 'known']));
  }, 300_000);

  test('a client that may write twice says so where it did, and a unique name keeps it from that', async () => {
    const seen = await lanes(async (seed) => {
      const place = await troubled(packed(), seed, { retryWrites: true });
      const { client, look } = place;
      const kinds: string[] = [];
      for (let i = 0; i < CREATES; i++) {
        const call = client.createServiceConversation({ ChatServiceSid, UniqueName: `order ${i}` });
        kinds.push(
          await call.then(
            () => 'made',
            ({ status, mayBeProcessed }: Thrown) => `${status === 409 ? 409 : 'else'} ${mayBeProcessed ?? false}`,
          ),
        );
      }
      const listed = await look((calmly) => all(calmly.listServiceConversation({ ChatServiceSid })));
      const counts = counted(listed.map(({ unique_name }) => unique_name));
      expect(Math.max(...counts.values())).toBe(1);
      kinds.forEach((kind, i) => {
        if (kind === 'made' || kind === '409 true') expect(counts.get(`order ${i}`)).toBe(1);
        if (kind === 'else false') expect(counts.get(`order ${i}`)).toBeUndefined();
      });
      await clear(place);
      expect(await left(place)).toEqual([]);
      return kinds;
    });
    // Each name is new: a 409 is always of an earlier attempt of the same call.
    expect(seen.flat()).toContain('409 true');
    expect(seen.flat()).not.toContain('409 false');
  }, 300_000);

  test('messages and participants are kept to the same, and go with their conversation', async () => {
    await lanes(async (seed) => {
      const place = await troubled(packed(), seed);
      const { client, look } = place;
      const { sid } = await look((calmly) => calmly.createServiceConversation({ ChatServiceSid }));
      const at = { ChatServiceSid, ConversationSid: sid! };
      const outcomes = new Map<string, Outcome>();
      for (let i = 0; i < CREATES; i++) {
        const Body = `message ${i}`;
        outcomes.set(Body, await outcomeOf(client.createServiceConversationMessage({ ...at, Body })));
        if (i % 4 !== 0) continue;
        const Identity = `chat ${i}`;
        outcomes.set(Identity, await outcomeOf(client.createServiceConversationParticipant({ ...at, Identity })));
      }
      const messages = await look((calmly) => all(calmly.listServiceConversationMessage({ ...at, PageSize: 5 })));
      const participants = await look((calmly) => all(calmly.listServiceConversationParticipant(at)));
      const counts = counted([...messages.map(({ body }) => body), ...participants.map(({ identity }) => identity)]);
      const wrong = [...outcomes].filter(([name, outcome]) => !ALLOWED[outcome].includes(counts.get(name) ?? 0));
      expect(wrong).toEqual([]);
      await persist(() => client.deleteServiceConversation({ ChatServiceSid, Sid: sid! }));
      expect(await left(place)).toEqual([]);
      const gone = look((calmly) => all(calmly.listServiceConversationMessage(at)));
      await expect(gone).rejects.toMatchObject({ name: 'ApiError', status: 404 });
    });
  }, 300_000);
}
