/** What became of a body. */
export type Read = { readonly text: string } | { readonly failure: 'cut' | 'too-large' | 'not-utf-8' };

/** Reads a body as UTF-8 text, and stops where it grows beyond a limit in bytes (counted after decompression). */
export async function readText(response: Response, maxBytes: number): Promise<Read> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  let ended = false;
  try {
    for (;;) {
      const chunk = await reader.read();
      if ((ended = chunk.done)) break;
      bytes += chunk.value.byteLength;
      if (bytes > maxBytes) return { failure: 'too-large' };
      text += decoder.decode(chunk.value, { stream: true });
    }
    try {
      return { text: text + decoder.decode() };
    } catch {
      return { failure: 'cut' }; // it ends inside a character
    }
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (name === 'AbortError') throw error;
    return {
      failure: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || isDecodingError(name, error) ? 'not-utf-8' : 'cut',
    };
  } finally {
    if (!ended) reader.cancel().catch(() => undefined); // frees the connection
  }
}

/** Platforms agree only that a decoder throws a TypeError; a stream that breaks does so with a `cause`. */
const isDecodingError = (name: string | undefined, error: unknown): boolean =>
  name === 'TypeError' &&
  (error as { cause?: unknown }).cause === undefined &&
  /decod|encod/i.test(String((error as Error).message));
