package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import tools.jackson.databind.JsonNode;

/**
 * Checks tags and operation ids, from which the names of Java interfaces and methods are derived. An operation id
 * consists of the tag, an underscore and the method name. Operation ids are unique in an OpenAPI description; method
 * names are unique in an interface.
 */
final class OperationNameCheck {

    /** A valid tag. The generator joins its words: {@code video generation} becomes {@code VideoGeneration}. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z][A-Za-z0-9]*([ ._-][A-Za-z0-9]+)*");

    /** A valid method name. The generator joins its words: {@code find_all} becomes {@code findAll}. */
    private static final Pattern METHOD = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");

    private static final Pattern SEPARATED = Pattern.compile("[ ._-](.)");

    /**
     * Names that a method cannot have: those of the methods of {@code Object}, some of which the generator would
     * change.
     */
    private static final Set<String> TAKEN =
            Set.of("getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "clone", "equals", "finalize");

    /** Names that the generator treats as reserved words. */
    private static final Set<String> GENERATORS = Set.of(
            "apiclient",
            "apiexception",
            "apiresponse",
            "configuration",
            "file",
            "list",
            "localdate",
            "localreturntype",
            "localtime",
            "object",
            "offsetdatetime",
            "stringutil");

    private final JsonNode spec;
    private final JsonNode mappings;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private OperationNameCheck(JsonNode spec, JsonNode mappings) {
        this.spec = spec;
        this.mappings = mappings;
    }

    static List<String> findings(JsonNode spec, JsonNode settings) {
        OperationNameCheck check = new OperationNameCheck(spec, settings.path("operationIdNameMappings"));
        check.tags();
        Places.of(spec, Kind.OPERATION).forEach(check::operation);
        return check.findings;
    }

    private void tags() {
        Map<String, String> seen = new HashMap<>();
        Set<String> used = Set.copyOf(spec.path("paths").findValues("tags").stream()
                .flatMap(JsonNode::valueStream)
                .map(tag -> tag.asString(""))
                .toList());
        spec.path("tags").forEach(tag -> {
            String name = tag.path("name").asString("");
            if (!used.contains(name)) {
                findings.add("tag " + name + ": it would be lost, because no operation has it; leave it out, or add it"
                        + " to an operation");
            }
            if (seen.putIfAbsent(name, name) != null) {
                findings.add("tag " + name + ": it occurs twice; leave one out");
            }
        });
    }

    private void operation(Place operation) {
        String id = operation.node().path("operationId").asString("");
        JsonNode tags = operation.node().path("tags");
        if (tags.size() != 1) {
            findings.add(operation.label() + ": it has " + (tags.isEmpty() ? "no tag" : tags.size() + " tags")
                    + "; write exactly one, which becomes the interface");
            return;
        }
        String tag = tags.path(0).asString("");
        if (!TAG.matcher(tag).matches()) {
            findings.add(operation.label() + ": the tag " + tag + " cannot become the name of an interface; write a"
                    + " name like ImageToVideo");
            return;
        }
        String type = joined(tag, true);
        String namesake = types.putIfAbsent(type.toLowerCase(Locale.ROOT), tag);
        if (namesake != null && !namesake.equals(tag)) {
            findings.add(operation.label() + ": the tags " + namesake + " and " + tag + " would both become " + type
                    + "Api in Java; rename one of them");
        }
        if (id.isEmpty()) {
            return;
        }
        // The generator removes the part of an operation id up to the first underscore.
        String written = mappings.path(id).asString(id.substring(id.indexOf('_') + 1));
        String method = METHOD.matcher(written).matches() ? joined(written, false) : written;
        String prefix = tag.matches("[A-Za-z0-9]+") ? tag : type;
        if (id.contains("_") && !id.startsWith(prefix + "_")) {
            String wanted = id.startsWith(tag + "_") ? joined(id.substring(tag.length() + 1), false) : method;
            findings.add(operation.label() + ": operationId " + id + " does not begin with the tag " + tag
                    + " and an underscore; write " + prefix + "_" + wanted + ", or change the tag");
        }
        if (!METHOD.matcher(written).matches()) {
            findings.add(operation.label() + ": operationId " + id + " cannot become the name of a method; write "
                    + prefix + "_ followed by a name like listAll");
        } else if (SourceVersion.isKeyword(method) || TAKEN.contains(method)) {
            findings.add(operation.label() + ": operationId " + id + " would be " + method + " in Java, which is"
                    + " already in use; write another");
        } else if (!mappings.has(id) && isGenerators(method)) {
            findings.add(operation.label() + ": operationId " + id + " would be call"
                    + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + " in Java; write " + id
                    + ": " + method + " under operationIdNameMappings in templates/generator.yaml");
        }
        String other = methods.putIfAbsent((type + "." + method).toLowerCase(Locale.ROOT), operation.label());
        String same = ids.putIfAbsent(id, operation.label());
        if (other != null) {
            findings.add(operation.label() + ": this operation and " + other + " would both become " + method + " in"
                    + " Java; write another operationId, or another tag");
        } else if (same != null) {
            findings.add(operation.label() + ": operationId " + id + " is already used by " + same + "; write another");
        }
    }

    private static String joined(String words, boolean isType) {
        String joined =
                SEPARATED.matcher(words).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        String first = joined.substring(0, 1);
        return (isType ? first.toUpperCase(Locale.ROOT) : first) + joined.substring(1);
    }

    private static boolean isGenerators(String method) {
        String word = method.toLowerCase(Locale.ROOT);
        return GENERATORS.contains(word) || word.startsWith("localvar");
    }
}
