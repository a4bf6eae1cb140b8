const SECRET_NAME = /token|secret|password|passwd|credential|api_?key|private_?key|auth(?!or)/i;
/** A path or an address is told to everybody. */
const NO_SECRET = /^(?:\/|https?:\/\/[^@]*$)/;
const SHORTEST = 8;

/**
 * What the environment keeps secret, and what was sent to authenticate: texts that no file may hold.
 *
 * @param credentials as the client takes them
 */
export function environmentSecrets(
  env: Readonly<Record<string, string | undefined>>,
  credentials: Readonly<Record<string, unknown>>,
): string[] {
  const named = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name) && !NO_SECRET.test(value) ? [value] : [],
  );
  const { accountSid, authToken, apiKey, apiSecret } = credentials;
  const [user, password] = [apiKey ?? accountSid, apiSecret ?? authToken].map((one) =>
    typeof one === 'string' ? one : '',
  );
  const pair = Buffer.from(`${user}:${password}`).toString('base64');
  return [...new Set([...named, user!, password!, pair])].filter((one) => one !== '');
}
