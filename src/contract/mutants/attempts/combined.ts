import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { discriminatorText } from '../reading/discriminator.js';
import { listedIn } from '../reading/spec-text.js';
import { without } from '../edit.js';
import type { Attempt, Attempts, Candidate } from './attempt.js';
import { exemplarOf } from './exemplar.js';

/** Attempts on what schemas say together: `not`, `oneOf`, and the discriminator. */
export const combinedAttempts: Attempts = (site, text) => {
  const { schema, pointer, value } = site;
  const attempts: Attempt[] = [];
  const like = (at: string): Candidate[] => {
    const other = exemplarOf(text, at);
    const says = 'is of another form';
    const merged =
      isObject(value) && isObject(other)
        ? [
            { says, value: { ...other, ...value } },
            { says, value: { ...value, ...other } },
          ]
        : [];
    return [...merged, { says, value: other }];
  };
  if ('not' in schema)
    attempts.push({ kind: 'not', clause: join(pointer, 'not'), candidates: like(join(pointer, 'not')) });
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const forms = listedIn(site, keyword);
    const discriminator = isObject(value) ? discriminatorText(schema, forms) : undefined;
    if (discriminator && isObject(value)) {
      const { property } = discriminator;
      const candidates = [
        {
          says: `names an unknown form in ${join('', property)}`,
          value: { ...value, [property]: 'undocumented_by_mutation' },
        },
        { says: `names no form in ${join('', property)}`, value: without(value, [property]) },
      ];
      attempts.push({ kind: 'discriminator', clause: join(pointer, 'discriminator'), candidates, all: true });
    } else if (keyword === 'oneOf' && forms.length > 1) {
      const candidates = forms.flatMap(({ pointer: at }) => like(at));
      attempts.push({ kind: 'oneOf', clause: join(pointer, 'oneOf'), candidates, optional: true });
    }
  }
  return attempts;
};
