import type { Language } from '../language.js';

export const java: Language = {
  name: 'Java',
  generate: `    curl -O https://repo1.maven.org/maven2/org/openapitools/openapi-generator-cli/7.25.0/openapi-generator-cli-7.25.0.jar
    java -jar openapi-generator-cli-7.25.0.jar generate -g java --library native -i lenient/openapi-3.0.json -o client \\
      --api-package client.api --invoker-package client --model-package client.model \\
      --additional-properties containerDefaultToNull=true

With Maven, \`openapi-generator-maven-plugin\` takes the same settings. The last one keeps a list that did not come from
becoming an empty one. From the strict bundle a client refuses a whole body for one new value of an enum; with
\`enumUnknownDefaultCase=true\` it decodes, and the value is lost. Add \`org.apache.httpcomponents:httpmime\` 4.5 if the
contract has forms.`,
  runner: {
    file: 'Vectors.java',
    fence: 'java',
    calls: true,
  },
  run: {
    before: `Add the validator to the dependencies in \`client/pom.xml\`:

    <dependency>
      <groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId><version>2.0.8</version>
    </dependency>

Then compile the runner with the client. It needs Java 17, and the names of parameters, by which it finds arguments:

    cp runners/Vectors.java client/src/main/java
    mvn -q -f client/pom.xml compile dependency:build-classpath -Dmdep.outputFile=classpath.txt \\
      -Dmaven.compiler.source=17 -Dmaven.compiler.target=17 -Dmaven.compiler.parameters=true`,
    command: `java -cp "client/target/classes:$(cat client/classpath.txt)" Vectors`,
  },
  limits: `- \`.\` and \`..\` as a path parameter go out as they are: a server reads another resource. Refuse them before.
- The body of an error is text in \`ApiException.getResponseBody()\`. Read it as the form that it has: the class of an
  \`anyOf\` takes its first form for any object, and drops what that form has not.
- A date and time with an offset is sent in UTC: the same moment in other characters.
- A list of a form must not be null: give an empty one.
- openapi-generator reads OpenAPI 3.1 as a preview: a type that is a list with \`null\` can come out as a class of its own. The
  3.0 bundles have none of these.`,
};
