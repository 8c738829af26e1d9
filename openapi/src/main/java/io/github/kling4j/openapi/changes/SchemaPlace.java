package io.github.kling4j.openapi.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema in a {@link ReadableSpec}: a named schema, or a schema nested in a named schema.
 *
 * @param spec the whole OpenAPI description
 * @param schema the schema at this place, with references resolved
 * @param label the place, such as {@code ImageToVideoRequest.multi_prompt}
 * @param base the name of the referenced schema if this place is a reference, such as {@code Shot}; otherwise the label
 * @param model the schema of the request or response body that contains this place
 * @param path the property path from {@code model}, as in a violation: {@code multi_prompt[].duration}
 * @param description the keyword {@code description} at this place itself, also if it is beside a reference
 */
record SchemaPlace(
        JsonNode spec, JsonNode schema, String label, String base, String model, String path, String description) {

    private static final Pattern RULES = Pattern.compile("\\[([a-z0-9, -]+)]");
    private static final String SCHEMAS = "#/components/schemas/";

    static SchemaPlace of(JsonNode spec, String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return new SchemaPlace(spec, spec.at("/components/schemas/" + name), name, name, name, "", "");
    }

    SchemaPlace property(String property) {
        return below(
                "." + property,
                path.isEmpty() ? property : path + "." + property,
                schema.path("properties").path(property));
    }

    SchemaPlace items() {
        SchemaPlace items = below("[]", path + "[]", schema.path("items"));
        return new SchemaPlace(spec, items.schema, items.base, items.base, model, items.path, items.description);
    }

    private SchemaPlace below(String step, String to, JsonNode found) {
        String description = found.path("description").asText();
        String reference = found.path("$ref")
                .asText(found.path("allOf").path(0).path("$ref").asText(""));
        if (!reference.startsWith(SCHEMAS)) {
            return new SchemaPlace(spec, found, base + step, base + step, model, to, description);
        }
        String name = reference.substring(SCHEMAS.length());
        return new SchemaPlace(spec, spec.at("/components/schemas/" + name), base + step, name, model, to, description);
    }

    /**
     * Returns the place where a keyword was edited: the referenced schema if the keyword has changed there, otherwise
     * this place.
     *
     * @param was this place in the earlier OpenAPI description
     */
    SchemaPlace edited(SchemaPlace was, String keyword) {
        boolean isOfNamed = !label.equals(base)
                && base.equals(was.base)
                && !schema.path(keyword).equals(was.schema.path(keyword));
        return isOfNamed ? new SchemaPlace(spec, schema, base, base, model, path, description) : this;
    }

    /** Returns the ids of the rules that {@link #description} names in brackets, such as {@code [prompt-required]}. */
    Set<String> rules() {
        return RULES.matcher(description)
                .results()
                .map((MatchResult match) -> match.group(1).split(",\\s*"))
                .flatMap(Stream::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
