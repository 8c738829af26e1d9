package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of objects in an OpenAPI description, each with its supported members. {@link StructureCheck} refuses any
 * other member: if OpenAPI 3.1 defines the member, with the correction that is given here, otherwise as unknown.
 */
public enum Kind {
    DOCUMENT(""),
    INFO(""),
    SERVER(""),
    TAG(""),
    FACADE_GROUP(""),
    FACADE_ENDPOINT(""),
    COMPONENTS(""),
    PATH_ITEM(""),
    OPERATION(""),
    PARAMETER("parameters"),
    REQUEST_BODY("requestBodies"),
    MEDIA_TYPE(""),
    RESPONSE("responses"),
    HEADER("headers"),
    EXAMPLE("examples"),
    SECURITY_SCHEME("securitySchemes"),
    /** A schema. Its keywords are not listed here: {@link KeywordCheck} and the other checks of schemas check them. */
    SCHEMA("schemas");

    private static final String SAY = "state it in the description";
    private static final String SAY_OF_OPERATIONS = "state it in the description of each operation";

    static {
        DOCUMENT.text("openapi", "security")
                .one("info", INFO)
                .list("servers", SERVER)
                .map("paths", PATH_ITEM)
                .one("components", COMPONENTS)
                .list("tags", TAG)
                .text("externalDocs")
                .list("x-facade-groups", FACADE_GROUP)
                .lost("jsonSchemaDialect", "leave it out; schemas use the dialect of OpenAPI 3.1")
                .lost("webhooks", "the client does not receive calls; " + SAY)
                .lost("$self", "leave it out; it was added in OpenAPI 3.2")
                .needs("openapi", "info", "paths");
        INFO.text("title", "version", "summary", "description", "termsOfService", "contact", "license")
                .needs("title", "version");
        SERVER.text("url", "description")
                .lost("variables", "write the URL with their values")
                .lost("name", SAY)
                .needs("url");
        TAG.text("name", "description", "externalDocs")
                .lost("summary", SAY)
                .lost("parent", SAY)
                .lost("kind", SAY)
                .needs("name");
        FACADE_GROUP
                .text("group", "description")
                .list("endpoints", FACADE_ENDPOINT)
                .needs("group", "description", "endpoints");
        FACADE_ENDPOINT.text("tag", "method").needs("tag", "method");
        COMPONENTS
                .map("schemas", SCHEMA)
                .map("responses", RESPONSE)
                .map("parameters", PARAMETER)
                .map("requestBodies", REQUEST_BODY)
                .map("headers", HEADER)
                .map("examples", EXAMPLE)
                .map("securitySchemes", SECURITY_SCHEME)
                .lost("links", SAY_OF_OPERATIONS)
                .lost("callbacks", "the client does not receive calls; " + SAY_OF_OPERATIONS)
                .lost("pathItems", "write them under paths");
        PATH_ITEM
                .list("parameters", PARAMETER)
                .lost("$ref", "write the operations here")
                .lost("summary", SAY_OF_OPERATIONS)
                .lost("description", SAY_OF_OPERATIONS)
                .lost("servers", "put operations of another server in a separate description")
                .lost("trace", "OkHttp does not support TRACE; leave it out");
        for (String method : new String[] {"get", "put", "post", "delete", "patch", "head", "options"}) {
            PATH_ITEM.one(method, OPERATION);
        }
        OPERATION
                .text("operationId", "tags", "summary", "description", "deprecated", "externalDocs", "x-facade")
                .list("parameters", PARAMETER)
                .one("requestBody", REQUEST_BODY)
                .map("responses", RESPONSE)
                .lost("callbacks", "the client does not receive calls; " + SAY)
                .lost(
                        "security",
                        "the token is sent with every request; leave it out, or put the operation in a separate"
                                + " description")
                .lost("servers", "put operations of another server in a separate description")
                .needs("operationId", "responses");
        PARAMETER
                .text("name", "in", "description", "required", "style", "explode", "example", "deprecated")
                .one("schema", SCHEMA)
                .map("examples", EXAMPLE)
                .lost("allowEmptyValue", "leave it out; an empty text is sent as such")
                .lost("allowReserved", "leave it out; reserved characters are sent in percent-encoding")
                .lost(
                        "content",
                        "write a schema of type string, and describe the content of the text in the description")
                .needs("name", "in", "schema");
        REQUEST_BODY.text("description", "required").map("content", MEDIA_TYPE).needs("content");
        MEDIA_TYPE
                .one("schema", SCHEMA)
                .text("example")
                .map("examples", EXAMPLE)
                .lost("encoding", "leave it out; it does not apply to JSON")
                .needs("schema");
        RESPONSE.text("description")
                .map("headers", HEADER)
                .map("content", MEDIA_TYPE)
                .lost("links", SAY)
                .needs("description");
        HEADER.text("description", "example")
                .one("schema", SCHEMA)
                .map("examples", EXAMPLE)
                .lost("required", SAY)
                .lost("deprecated", SAY)
                .lost("style", "leave it out; response headers are read unchanged")
                .lost("explode", "leave it out; response headers are read unchanged")
                .lost(
                        "content",
                        "write a schema of type string, and describe the content of the text in the description")
                .needs("schema");
        EXAMPLE.text("summary", "description", "value", "externalValue");
        SECURITY_SCHEME
                .text("type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl")
                .needs("type");
    }

    private final String section;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();

    Kind(String section) {
        this.section = section;
    }

    /** A member of an object, by the kind of its value. */
    sealed interface Member permits Text, One, Items, Named, Lost {}

    /** A member whose value is not checked further. */
    record Text() implements Member {}

    /** A member whose value is an object. */
    record One(Kind kind) implements Member {}

    /** A member whose value is a list of objects. */
    record Items(Kind kind) implements Member {}

    /** A member whose value maps names to objects. The OpenAPI description chooses the names. */
    record Named(Kind kind) implements Member {}

    /** A member that OpenAPI defines but the generator would ignore, with the correction to suggest. */
    record Lost(String instead) implements Member {}

    /** Returns the member with a name, or null if OpenAPI 3.1 does not define this member for objects of this kind. */
    Member member(String name) {
        return members.get(name);
    }

    /** Returns whether the value of a member contains objects that are a {@link Place} of their own. */
    public boolean leadsOn(String name) {
        Member member = members.get(name);
        return member instanceof One || member instanceof Items || member instanceof Named;
    }

    /** Returns the names of all known members, in the order of their definition. */
    Set<String> taken() {
        return members.keySet();
    }

    /** Returns the names of the required members. */
    List<String> needed() {
        return needed;
    }

    /**
     * Returns the section of {@code components} that contains named objects of this kind; the empty string if there is
     * none.
     */
    String section() {
        return section;
    }

    private Kind text(String... names) {
        for (String name : names) {
            members.put(name, new Text());
        }
        return this;
    }

    private Kind needs(String... names) {
        needed.addAll(List.of(names));
        return this;
    }

    private Kind one(String name, Kind kind) {
        members.put(name, new One(kind));
        return this;
    }

    private Kind list(String name, Kind kind) {
        members.put(name, new Items(kind));
        return this;
    }

    private Kind map(String name, Kind kind) {
        members.put(name, new Named(kind));
        return this;
    }

    private Kind lost(String name, String instead) {
        members.put(name, new Lost(instead));
        return this;
    }
}
