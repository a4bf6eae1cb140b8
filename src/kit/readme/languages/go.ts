import type { Language } from '../language.js';

export const go: Language = {
  name: 'Go',
  generate: `    mkdir client && cp runners/vectors.go client && cd client && go mod init client
    go get -tool github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2
    go tool oapi-codegen -generate types,client -package main -o api.go ../openapi.json
    go mod tidy && go build -o ../vectors-go . && cd ..

Versions of oapi-codegen before 2.8 need \`openapi-3.0.json\`. With \`ogen\`, which enforces patterns and lengths when it
decodes, take \`lenient/openapi-3.0.json\`.`,
  runner: {
    file: 'vectors.go',
    fence: 'go',
    calls: true,
  },
  run: { command: './vectors-go' },
  limits: `- \`.\` and \`..\` as a path parameter ask for another resource: they are taken out of the path. Refuse them before.
- A leap second (\`23:59:60\`) fails the whole body: \`time.Time\` has none. The lenient bundle has plain strings.
- A property that is optional and nullable is one pointer: absent and null look alike.
- A date and time in a form is not sent at all, and nobody tells: \`runtime.MarshalForm\` makes nothing of it. Send such forms by
  \`…WithBody\`.
- A list in a form is sent in brackets (\`Names[0]=\`), which servers read otherwise.
- Enums become named strings without a check, so a new value decodes; \`Valid()\` tells.
- \`anyOf\` stays raw JSON until you ask for a form (\`AsVendorError()\`), and each form takes any object: look at a property that tells them apart first.`,
};
