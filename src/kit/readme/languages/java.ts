import type { Language } from '../language.js';

export const java: Language = {
  name: 'Java',
  generate: `    openapi-generator-cli generate -g java --library native -i openapi-3.0.json -o client --additional-properties=enumUnknownDefaultCase=true

\`enumUnknownDefaultCase\` lets a value that is not in an enum yet decode. Without it take \`lenient/openapi-3.0.json\`.`,
  runner: {
    file: 'VectorsTest.java',
    fence: 'java',
    code: `import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.*;

class VectorsTest {
  @TestFactory
  List<DynamicTest> vectors() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    List<DynamicTest> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("vectors/response"), "*.json")) {
      for (Path file : files) {
        for (JsonNode testCase : json.readTree(file.toFile())) {
          JsonSchema schema = factory.getSchema(json.readTree(Path.of(testCase.get("schema").asText()).toFile()));
          for (JsonNode test : testCase.get("tests")) {
            String requires = test.path("requires").toString();
            if (requires.contains("strict-format") || requires.contains("json-text")) continue;
            all.add(DynamicTest.dynamicTest(test.get("id").asText(), () -> Assertions.assertEquals(
                test.get("valid").asBoolean(),
                schema.validate(test.get("data"), run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)).isEmpty())));
          }
        }
      }
    }
    return all;
  }
}`,
  },
  run: `Add \`com.networknt:json-schema-validator\` 1.x and \`org.junit.jupiter:junit-jupiter\` to the tests of your project, and run
them in the folder of the kit.`,
  limits: `- This runner was not run by those who made the kit. Tell them when it needs a change.
- openapi-generator reads OpenAPI 3.1 as a preview: a type that is a list with \`null\` can come out as a class of its own. The
  3.0 bundle has none of these.`,
};
