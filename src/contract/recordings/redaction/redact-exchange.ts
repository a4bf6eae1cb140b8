import type { Content } from '../../contract.js';
import type { Exchange } from '../../exchange.js';
import { matchOperation } from '../../match.js';
import { essenceOf, isJson } from '../../media-type.js';
import { responseOf } from '../../response-of.js';
import { redactBody } from './redact-body.js';
import { redactForm } from './redact-form.js';
import { redactHeaders, type HeaderSpec } from './redact-headers.js';
import { redactRequestUrl } from './redact-request-url.js';
import { redactText, type Scene } from './redact-text.js';
import { hostOf } from './vocabulary.js';

const METHOD = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE)$/i;

/** The part of an exchange that went over the wire; whatever else it carries is left behind. */
export type Wire = Pick<Exchange, 'request' | 'response'>;

/**
 * Replaces in an exchange all that the contract does not show to be of a closed vocabulary.
 *
 * @throws RedactionError where a body cannot be redacted
 */
export function redactExchange({ request, response }: Wire, scene: Omit<Scene, 'calledHost'>): Wire {
  const inside: Scene = { ...scene, calledHost: hostOf(request.url) };
  const match = matchOperation(scene.contract, request.method, request.url);
  const operation = 'operation' in match ? match.operation : undefined;
  const spec = operation && responseOf(operation.responses, response.status);
  const inHeader = operation?.parameters.filter((parameter) => parameter.in === 'header') ?? [];
  return {
    request: {
      method: METHOD.test(request.method) ? request.method : redactText(request.method, inside),
      url: redactRequestUrl(request.url, request.method, inside),
      ...redactMessage(
        request,
        {
          headers: Object.fromEntries(inHeader.map((one) => [one.name.toLowerCase(), one])),
          content: operation?.body?.content ?? {},
          direction: 'request',
        },
        inside,
      ),
    },
    response: {
      status: response.status,
      ...redactMessage(
        response,
        { headers: spec?.headers ?? {}, content: spec?.content ?? {}, direction: 'response' },
        inside,
      ),
    },
  };
}

type Message = Pick<Exchange['request'], 'headers' | 'body' | 'text' | 'bodyNotCaptured'>;
type MessageSpec = HeaderSpec & { readonly content: Readonly<Record<string, Content>> };

function redactMessage(message: Message, spec: MessageSpec, scene: Scene): Message {
  const { headers } = message;
  return {
    ...(headers && { headers: redactHeaders(headers, spec, scene) }),
    ...(message.bodyNotCaptured === true ? { bodyNotCaptured: true } : redactContent(message, spec, scene)),
  };
}

/** A body that is read as JSON is kept parsed: nothing can hide between its values. Any other stays text. */
function redactContent({ headers, body, text: captured }: Message, spec: MessageSpec, scene: Scene): Message {
  const text = captured?.replace(/^\uFEFF/, ''); // readers ignore it
  const contents = Object.values(spec.content);
  const parsed = (value: unknown) => ({ body: redactBody(value, contents, spec.direction, scene) });
  if (text === undefined) return body === undefined ? {} : parsed(body);
  if (text === '') return {};
  const type = headers?.['content-type'];
  const essence = type === undefined ? undefined : essenceOf(type);
  if (essence === undefined ? Object.keys(spec.content).some((key) => isJson(essenceOf(key))) : isJson(essence)) {
    const value = jsonOf(text);
    if (value !== undefined) return parsed(value);
  }
  if (essence === 'application/x-www-form-urlencoded') return { text: redactForm(text, contents, scene) };
  return { text: String(redactBody(text, contents, spec.direction, scene)) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
