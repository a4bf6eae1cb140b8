/** An object of texts on one level: much of the JSON that is stored as text. */
const FLAT = /^\{(?: *"[^"\\\0-\x1f]*" *: *"[^"\\\0-\x1f]*" *(?:,(?! *\})|(?=\})))* *\}$/;

/** Whether a text is JSON (RFC 8259). */
export function isJsonText(text: string): boolean {
  if (FLAT.test(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
