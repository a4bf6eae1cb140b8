import type { GeneratedOperation } from '../contract/generated-contract.js';
import type { Client } from './create-client.js';
import type { WithResponse } from './types.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(_value?: unknown, _holds?: T): void => undefined;

interface Note {
  sid: `NT${string}`;
  body: string | null;
}
interface NotePage {
  notes: Note[];
  meta: { next_page_url: string | null };
}

/** What the generator writes for a list, a create and a delete, as far as types go. */
interface paths {
  '/notes': { get: Operations['list']; post: Operations['create'] };
  '/notes/{Sid}': { delete: Operations['remove'] };
}
interface Operations {
  list: {
    parameters: { query?: { PageSize?: number }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { 'application/json': NotePage } } };
  };
  create: {
    parameters: { query?: never; header?: { 'X-Webhook-Enabled'?: 'true' | 'false' }; path?: never; cookie?: never };
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': { Body?: string; DateCreated?: string | Date; 'Timers.Closed'?: string };
      };
    };
    responses: { 201: { headers: object; content: { 'application/json': Note } } };
  };
  remove: {
    parameters: { query?: never; header?: never; path: { Sid: `NT${string}` }; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: object; content?: never } };
  };
}
type Table<M extends string, P extends string> = GeneratedOperation & {
  readonly method: M;
  readonly path: P;
  readonly contract: { readonly paths?: paths };
};
type NoteClient = Client<{
  listNote: Table<'GET', '/notes'> & {
    readonly paging: { readonly items: '#/notes'; readonly next: '#/meta/next_page_url' };
  };
  createNote: Table<'POST', '/notes'>;
  deleteNote: Table<'DELETE', '/notes/{Sid}'>;
}>;

/** What a list gives. Never run. */
export async function lists(client: NoteClient) {
  for await (const note of client.listNote({ PageSize: 50 }, { limit: 10, timeoutMs: 5 }))
    holds<Same<typeof note, Note>>(void note);
  for await (const page of client.listNote({}).pages()) holds<Same<typeof page, NotePage>>(void page);
  for await (const whole of client.listNote({}).pages().withResponse())
    holds<Same<typeof whole, WithResponse<NotePage>>>(void whole);
  const first = await client.listNote({});
  holds<Same<typeof first, NotePage>>(void first);
  const { data } = await client.listNote({}).withResponse();
  holds<Same<typeof data, NotePage>>(void data);
  // @ts-expect-error a limit is counted
  void client.listNote({}, { limit: 'all' });
  // @ts-expect-error a misspelt option
  void client.listNote({}, { Limit: 5 });
  // @ts-expect-error a parameter that does not exist
  void client.listNote({ pageSize: 5 });
  // @ts-expect-error a page is no list of items
  void client.listNote({}).length;
  // @ts-expect-error what is no list has no limit
  void client.deleteNote({ Sid: 'NT1' }, { limit: 5 });
  // @ts-expect-error nor pages
  void client.createNote({ Body: 'x' }).pages;
  // @ts-expect-error nor items
  void client.createNote({ Body: 'x' })[Symbol.asyncIterator];
}

/** What a write takes and gives. Never run. */
export async function writes(client: NoteClient) {
  const note = await client.createNote({ Body: 'x', DateCreated: new Date(), 'X-Webhook-Enabled': 'true' });
  holds<Same<typeof note, Note>>(void note);
  void client.createNote({ DateCreated: '2026-03-01T09:00:00Z', 'Timers.Closed': 'PT1H' }, { retryWrites: true });
  const nothing = await client.deleteNote({ Sid: 'NT1' });
  holds<Same<typeof nothing, undefined>>(void nothing);
  // @ts-expect-error a header of texts takes no boolean
  void client.createNote({ 'X-Webhook-Enabled': true });
  // @ts-expect-error another text than the two
  void client.createNote({ 'X-Webhook-Enabled': 'yes' });
  // @ts-expect-error a field that does not exist
  void client.createNote({ body: 'x' });
  // @ts-expect-error a null that the contract does not allow
  void client.createNote({ Body: null });
  // @ts-expect-error a SID of another kind
  void client.deleteNote({ Sid: 'CH1' });
  // @ts-expect-error retries of writes are asked for or not
  void client.createNote({ Body: 'x' }, { retryWrites: 'always' });
}
