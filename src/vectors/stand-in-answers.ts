import type { KitVectors } from './kit-vectors.js';

/** What the stand-in answers to the first call of each operation, read without any client. */
export async function standInAnswers(url: string, { calls }: KitVectors): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const { operationId, expect } of calls.values()) {
    if (answers.has(operationId) || !expect) continue;
    const { method, uri, headers, body } = expect;
    const response = await fetch(`${url}${uri}`, { method, headers, ...(body !== undefined && { body }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`the stand-in answers ${method} ${uri} with ${response.status}`);
    answers.set(operationId, text === '' ? undefined : JSON.parse(text));
  }
  return answers;
}
