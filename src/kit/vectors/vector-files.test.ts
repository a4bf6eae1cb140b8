import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { contractOfDocument } from '../../contract/mutants/contracts-in-tests.js';
import { jsonText } from '../bundles/canonical.js';
import { forum, forumDocument, forumRecordings } from './contracts-in-tests.js';
import { casesOf, requestsOf, subjects } from './subjects-in-tests.js';
import { vectorFiles } from './vector-files.js';
import { vectorsSchema } from './vectors-schema.js';

const ajv = new Ajv2020({ strict: false }).addSchema(vectorsSchema, 'vectors');

const idsOf = (files: ReturnType<typeof vectorFiles>): string[] => [
  ...casesOf(files).flatMap(({ tests }) => tests.map(({ id }) => id)),
  ...requestsOf(files).map(({ id }) => id),
];

describe.each(subjects.map((subject) => [subject.name, subject] as const))('the vectors of %s', (_, subject) => {
  const { contract, recordings, files } = subject;

  test('are the same to the byte, in whatever order the recordings come', () => {
    expect(vectorFiles(contract, contract.ledger, [...recordings].reverse())).toEqual(files);
    expect(Object.keys(files)).toEqual(Object.keys(files).sort());
    for (const text of Object.values(files)) expect(text).toMatch(/[^\n]\n$/);
  });

  test('fit their own schema', () => {
    expect(files['vectors/vectors.schema.json']).toBe(jsonText(vectorsSchema));
    const unfit = Object.entries(files).filter(([path, text]) => {
      const [, name] = /^vectors\/(response|request)\//.exec(path) ?? [];
      return name && !ajv.validate(`vectors#/$defs/${name}File`, JSON.parse(text));
    });
    expect(unfit.map(([path]) => path)).toEqual([]);
    expect(ajv.validate('vectors', [{}])).toBe(false);
  });

  test('have ids of their own, in kebab case', () => {
    const ids = idsOf(files);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('are counted in the manifest, which explains every word that they use', () => {
    const manifest = JSON.parse(files['vectors/manifest.json']!) as Record<string, Record<string, unknown>>;
    const requires = [
      ...casesOf(files).flatMap(({ tests }) => tests.flatMap((one) => one.requires)),
      ...requestsOf(files).flatMap((one) => one.requires),
    ];
    expect(manifest.counts!.response).toBe(casesOf(files).flatMap(({ tests }) => tests).length);
    expect(manifest.counts!.request).toBe(requestsOf(files).length);
    expect(manifest.contract!.sha256).toBe(contract.sha256);
    expect(Object.keys(manifest.requires!)).toEqual(expect.arrayContaining(requires));
    for (const name of [...Object.keys(manifest.requires!), ...Object.keys(manifest.comparison!)])
      expect(files['vectors/README.md']).toContain(`\`${name}\``);
  });

  test('leave no operation out, but with a reason', () => {
    const { withoutRequestVectors } = JSON.parse(files['vectors/manifest.json']!) as {
      withoutRequestVectors: { operationId: string; reason: string }[];
    };
    const left = withoutRequestVectors.map(({ operationId }) => `vectors/request/${operationId}.json`);
    const wanted = contract.operations.map(({ operationId }) => `vectors/request/${operationId}.json`);
    expect([...left, ...Object.keys(files).filter((path) => path.startsWith('vectors/request/'))].sort()).toEqual(
      wanted.sort(),
    );
  });
});

describe('an id', () => {
  const before = idsOf(vectorFiles(forum, undefined, forumRecordings));
  type Forum = typeof forumDocument;
  const changed = (change: (document: Forum) => void): string[] => {
    const document = structuredClone(forumDocument);
    change(document);
    return idsOf(vectorFiles(contractOfDocument(document), undefined, forumRecordings));
  };
  const topicOf = ({ components }: Forum) =>
    components.schemas.Topic as { required: string[]; properties: Record<string, object> };

  test.each<[string, (document: Forum) => void, string[]?]>([
    [
      'a property',
      (document) => (topicOf(document).properties = { a: { type: 'string' }, ...topicOf(document).properties }),
    ],
    ['a clause', (document) => (topicOf(document).properties.url = { type: 'string', format: 'uri', maxLength: 90 })],
    [
      'what is required',
      (document) => topicOf(document).required.unshift('votes'),
      ['topic-absent-votes', 'list-topics-200-absent-votes-in-each-in-topics'],
    ],
    ['a value of an enum', (document) => document.components.schemas.State.enum.unshift('hidden')],
    [
      'an operation in front',
      (document) => {
        const get = { ...document.paths['/topics'].get, operationId: 'FindTopics' };
        document.paths = { '/found': { get }, ...document.paths } as never;
      },
    ],
    [
      'a parameter',
      ({ paths }) => paths['/topics'].get.parameters.unshift({ name: 'A', in: 'query', schema: { type: 'boolean' } }),
    ],
  ])('stays when %s is added, but for what holds no more', (_, change, gone = []) => {
    const after = changed(change);
    expect(before.filter((id) => !after.includes(id)).sort()).toEqual([...gone].sort());
  });

  test('is new for what is added', () => {
    const after = changed((document) => topicOf(document).required.unshift('votes'));
    expect(after.filter((id) => !before.includes(id)).sort()).toEqual([
      'list-topics-200-required-votes-in-each-in-topics',
      'topic-required-votes',
    ]);
  });

  test('stays when a recording is added, whatever its name', () => {
    const [page] = forumRecordings;
    for (const name of ['0', 'zzz']) {
      const after = idsOf(vectorFiles(forum, undefined, [...forumRecordings, { name, exchange: page!.exchange }]));
      expect(after.filter((id) => !before.includes(id)).sort()).toEqual([`list-topics-200-recording-${name}`]);
      expect(before.filter((id) => !after.includes(id))).toEqual([]);
    }
  });

  test('tells apart names that differ by a separator alone', () => {
    expect(before).toEqual(
      expect.arrayContaining([
        'topic-type-error-code',
        'topic-type-code-in-error',
        'list-topics-200-type-page-in-meta',
      ]),
    );
  });
});

test('a recording that does not keep the contract is no vector', () => {
  const [page] = forumRecordings;
  const { request, response } = page!.exchange;
  const broken = { name: 'broken', exchange: { request, response: { ...response, body: { topics: 1 } } } };
  expect(vectorFiles(forum, undefined, [...forumRecordings, broken])).toEqual(
    vectorFiles(forum, undefined, forumRecordings),
  );
});
