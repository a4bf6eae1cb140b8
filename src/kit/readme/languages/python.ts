import type { Language } from '../language.js';

export const python: Language = {
  name: 'Python',
  generate: `    pip install openapi-python-client
    openapi-python-client generate --path lenient/openapi.json --meta none --output-path client

Take the lenient bundle for whatever decodes answers: generated enums, and pydantic with its patterns and lengths, refuse
a whole body for one value that is new. \`datamodel-code-generator\` reads it too.`,
  runner: {
    file: 'vectors.py',
    fence: 'python',
    calls: true,
  },
  run: {
    before: '    pip install "jsonschema[format-nongpl]"',
    command: 'python runners/vectors.py',
    env: 'PYTHONPATH=.',
  },
  limits: `- \`.\` and \`..\` as a path parameter ask for another resource: httpx takes them out of the path. Refuse them before.
- openapi-python-client has no Basic authentication of its own: hand it to httpx, as the runner does.
- From the strict bundle a client sends the defaults of parameters, though nobody gave them. The lenient one has none.
- A list in a query is always sent as one pair for each item, and a date and time with \`+00:00\` for \`Z\`.
- From the strict bundle a client refuses a whole body for one new value of an enum, and for a leap second.
- \`jsonschema\` passes over a format whose package is not installed: hence the extra above.
- \`datamodel-code-generator\` makes \`AnyUrl\` of \`format: uri\`, which writes some URLs anew. Compare parsed URLs.`,
};
