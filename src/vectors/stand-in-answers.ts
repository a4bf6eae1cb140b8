import type { KitVectors } from './kit-vectors.js';
import { readsIn } from './reads-in.js';

/** What the stand-in answers to each read, without any client. */
export async function standInAnswers(url: string, vectors: KitVectors): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [operationId, { method, uri, headers }] of readsIn(vectors)) {
    const response = await fetch(`${url}${uri}`, { method, headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`the stand-in answers ${method} ${uri} with ${response.status}`);
    answers.set(operationId, text === '' ? undefined : JSON.parse(text));
  }
  return answers;
}
