package io.github.kling4j.openapi.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kling4j.openapi.check.DescriptionTree;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.Endpoint;

/**
 * Compares two OpenAPI descriptions. openapi-diff finds the differences and decides which are breaking, with these
 * exceptions: a removed property, a property that may no longer be null, and a changed default are also breaking,
 * because callers notice them. A new enum value in a response is not breaking, because enumerations are open.
 */
public final class SpecChanges {

    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private final JsonNode before;
    private final JsonNode after;
    private final Collector found = new Collector();

    private SpecChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the changes, the breaking ones first. A change is returned once for each request or response body that
     * contains its place.
     *
     * @param before the accepted OpenAPI description, or the empty string
     */
    public static List<SpecChange> between(String before, String after) {
        if (!ReadableSpec.isReadable(before)) {
            return List.of(SpecChange.ofOperation(
                    true, "accepted/kling-v3.yaml", "does not exist or cannot be read, so anything may have changed"));
        }
        try {
            tools.jackson.databind.JsonNode was = DescriptionTree.of(before);
            tools.jackson.databind.JsonNode is = DescriptionTree.of(after);
            NamedExtras extras = new NamedExtras(was, is);
            return new SpecChanges(ReadableSpec.of(before), ReadableSpec.of(after))
                    .including(PlaceChanges.between(was, is)).stream()
                            .map(extras::marked)
                            .map(ByHand::withJava)
                            .sorted(Comparator.comparing(change -> !change.breaking()))
                            .toList();
        } catch (IllegalArgumentException e) {
            // The class Check reports the error, its position and a correction.
            String reason = e.getMessage().lines().findFirst().orElse("");
            return List.of(SpecChange.ofOperation(true, "kling-v3.yaml", "cannot be compared: " + reason));
        }
    }

    private List<SpecChange> including(List<SpecChange> differences) {
        compare();
        Reported reported = new Reported(List.copyOf(found.changes));
        differences.stream().filter(change -> !reported.includes(change)).forEach(found::add);
        return List.copyOf(found.changes);
    }

    private void compare() {
        ChangedOpenApi diff = OpenApiCompare.fromContents(before.toString(), after.toString(), null, OPTIONS);
        for (Endpoint gone : diff.getMissingEndpoints()) {
            found.add(SpecChange.ofOperation(true, gone.getMethod() + " " + gone.getPathUrl(), "removed"));
        }
        for (Endpoint added : diff.getNewEndpoints()) {
            found.add(SpecChange.ofOperation(false, added.getMethod() + " " + added.getPathUrl(), "added"));
        }
        diff.getChangedOperations().forEach(this::operation);
    }

    private void operation(ChangedOperation operation) {
        String name = operation.getHttpMethod() + " " + operation.getPathUrl();
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            content(operation.getRequestBody().getContent());
        }
        if (operation.getApiResponses() != null) {
            operation
                    .getApiResponses()
                    .getMissing()
                    .keySet()
                    .forEach(
                            status -> found.add(SpecChange.ofOperation(true, name, "response " + status + " removed")));
            operation
                    .getApiResponses()
                    .getIncreased()
                    .keySet()
                    .forEach(status -> found.add(SpecChange.ofOperation(false, name, "response " + status + " added")));
            operation.getApiResponses().getChanged().values().forEach(response -> {
                if (response.getContent() != null) {
                    content(response.getContent());
                }
            });
        }
        if (operation.getOperationId() != null) {
            // The operation id is not sent. The report of the Java signatures shows the effect of the change on Java
            // names.
            found.add(SpecChange.ofOperation(
                    false,
                    name,
                    "operationId " + operation.getOperationId().getLeft() + " -> "
                            + operation.getOperationId().getRight()));
        }
    }

    private void content(ChangedContent content) {
        content.getMissing()
                .keySet()
                .forEach(type -> found.add(SpecChange.ofOperation(true, type, "is no longer a media type of a body")));
        content.getIncreased()
                .keySet()
                .forEach(type -> found.add(SpecChange.ofOperation(false, type, "is a media type of a body")));
        content.getChanged().forEach((type, changed) -> {
            if (changed.getSchema() != null) {
                schema(
                        changed.getSchema(),
                        SchemaPlace.of(before, reference(content.getOldContent(), type)),
                        SchemaPlace.of(after, reference(content.getNewContent(), type)));
            }
        });
    }

    private static String reference(Content content, String type) {
        String reference = content.get(type).getSchema().get$ref();
        return reference == null ? "#/components/schemas/-" : reference;
    }

    private void schema(ChangedSchema changed, SchemaPlace was, SchemaPlace is) {
        boolean breaks = changed.isCoreChanged().isIncompatible()
                || changed.getChangedElements().stream()
                        .anyMatch(part -> part != null && !(part instanceof ChangedSchema) && part.isIncompatible());
        Keywords.report(changed, breaks, was, is, found);
        Map<String, Schema<?>> gone = changed.getMissingProperties();
        gone.keySet().forEach(name -> found.add(true, was.property(name), "removed"));
        changed.getIncreasedProperties().keySet().forEach(name -> found.add(false, is.property(name), "added"));
        changed.getChangedProperties()
                .forEach((name, property) -> schema(property, was.property(name), is.property(name)));
        if (changed.getItems() != null) {
            schema(changed.getItems(), was.items(), is.items());
        }
    }

    /** Collects changes without duplicates. */
    static final class Collector {

        private final Set<SpecChange> changes = new LinkedHashSet<>();

        void add(SpecChange change) {
            changes.add(change);
        }

        void add(boolean breaking, SchemaPlace place, String difference) {
            add(new SpecChange(breaking, place.label(), difference, place.model(), place.path(), place.rules()));
        }
    }
}
