/** What a contract says of a status: by the status itself, its class (`4XX`), or `default`. */
export function responseOf<R>(responses: Readonly<Record<string, R>>, status: number): R | undefined {
  const exact = String(status);
  if (Object.hasOwn(responses, exact)) return responses[exact];
  const wanted = [`${exact[0]}XX`, 'DEFAULT'];
  const key = wanted.map((one) => Object.keys(responses).find((key) => key.toUpperCase() === one)).find(Boolean);
  return key === undefined ? undefined : responses[key];
}
