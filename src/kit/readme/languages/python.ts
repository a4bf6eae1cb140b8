import type { Language } from '../language.js';

export const python: Language = {
  name: 'Python',
  generate: `    pip install openapi-python-client
    openapi-python-client generate --path lenient/openapi.json

Take the lenient bundle for whatever decodes answers: generated enums, and pydantic with its patterns and lengths, refuse
a whole body for one value that is new. \`datamodel-code-generator\` reads it too.`,
  runner: {
    file: 'vectors.py',
    fence: 'python',
    code: `import json
import pathlib
import sys

from jsonschema import Draft202012Validator

CANNOT = {"strict-format", "json-text"}


def read(path):
    return json.loads(pathlib.Path(path).read_text("utf-8"))


run, failed = 0, []
for file in sorted(pathlib.Path("vectors/response").glob("*.json")):
    for case in read(file):
        checker = Draft202012Validator.FORMAT_CHECKER
        validator = Draft202012Validator(read(case["schema"]), format_checker=checker)
        for test in case["tests"]:
            if CANNOT & set(test.get("requires", [])):
                continue
            run += 1
            if validator.is_valid(test["data"]) != test["valid"]:
                failed.append(test["id"])
print(f"{run} run, {len(failed)} failed", *failed, sep="\\n")
sys.exit(bool(failed))`,
  },
  run: `    pip install "jsonschema[format-nongpl]"
    python vectors.py`,
  limits: `- \`jsonschema\` passes over a format whose package is not installed: hence the extra above.
- \`datamodel-code-generator\` makes \`AnyUrl\` of \`format: uri\`, which writes some URLs anew. Compare parsed URLs.`,
};
