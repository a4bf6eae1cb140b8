import { createConversationsClient, isConversationsError, type ClientOptions } from '../../src/index.js';

/** A call that a page is to make, as it can be handed over to it. */
export interface PageCall {
  readonly baseUrl: string;
  readonly Sid?: string;
  readonly validation?: 'strict' | 'report' | 'off';
  readonly timeoutMs?: number;
  readonly maxBodyBytes?: number;
  /** When the caller's signal ends the call, in milliseconds. */
  readonly abortAfterMs?: number;
}

/** What became of it, as far as it can be handed back. */
export interface PageOutcome {
  readonly data?: unknown;
  readonly requestId?: string | undefined;
  readonly findings?: readonly string[];
  /** The codes that `onFinding` heard. */
  readonly heard: readonly string[];
  readonly error?: Readonly<Record<string, unknown>>;
}

async function callClient({ Sid = `CH${'a'.repeat(32)}`, abortAfterMs, ...rest }: PageCall): Promise<PageOutcome> {
  const heard: string[] = [];
  const onFinding: ClientOptions['onFinding'] = ({ code }) => void heard.push(code);
  const conversations = createConversationsClient({ accountSid: 'AC1', authToken: 'token', onFinding, ...rest });
  const controller = new AbortController();
  if (abortAfterMs !== undefined) setTimeout(() => controller.abort(), abortAfterMs);
  try {
    const call = conversations.fetchServiceConversation(
      { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid },
      { signal: controller.signal },
    );
    const { data, requestId, findings } = await call.withResponse();
    return { data, requestId, findings: findings.map(({ code }) => code), heard };
  } catch (error) {
    const { name, message, status, code, reason, requestId } = error as Record<string, unknown>;
    return { error: { name, message, status, code, reason, requestId, ours: isConversationsError(error) }, heard };
  }
}

Object.assign(globalThis, { callClient });
