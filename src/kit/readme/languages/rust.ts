import type { Language } from '../language.js';

export const rust: Language = {
  name: 'Rust',
  generate: `    cargo install cargo-progenitor
    cargo progenitor -i lenient/openapi-3.0.json -o client -n client -v 0.1.0

progenitor reads OpenAPI 3.0 alone. Its enums refuse a value that is not in the list, hence the lenient bundle.`,
  runner: {
    file: 'tests/vectors.rs',
    fence: 'rust',
    code: `use serde_json::Value;
use std::fs;

fn read(path: impl AsRef<std::path::Path>) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn vectors() {
    let mut failed = Vec::new();
    for file in fs::read_dir("vectors/response").unwrap() {
        for case in read(file.unwrap().path()).as_array().unwrap() {
            let schema = jsonschema::draft202012::options()
                .should_validate_formats(true)
                .build(&read(case["schema"].as_str().unwrap()))
                .unwrap();
            for test in case["tests"].as_array().unwrap() {
                let requires = test["requires"].to_string();
                if requires.contains("strict-format") || requires.contains("json-text") {
                    continue;
                }
                if schema.is_valid(&test["data"]) != test["valid"].as_bool().unwrap() {
                    failed.push(test["id"].to_string());
                }
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}`,
  },
  run: `    cargo add --dev serde_json jsonschema
    cargo test`,
  limits: `- This runner was not run by those who made the kit. Tell them when it needs a change.
- progenitor wants one type of answer for all successes and one for all failures of an operation.`,
};
