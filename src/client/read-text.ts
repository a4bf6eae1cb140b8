import { wait } from './wait.js';

/** What became of a body. */
export type Read = { readonly text: string } | { readonly failure: 'cut' | 'too-large' | 'not-utf-8' };

/** Reads a body as UTF-8 text, and stops where it grows beyond a limit in bytes (counted after decompression). */
export async function readText(response: Response, maxBytes: number, signal: AbortSignal): Promise<Read> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const stop = (failure: 'cut' | 'too-large' | 'not-utf-8'): Read => {
    reader.cancel().catch(() => undefined); // frees the connection
    return { failure };
  };
  for (;;) {
    const chunk = await reader.read().catch((error: Error) => {
      if (error.name === 'AbortError') throw error;
      return undefined;
    });
    if (!chunk) return { failure: 'cut' };
    if (chunk.done) break;
    // A stream of empty chunks would leave no timer a chance, and one that knows no signal would go on for ever.
    if (chunk.value.byteLength === 0) await wait(0);
    if (signal.aborted) return stop('cut');
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) return stop('too-large');
    try {
      text += decoder.decode(chunk.value, { stream: true });
    } catch {
      return stop('not-utf-8');
    }
  }
  try {
    return { text: text + decoder.decode() };
  } catch {
    return { failure: 'cut' }; // it ends inside a character
  }
}
