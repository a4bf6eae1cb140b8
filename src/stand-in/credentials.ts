export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The pair in a header of HTTP Basic; undefined where there is none, or half a pair. */
export function credentialsIn(authorization: string | undefined): Credentials | undefined {
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const [, username, password] = /^([^:]+):([^]+)$/.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return username === undefined || password === undefined ? undefined : { username, password };
}

/** Whether credentials are those that are wanted; any are good where none are. */
export const areGood = (given: Credentials | undefined, wanted: Credentials | undefined): boolean =>
  given !== undefined && (!wanted || (given.username === wanted.username && given.password === wanted.password));
