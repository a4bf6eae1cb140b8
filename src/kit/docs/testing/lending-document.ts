/** A contract of a made-up API that has one of each thing that a reference shows. `text` stands in all its texts. */
export const lendingDocument = (text: string): object => ({
  openapi: '3.1.0',
  info: {
    title: `Lending ${text}`,
    summary: text,
    version: '1.2.0',
    description: text,
    license: { name: text, url: text },
    contact: { name: text, url: text },
    termsOfService: text,
  },
  externalDocs: { url: 'javascript:alert(1)', description: text },
  servers: [
    {
      url: 'https://{region}.lending.example/',
      description: text,
      variables: { region: { default: 'eu', description: text, enum: ['eu', 'us'] } },
    },
  ],
  security: [{ staff: [] }, { key: [] }],
  tags: [{ name: 'Loans', description: text }],
  paths: {
    '/loans': {
      parameters: [{ name: 'Shelf', in: 'query', description: text, schema: { type: 'string', enum: ['a', 'b'] } }],
      post: {
        operationId: 'CreateLoan',
        summary: `Lend a book ${text}`,
        description: text,
        tags: ['Loans'],
        externalDocs: { url: 'data:text/html,x', description: text },
        parameters: [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }],
        requestBody: {
          required: true,
          description: text,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                required: ['Book'],
                properties: {
                  Book: { type: 'string', description: text, 'x-pii': 'standard' },
                  Days: { type: 'integer', minimum: 1, default: 14 },
                },
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          201: {
            description: text,
            headers: { 'X-Lent': { description: text, required: true, schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Loan' } } },
            'x-rules': {
              'book-is-the-one-asked-for': {
                at: '#/book',
                equals: '{$request.path.Id}',
                when: { value: '{$request.path.Id}', matches: '^B' },
                says: `The book that was asked for. ${text}`,
              },
            },
          },
          default: { $ref: '#/components/responses/Refused' },
        },
      },
    },
    '/loans/{Id}': {
      delete: {
        operationId: 'EndLoan',
        parameters: [{ $ref: '#/components/parameters/Id' }],
        security: [],
        responses: { 204: { description: text }, '4XX': { $ref: '#/components/responses/Refused' } },
      },
    },
  },
  components: {
    securitySchemes: {
      staff: { type: 'http', scheme: 'basic', description: text },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
    parameters: {
      Id: { name: 'Id', in: 'path', required: true, description: text, schema: { type: 'string', pattern: '^B' } },
    },
    responses: {
      Refused: {
        description: text,
        content: {
          'application/json': {
            schema: { anyOf: [{ $ref: '#/components/schemas/Refusal' }, { type: 'null' }] },
            examples: { one: { summary: text, value: { message: text } } },
          },
        },
      },
    },
    schemas: {
      Loan: {
        description: text,
        type: 'object',
        required: ['book', 'state'],
        properties: {
          book: { type: ['string', 'null'], description: text, examples: [text] },
          state: { $ref: '#/components/schemas/State' },
          kind: { type: 'string', enum: ['short', 'long', text] },
          until: { type: ['string', 'null'], format: 'date-time' },
          notes: { type: 'object', additionalProperties: { type: 'string', maxLength: 9 } },
          next: { $ref: '#/components/schemas/Loan' },
          [`wild ${text}`]: { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'number' }] } },
        },
        'x-origin': {
          required: { origin: 'inferred', reason: `Every loan has them. ${text}` },
          'properties/kind': { origin: 'public', reason: text },
        },
        'x-rules': {
          'lent-before-due': { at: '#/until', notBefore: '{#/from}', severity: 'notice', says: text },
        },
      },
      State: { type: 'string', enum: ['open', 'ended'], 'x-extensible-enum': ['open', 'ended'], description: text },
      Refusal: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string', 'x-pii': 'sensitive' } },
      },
      [text.replace(/[^\w]/g, '') || 'Spare']: { not: { type: 'string' }, description: text },
    },
  },
});
