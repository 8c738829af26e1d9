package io.github.kling4j.openapi.check;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checks short descriptions. */
final class Described {

    private static final String TASK =
            "{description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}";
    private static final String SCHEMAS =
            "Task: {type: object, properties: {id: {type: string}}}, Mode: {type: string, enum: [a, b]}";

    private Described() {}

    /** Returns the findings in an operation {@code get /things} with these members. */
    static List<String> operation(String members) {
        return at("/things", "get", members);
    }

    /** Returns the findings in an operation with these members, and a default response. */
    static List<String> at(String path, String method, String members) {
        return paths("'" + path + "': {" + method + ": " + operation("Things", "Things_find", members) + "}");
    }

    /** Returns the text of an operation with these members, and a default response. */
    static String operation(String tag, String id, String members) {
        String answers = members.contains("responses:") ? "" : ", responses: {'200': " + TASK + "}";
        return "{tags: [" + tag + "], operationId: '" + id + "'" + answers + (members.isEmpty() ? "" : ", " + members)
                + "}";
    }

    /** Returns the findings in these paths. */
    static List<String> paths(String paths) {
        return findings("paths: {" + paths + "}, components: {schemas: {" + SCHEMAS + "}}");
    }

    /** Returns the findings in these schemas. */
    static List<String> schemas(String schemas) {
        return findings("paths: {}, components: {schemas: {" + schemas + "}}");
    }

    /** Returns the findings in a schema {@code Thing} with these properties. */
    static List<String> thing(String properties) {
        return schemas("Thing: {type: object, properties: {" + properties + "}}");
    }

    /** Returns the text of a description of such a schema, for a check with settings. */
    static String thingIn(String properties) {
        return document("Thing: {type: object, properties: {" + properties + "}}");
    }

    /** Returns the text of a description with these schemas. */
    static String document(String schemas) {
        return "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}, components: {schemas: {" + schemas + "}}}";
    }

    /** Returns settings of the generator. */
    static JsonNode settings(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }

    /** Returns the findings in a description with these members. */
    static List<String> findings(String members) {
        return Check.findings(
                "{openapi: 3.1.0, info: {title: t, version: '1'}, " + members + "}", new YAMLMapper().readTree("{}"));
    }
}
