import type { Exchange } from '../../exchange.js';
import { join } from '../../pointer.js';
import { schemaAttempts, type PlacedAttempt } from '../attempts/schema-attempts.js';
import { similarTo } from '../attempts/similar.js';
import { withValue } from '../edit.js';
import type { Mutations } from '../mutant.js';
import { isBroken, placesOf, type RuleText } from '../reading/rule-text.js';
import { schemaText } from '../reading/spec-text.js';
import { isSame } from '../reading/assertions.js';
import { valueAtPlace } from '../../pointer.js';
import type { BodyScene } from './response-body.js';
import type { Scene } from './scene.js';
import { together, tryAttempt } from './try-attempt.js';

const ONE_FORM = 'another form of the anyOf or oneOf still holds';

/** Mutants of a response body against its schema. */
export function bodyMutations(scene: Scene, body: BodyScene): Mutations {
  const attempts = schemaAttempts(body.text, schemaText(body.text, body.schema), body.body);
  return together(attempts.map((attempt) => attemptMutations(scene, body, attempt)));
}

/** The mutants that one attempt on a response body makes. */
export function attemptMutations(
  { exchange }: Scene,
  { isJson, body, foresee }: BodyScene,
  attempt: PlacedAttempt,
): Mutations {
  const { place, isOneForm } = attempt.site;
  return tryAttempt(attempt, {
    name: `response.body ${join('', ...place)}`.trimEnd(),
    isOneForm,
    reason:
      !isJson && attempt.kind === 'type'
        ? 'a body of text is always text'
        : isOneForm && attempt.candidates.length > 0
          ? ONE_FORM
          : undefined,
    make({ value }) {
      if (isSame(value, attempt.site.value)) return undefined;
      const changed = withValue(body, place, value);
      const isWritten = isJson || (typeof changed === 'string' && changed !== '');
      return isWritten ? { exchange: withBody(exchange, changed, isJson), foreseen: foresee(changed) } : undefined;
    },
  });
}

/** Mutants that break a cross-field rule and nothing of the schema. */
export function ruleMutations({ exchange }: Scene, scene: BodyScene): Mutations {
  const { body, foresee, ruleTexts, rules } = scene;
  const attempt = (rule: RuleText, place: readonly string[]): Mutations => {
    const value = valueAtPlace(body, place);
    const candidates = [
      ...similarTo(value),
      ...moments(value),
      ...(rule.present === true ? [{ says: 'is null', value: null }] : []),
      ...(rule.present === false ? SOMETHING.map((one) => ({ says: 'is there', value: one })) : []),
    ];
    const isSilent = isBroken(rule, place, { ...rules, body, refused: [] }) === undefined;
    return tryAttempt(
      { kind: 'rule', clause: rule.pointer, candidates, optional: isSilent },
      {
        name: `response.body ${join('', ...place)}`,
        make(candidate) {
          const changed = withValue(body, place, candidate.value);
          const foreseen = foresee(changed);
          if (!foreseen.some(({ clause }) => clause === rule.pointer)) return undefined;
          return foreseen.every(({ code }) => code === 'rule.broken')
            ? { exchange: withBody(exchange, changed), foreseen }
            : undefined;
        },
      },
    );
  };
  return together(ruleTexts.flatMap((rule) => placesOf(rule, body).map((place) => attempt(rule, place))));
}

/** Values of which a schema is likely to take one. */
const SOMETHING = ['mutant', 'https://example.com/mutant', 1, true, [], {}];

/** Dates and times long before and long after another. */
const moments = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
    ? ['1970', '2970'].map((year) => ({ says: 'is of another year', value: year + value.slice(4) }))
    : [];

function withBody(exchange: Exchange, body: unknown, isJson = true): Exchange {
  const { text: _text, body: _body, ...response } = exchange.response;
  return { ...exchange, response: isJson ? { ...response, body } : { ...response, text: String(body) } };
}
