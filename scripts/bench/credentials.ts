/** What the benches sign in with. No server of theirs checks it. */
export const accountSid = `AC${'a'.repeat(32)}`;
export const authToken = 'f'.repeat(32);
