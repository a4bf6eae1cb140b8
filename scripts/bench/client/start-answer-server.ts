import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface AnswerServer {
  readonly url: string;
  close(): void;
}

/** Starts the server of the bench in another process. */
export async function startAnswerServer(): Promise<AnswerServer> {
  const server = fork(fileURLToPath(new URL('answer-server.ts', import.meta.url)));
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`the server of the bench ended with ${String(code)} before it was asked to`);
  });
  const [port] = (await Promise.race([once(server, 'message'), failed])) as [number];
  failed.catch(() => undefined);
  return { url: `http://127.0.0.1:${port}`, close: () => server.disconnect() };
}
