import type { Exchange } from '../../exchange.js';
import { join } from '../../pointer.js';
import { schemaAttempts } from '../attempts/schema-attempts.js';
import { withValue } from '../edit.js';
import type { Mutations } from '../mutant.js';
import { isSame } from '../reading/assertions.js';
import { readWhole } from '../reading/reading.js';
import { nodeAt, schemaText, specText } from '../reading/spec-text.js';
import { contentFor, contentsOf, isJsonType, type ContentText } from './content.js';
import { foreseen } from './foreseen.js';
import { bodyText, withoutBody } from './request-body-text.js';
import type { Scene } from './scene.js';
import { oneWay, together, tryAttempt, type Outcome } from './try-attempt.js';

const OTHER = ['text/x-mutant', 'image/png'];
const ONE_FORM = 'another form of the anyOf or oneOf still holds';

/** Mutants of a request body: JSON, or a form. */
export function requestBodyMutations(scene: Scene): Mutations {
  const { exchange, document, operation } = scene;
  const { headers, body, text = '', bodyNotCaptured } = exchange.request;
  const node = nodeAt(document, join(operation.pointer, 'requestBody'));
  const contents = contentsOf(node);
  const mediaType = headers?.['content-type'];
  const content = mediaType === undefined ? undefined : contentFor(contents, mediaType);
  if (bodyNotCaptured || (body === undefined && text === '') || !content) return together([]);
  const attempt = (
    kind: string,
    says: string,
    code: string,
    clause: string,
    request: Exchange['request'] | undefined,
  ): Mutations => {
    const outcome = request && {
      exchange: { ...exchange, request },
      foreseen: [foreseen(code, 'request.body', '', clause)],
    };
    return oneWay({
      kind,
      name: 'request.body',
      says,
      clause,
      outcome,
      reason: 'a range of media types is documented',
    });
  };
  const other = OTHER.find((one) => !contentFor(contents, one));
  const bare = withoutBody(exchange.request);
  const renamed =
    other === undefined ? undefined : { ...exchange.request, headers: { ...headers, 'content-type': other } };
  const isRequired = node.value.required === true;
  return together([
    ...(isRequired
      ? [attempt('request-body-missing', 'is missing', 'request.body-missing', join(node.pointer, 'required'), bare)]
      : []),
    attempt('request-content-type', 'is of another media type', 'request.content-type', operation.pointer, renamed),
    ...(isJsonType(mediaType!)
      ? [
          attempt('request-body-not-json', 'is no JSON', 'request.body', content.schema, {
            ...bare,
            text: '<!doctype html>',
          }),
        ]
      : []),
    faults(scene, content),
  ]);
}

function faults({ exchange, document }: Scene, { mediaType, schema }: ContentText): Mutations {
  const text = specText(document, 'request');
  const body = bodyText(text, schema, mediaType, exchange);
  if (!body) return together([]);
  const attempts = schemaAttempts(text, schemaText(text, schema), body.value);
  return together(
    attempts.map((attempt) => {
      const { place, isOneForm } = attempt.site;
      return tryAttempt(attempt, {
        kind: 'request-body',
        name: `request.body ${join('', ...place)}`.trimEnd(),
        isOneForm,
        reason: isOneForm
          ? ONE_FORM
          : body.isForm && attempt.candidates.length > 0
            ? 'a form has only text'
            : undefined,
        make({ value }): Outcome | undefined {
          const changed = withValue(body.value, place, value);
          const request = isSame(value, attempt.site.value) ? undefined : body.write(changed);
          if (!request) return undefined;
          const told = readWhole(text, schemaText(text, schema), changed);
          return {
            exchange: { ...exchange, request },
            foreseen: told.map(({ pointer, clause }) => foreseen('request.body', 'request.body', pointer, clause)),
          };
        },
      });
    }),
  );
}
