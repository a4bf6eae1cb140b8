/** What a capture holds of a body. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-captured' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-json'; readonly cut: boolean };

interface Captured {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly bodyNotCaptured?: boolean;
}

/** Reads a body as the capture holds it: parsed already, or as text that may be JSON. */
export function readBody(message: Captured, asJson: boolean): Body {
  if (message.bodyNotCaptured) return { kind: 'not-captured' };
  if (message.text === undefined)
    return message.body === undefined ? { kind: 'none' } : { kind: 'json', value: message.body };
  const text = message.text.replace(/^\uFEFF/, ''); // RFC 8259, 8.1: a reader may ignore a byte order mark
  if (text === '') return { kind: 'none' };
  if (!asJson) return { kind: 'text', text };
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'not-json', cut: isCut(text) };
  }
}

/** Whether a text starts like JSON and ends before a bracket or string that it opened is closed. */
export function isCut(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth < 0) return false;
  }
  return inString || depth > 0;
}
