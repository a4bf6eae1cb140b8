import type { Language } from '../language.js';

export const go: Language = {
  name: 'Go',
  generate: `    go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@latest -generate types,client -package api openapi-3.0.json > api.go

Versions of oapi-codegen before 2.8 need \`openapi-3.0.json\`, later ones read \`openapi.json\` too. With \`ogen\`, which
enforces patterns and lengths when it decodes, take \`lenient/openapi-3.0.json\`.`,
  runner: {
    file: 'vectors_test.go',
    fence: 'go',
    code: `package vectors

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type testCase struct {
	Schema string
	Tests  []struct {
		ID       string
		Data     any
		Valid    bool
		Requires []string
	}
}

func TestVectors(t *testing.T) {
	files, _ := filepath.Glob("vectors/response/*.json")
	if len(files) == 0 {
		t.Fatal("no vectors: run this in the folder of the kit")
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	compiler.AssertContent()
	for _, file := range files {
		text, err := os.ReadFile(file)
		var cases []testCase
		if err == nil {
			err = json.Unmarshal(text, &cases)
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			schema := compiler.MustCompile(c.Schema)
			for _, test := range c.Tests {
				if slices.Contains(test.Requires, "strict-format") {
					continue
				}
				if (schema.Validate(test.Data) == nil) != test.Valid {
					t.Errorf("%s: valid should be %t", test.ID, test.Valid)
				}
			}
		}
	}
}`,
  },
  run: `    go mod init vectors && go mod tidy
    go test .`,
  limits: `- A property that is optional and nullable is one pointer: absent and null look alike.
- Enums become named strings without a check, so a new value decodes.`,
};
