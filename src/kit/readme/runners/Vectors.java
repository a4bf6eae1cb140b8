import client.ApiClient;
import client.ApiException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

class Vectors {
  static final ObjectMapper JSON = new client.JSON().getMapper();
  static final List<Class<?>> APIS = new ArrayList<>();

  static JsonNode read(Object path) throws Exception {
    return new ObjectMapper().readTree(new File(path.toString()));
  }

  static void say(String step, String id, String name, Object value) throws Exception {
    Map<String, Object> line = new LinkedHashMap<>(Map.of("step", step, "id", id));
    line.put(name, value);
    System.out.println(JSON.writeValueAsString(line));
  }

  static String plain(String name) {
    return name.replaceAll("[\\W_]", "").toLowerCase(Locale.ROOT);
  }

  static Method methodOf(String operation) {
    return APIS.stream().flatMap(api -> Arrays.stream(api.getDeclaredMethods()))
        .filter(method -> plain(method.getName()).equals(plain(operation)))
        .max(Comparator.comparing(Method::getParameterCount)).orElseThrow();
  }

  static Object call(String operation, JsonNode vector, String url) throws Exception {
    JsonNode auth = vector.path("auth");
    String basic = auth.path("username").asText() + ":" + auth.path("password").asText();
    String authorization = auth.has("token") ? "Bearer " + auth.get("token").asText()
        : "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
    ApiClient api = new ApiClient();
    api.updateBaseUri(url);
    if (!auth.isMissingNode()) api.setRequestInterceptor(request -> request.header("Authorization", authorization));
    Map<String, JsonNode> given = new HashMap<>();
    for (JsonNode fields : List.of(vector.path("body"), vector.path("params")))
      fields.properties().forEach(field -> given.put(plain(field.getKey()), field.getValue()));
    Method method = methodOf(operation);
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      boolean isBody = parameter.getType().getPackageName().equals("client.model") && !parameter.getType().isEnum() && vector.has("body");
      JsonNode value = given.getOrDefault(plain(parameter.getName()), isBody ? vector.get("body") : null);
      if (value == null && parameter.getType() == List.class) value = JSON.createArrayNode(); // the client takes no null here
      arguments.add(JSON.convertValue(value, JSON.constructType(parameter.getParameterizedType())));
    }
    Object instance = method.getDeclaringClass().getConstructor(ApiClient.class).newInstance(api);
    return method.invoke(instance, arguments.toArray());
  }

  static void attempt(String step, String id, String operation, JsonNode vector, String url) throws Exception {
    try {
      say(step, id, "value", call(operation, vector, url));
    } catch (InvocationTargetException | IllegalArgumentException failed) {
      if (failed.getCause() instanceof ApiException error && error.getCode() > 0) say(step, id, "text", error.getResponseBody());
      else say(step, id, "error", failed.getCause().toString());
    }
  }

  public static void main(String[] folders) throws Exception {
    Path classes = Path.of(Vectors.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (String file : classes.resolve("client/api").toFile().list())
      if (file.endsWith("Api.class")) APIS.add(Class.forName("client.api." + file.replace(".class", "")));
    String vectorsUrl = System.getenv("VECTORS_URL"), standInUrl = System.getenv("STAND_IN_URL");
    SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<String, JsonNode> requests = new TreeMap<>();
    for (File file : new File("vectors/request").listFiles()) requests.put(file.getName().replace(".json", ""), read(file));
    int wrong = 0;
    for (File file : new File("vectors/response").listFiles()) {
      for (JsonNode testCase : read(file)) {
        var schema = schemas.getSchema(read(testCase.get("schema").asText()));
        JsonNode calls = requests.get(testCase.get("operationId").asText());
        for (JsonNode test : testCase.get("tests")) {
          String id = test.get("id").asText(), requires = test.get("requires").toString();
          if (!requires.matches(".*(strict-format|json-text|decimal-multiple).*")) {
            boolean valid = schema.validate(test.get("data"), run -> run.executionConfig(c -> c.formatAssertionsEnabled(true))).isEmpty();
            if (valid != test.get("valid").asBoolean()) wrong++;
            say("judge", id, "valid", valid);
          }
          if (vectorsUrl != null && calls != null && test.get("client").asText().equals("must-decode"))
            attempt("decode", id, testCase.get("operationId").asText(), calls.get(0), vectorsUrl + "/" + id);
        }
      }
    }
    for (var entry : requests.entrySet()) {
      for (JsonNode vector : entry.getValue()) {
        String id = vector.get("id").asText();
        if (vectorsUrl != null) attempt("send", id, entry.getKey(), vector, vectorsUrl + "/" + id);
      }
      JsonNode first = entry.getValue().get(0);
      boolean reads = first.path("expect").path("method").asText().equals("GET");
      if (reads && standInUrl != null) attempt("fetch", entry.getKey(), entry.getKey(), first, standInUrl);
    }
    System.exit(wrong > 0 ? 1 : 0);
  }
}
