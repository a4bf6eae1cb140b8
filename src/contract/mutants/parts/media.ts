import type { Exchange } from '../../exchange.js';
import { join } from '../../pointer.js';
import type { Mutations } from '../mutant.js';
import { contentFor, contentOfJson, contentsOf, isJsonType, type ContentText } from './content.js';
import { foreseen } from './foreseen.js';
import type { BodyScene } from './response-body.js';
import type { Scene } from './scene.js';
import { oneWay, together, type Foreseen, type OneWay, type Outcome } from './try-attempt.js';

const OTHER_JSON = ['application/vnd.mutant+json', 'text/mutant+json'];
const OTHER = ['text/html', 'application/octet-stream', 'image/png'];
const RANGE = 'a range of media types is documented';

/** Mutants of the media type of a response body. */
export function mediaMutations({ exchange, response }: Scene, body: BodyScene | undefined): Mutations {
  const contents = response ? contentsOf(response) : [];
  const { headers, body: parsed, text = '' } = exchange.response;
  const hasBody = parsed !== undefined || text !== '';
  if (!response || contents.length === 0 || !hasBody || headers?.['content-type'] === undefined) return together([]);
  if (exchange.request.method.toUpperCase() === 'HEAD') return together([]);
  const json = body?.isJson ? body : undefined;
  const clause = join(response.pointer, 'content');
  const attempt = (kind: OneWay['kind'], says: string, mediaType: string | undefined, code: string): Mutations => {
    const aim = foreseen(code, 'response.headers', '/content-type', clause);
    const outcome = (): Outcome => ({
      exchange: withType(exchange, mediaType),
      foreseen: [aim, ...(code === 'content-type.undocumented' ? [] : heldAgainst(contents, mediaType, json))],
    });
    const isOpen = mediaType !== undefined && contentFor(contents, mediaType) !== undefined;
    return oneWay({ kind, name: 'response', says, clause, outcome: isOpen ? undefined : outcome(), reason: RANGE });
  };
  const firstOf = (types: readonly string[]) => types.find((one) => !contentFor(contents, one)) ?? types[0];
  const hasJson = contents.some(({ mediaType }) => isJsonType(mediaType));
  return together([
    // a text without a type, where JSON is documented too, may be taken for either
    ...(json || !hasJson
      ? [attempt('content-type-missing', 'has no content type', undefined, 'content-type.missing')]
      : []),
    attempt('content-type-undocumented', 'has another content type', firstOf(OTHER), 'content-type.undocumented'),
    ...(json && hasJson
      ? [attempt('content-type-variant', 'is JSON under another name', firstOf(OTHER_JSON), 'content-type.variant')]
      : []),
  ]);
}

/** What a body brings that is now held against the first documented JSON. */
function heldAgainst(
  contents: readonly ContentText[],
  mediaType: string | undefined,
  json: BodyScene | undefined,
): readonly Foreseen[] {
  const content = contentOfJson(contents, mediaType);
  return json && content && isJsonType(content.mediaType) ? json.foresee(json.body, content.schema) : [];
}

function withType(exchange: Exchange, mediaType: string | undefined): Exchange {
  const { 'content-type': _, ...others } = exchange.response.headers ?? {};
  const headers = mediaType === undefined ? others : { ...others, 'content-type': mediaType };
  return { ...exchange, response: { ...exchange.response, headers } };
}
