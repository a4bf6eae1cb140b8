import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import type { SpecNode } from '../reading/spec-text.js';

/** A media type that the contract documents for a body. */
export interface ContentText {
  readonly mediaType: string;
  /** Pointer of its schema. */
  readonly schema: string;
}

/** The media types that a response or a request body documents, in their order. */
export const contentsOf = ({ pointer, value }: SpecNode): ContentText[] =>
  Object.keys(isObject(value.content) ? value.content : {}).map((mediaType) => ({
    mediaType,
    schema: join(pointer, 'content', mediaType, 'schema'),
  }));

/** A media type without its parameters, in lower case. */
export const bareType = (mediaType: string): string => mediaType.replace(/;.*/s, '').trim().toLowerCase();

export const isJsonType = (mediaType: string): boolean => /^[^/]+\/(?:.+\+)?json$/.test(bareType(mediaType));

/** The documented content that a media type falls under: itself, then `type/*`, then any. */
export function contentFor(contents: readonly ContentText[], mediaType: string): ContentText | undefined {
  const bare = bareType(mediaType);
  const wanted = [bare, bare.replace(/\/.*/s, '/*'), '*/*'];
  return wanted
    .map((one) => contents.find((content) => bareType(content.mediaType) === one))
    .find((one) => one !== undefined);
}

/** The content that a JSON body is held against: what its media type says, else the first that is JSON. */
export function contentOfJson(
  contents: readonly ContentText[],
  mediaType: string | undefined,
): ContentText | undefined {
  const own = mediaType === undefined ? undefined : contentFor(contents, mediaType);
  return own ?? contents.find((content) => isJsonType(content.mediaType)) ?? contents[0];
}
