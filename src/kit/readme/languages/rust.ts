import type { Language } from '../language.js';

export const rust: Language = {
  name: 'Rust',
  generate: `    cargo init --name client && cp runners/vectors.rs src/main.rs
    cargo add progenitor@0.15.1 progenitor-client@0.15.1 regress@0.12 base64@0.22 serde_json
    cargo add chrono --features serde
    cargo add serde --features derive
    cargo add tokio --features macros,rt
    cargo add reqwest@0.13 --no-default-features --features json,query,form,stream
    cargo add jsonschema@0.61 --no-default-features
    jq '.paths[][] |= (.responses? |= with_entries(select(.key | startswith("2"))))' lenient/openapi-3.0.json > spec.json

progenitor reads OpenAPI 3.0 alone. Its enums refuse a value that is not in the list, and it ends on some conditions (\`not\`), hence the lenient bundle. It wants one
type for all answers that are no success, and ends with \`assertion failed: response_types.len() <= 1\` where there are two:
hence the last line, which leaves them out. Add a TLS feature to \`reqwest\` for the vendor's own host.`,
  runner: {
    file: 'vectors.rs',
    fence: 'rust',
    calls: true,
  },
  run: { command: 'cargo run' },
  limits: `- \`.\` and \`..\` as a path parameter ask for another resource: reqwest takes them out of the path. Refuse them before.
- The body of an error is text, in \`Error::UnexpectedResponse\`.
- The query is sent in the order of the names, and a list in it always as one pair for each item.
- A list in a form cannot be sent: the body fails to serialise. The runner leaves lists out where it only decodes the answer.
- An optional list that is empty is not told from one that did not come.
- A date and time with an offset is sent in UTC: the same moment in other characters.`,
};
