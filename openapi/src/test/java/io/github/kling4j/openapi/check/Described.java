package io.github.kling4j.openapi.check;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Descriptions of few lines, and what is found in them. */
final class Described {

    private static final String TASK =
            "{description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}";
    private static final String SCHEMAS =
            "Task: {type: object, properties: {id: {type: string}}}, Mode: {type: string, enum: [a, b]}";

    private Described() {}

    /** With an operation {@code get /things}, which has the members. */
    static List<String> operation(String members) {
        return at("/things", "get", members);
    }

    /** With an operation, which has the members, and answers when they do not. */
    static List<String> at(String path, String method, String members) {
        return paths("'" + path + "': {" + method + ": " + operation("Things", "Things_find", members) + "}");
    }

    /** An operation in text, which answers when its members do not. */
    static String operation(String tag, String id, String members) {
        String answers = members.contains("responses:") ? "" : ", responses: {'200': " + TASK + "}";
        return "{tags: [" + tag + "], operationId: '" + id + "'" + answers + (members.isEmpty() ? "" : ", " + members)
                + "}";
    }

    /** With the paths. */
    static List<String> paths(String paths) {
        return findings("paths: {" + paths + "}, components: {schemas: {" + SCHEMAS + "}}");
    }

    /** With the schemas. */
    static List<String> schemas(String schemas) {
        return findings("paths: {}, components: {schemas: {" + schemas + "}}");
    }

    /** With a schema {@code Thing}, which has the properties. */
    static List<String> thing(String properties) {
        return schemas("Thing: {type: object, properties: {" + properties + "}}");
    }

    /** The text of such a description, to be checked with settings. */
    static String thingIn(String properties) {
        return document("Thing: {type: object, properties: {" + properties + "}}");
    }

    /** The text of a description with the schemas. */
    static String document(String schemas) {
        return "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}, components: {schemas: {" + schemas + "}}}";
    }

    /** Settings of the generator. */
    static JsonNode settings(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }

    /** With the members of the whole. */
    static List<String> findings(String members) {
        return Check.findings(
                "{openapi: 3.1.0, info: {title: t, version: '1'}, " + members + "}", new YAMLMapper().readTree("{}"));
    }
}
