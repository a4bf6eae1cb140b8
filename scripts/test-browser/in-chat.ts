import { createConversationsClient, isApiError, isConversationsError, type Message } from '../../src/index.js';

/** How many messages a page of the list has. */
const PAGE = 50;

const asked = new URLSearchParams(location.search);
const at = {
  ChatServiceSid: asked.get('service') as `IS${string}`,
  ConversationSid: asked.get('conversation') ?? '',
};
const conversations = createConversationsClient({
  ...{ accountSid: 'AC1', authToken: 'token', baseUrl: asked.get('baseUrl') ?? '' },
  validation: 'strict',
});

const element = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const list = element<HTMLOListElement>('ol');
const form = element<HTMLFormElement>('form');
const status = element<HTMLOutputElement>('output');
const alert = element<HTMLElement>('[role=alert]');

/** Shows a message as text: whatever it holds, no element comes of it. */
function show({ author, body, date_created }: Message): void {
  const item = document.createElement('li');
  const line = (name: string, text: string) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  item.append(line('b', author ?? 'nobody'), line('time', date_created ?? ''), line('p', body ?? ''));
  list.append(item);
}

async function showAll(): Promise<void> {
  let pages = 0;
  for await (const { messages } of conversations.listServiceConversationMessage({ ...at, PageSize: PAGE }).pages()) {
    messages.forEach(show);
    status.value = `${list.children.length} messages, ${++pages} pages so far`;
  }
  status.value = `${list.children.length} messages, all of ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

async function post(): Promise<void> {
  const fields = new FormData(form);
  const message = await conversations.createServiceConversationMessage({
    ...at,
    Author: String(fields.get('author')),
    Body: String(fields.get('text')),
    ...(fields.has('webhooks') && { 'X-Twilio-Webhook-Enabled': 'true' }),
  });
  show(message);
  status.value = 'sent';
  form.querySelector('textarea')!.value = '';
  list.lastElementChild?.scrollIntoView();
}

/** Does something, and tells where it fails. The vendor's own words are not repeated: they can quote anything. */
async function attempt(doing: () => Promise<void>): Promise<void> {
  alert.textContent = '';
  try {
    await doing();
  } catch (error) {
    if (!isConversationsError(error)) throw error;
    const what = isApiError(error) ? `refused with ${error.status} (${error.code})` : error.name;
    alert.textContent = error.mayBeProcessed ? `${what}: it may have been sent, look before you send it again` : what;
    status.value = '';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void attempt(post);
});
void attempt(showAll);
