const text = { type: 'string', minLength: 1 } as const;
const closed = (required: readonly string[], properties: object) =>
  ({ type: 'object', required, properties, additionalProperties: false }) as const;

const message = closed(['text'], { text });
const position = { type: 'integer', minimum: 1 } as const;
const snippet = closed(['text'], { text: { type: 'string' } });
const region = closed(['startLine'], {
  startLine: position,
  startColumn: position,
  endLine: position,
  snippet,
});
// A relative reference or a file URI of RFC 3986: no scheme, host, query or fragment can come from a name.
const uri = {
  type: 'string',
  pattern: "^(?:file:///)?(?:[A-Za-z]:/)?(?:[A-Za-z0-9._~!*'()/-]|%[0-9A-F]{2})*$",
} as const;
const physicalLocation = closed(['artifactLocation', 'region'], {
  artifactLocation: closed(['uri'], { uri, uriBaseId: { const: '%SRCROOT%' } }),
  region,
  contextRegion: region,
});
const location = closed(['physicalLocation'], {
  id: { type: 'integer', minimum: 0 },
  physicalLocation,
  logicalLocations: {
    type: 'array',
    items: closed(['fullyQualifiedName'], { fullyQualifiedName: { type: 'string' } }),
  },
  message,
});
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const properties = { type: 'object' } as const;

/** What SARIF 2.1.0 says of the parts of it that a report uses. */
export const sarifShape = closed(['$schema', 'version', 'runs'], {
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: closed(['tool', 'results', 'invocations'], {
      tool: closed(['driver'], {
        driver: closed(['name', 'rules'], {
          name: text,
          rules: {
            type: 'array',
            uniqueItems: true,
            items: closed(['id'], {
              id: { type: 'string' },
              shortDescription: message,
              fullDescription: message,
              help: closed(['text'], { text, markdown: text }),
              defaultConfiguration: closed(['level'], { level }),
              properties,
            }),
          },
        }),
      }),
      invocations: {
        type: 'array',
        items: closed(['executionSuccessful'], {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: { type: 'array', items: closed(['message'], { level, message }) },
        }),
      },
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: {
        type: 'array',
        items: closed(['message', 'ruleId', 'locations'], {
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message,
          locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
          relatedLocations: { type: 'array', uniqueItems: true, items: location },
          partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
          occurrenceCount: { type: 'integer', minimum: 1 },
          suppressions: {
            type: 'array',
            items: closed(['kind'], {
              kind: { enum: ['inSource', 'external'] },
              status: { enum: ['accepted', 'underReview', 'rejected'] },
              justification: { type: 'string' },
            }),
          },
          properties,
        }),
      },
      properties,
    }),
  },
});
