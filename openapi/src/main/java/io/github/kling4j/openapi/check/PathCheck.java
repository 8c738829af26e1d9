package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks paths and their parameters. Retrofit would report an error in a path only when the operation is called. */
final class PathCheck {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)}");

    /**
     * Parts of a path that have a special meaning in a relative reference: Retrofit resolves a path as a relative
     * reference against the base URL.
     */
    private static final Pattern RESOLVED = Pattern.compile("^/$|//|/\\.{1,2}(/|$)|^/[^/]*:");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private PathCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        PathCheck check = new PathCheck(spec);
        Places.of(spec, Kind.PATH_ITEM).forEach(check::path);
        Places.of(spec, Kind.OPERATION).forEach(check::operation);
        return check.findings;
    }

    private void path(Place path) {
        String name = path.label();
        if (!name.startsWith("/")) {
            findings.add(name + ": a path must begin with a slash; write /" + name);
        }
        if (name.contains("?") || name.contains("#")) {
            findings.add(name + ": a path cannot contain ? or #; write the rest as query parameters");
        }
        if (RESOLVED.matcher(name).find()) {
            findings.add(
                    name + ": Retrofit would resolve this path to another URL; write a path without empty segments,"
                            + " . and .., and without a colon in its first segment");
        }
        if (TEMPLATE.matcher(name).replaceAll("").matches(".*[{}].*")) {
            findings.add(name + ": the path has an unbalanced brace; write {name}");
        }
        for (String template : templates(name)) {
            if (!NAME.matcher(template).matches()) {
                findings.add(name + ": {" + template + "} would not be replaced; use a name of letters, digits, _ and"
                        + " -");
            }
        }
        String other = seen.putIfAbsent(TEMPLATE.matcher(name).replaceAll("{}"), name);
        if (other != null) {
            findings.add(name + ": this is the same path as " + other + "; move its operations there");
        }
    }

    private void operation(Place operation) {
        String path = Reference.name(operation.pointer().replaceFirst("/[^/]*$", ""));
        Set<String> open = new TreeSet<>(templates(path));
        Map<String, Place> parameters = new LinkedHashMap<>();
        String owner = operation.pointer().replaceFirst("/[^/]*$", "");
        for (Place parameter : Places.of(spec, Kind.PARAMETER)) {
            boolean isOwn = parameter.pointer().startsWith(operation.pointer() + "/parameters/");
            if (isOwn || parameter.pointer().startsWith(owner + "/parameters/")) {
                JsonNode node = resolved(parameter.node());
                String key =
                        node.path("in").asString("") + " " + node.path("name").asString("");
                Place other = parameters.put(key, parameter);
                if (other != null && other.pointer().startsWith(operation.pointer() + "/") == isOwn) {
                    findings.add(parameter.label() + ": it occurs twice; leave one out");
                }
            }
        }
        parameters.forEach((key, parameter) -> {
            JsonNode node = resolved(parameter.node());
            String name = node.path("name").asString("");
            if (node.path("in").asString("").equals("path") && !open.remove(name)) {
                findings.add(operation.label() + ", parameter " + name + ": the path has no {" + name
                        + "}; add it to the path, or write in: query");
            }
        });
        open.forEach(template -> findings.add(operation.label() + ": no parameter replaces {" + template
                + "}; write a parameter with this name, in: path, required: true"));
    }

    private JsonNode resolved(JsonNode parameter) {
        String reference = parameter.path("$ref").asString("");
        return reference.startsWith("#/") ? spec.at(reference.substring(1)) : parameter;
    }

    private static Set<String> templates(String path) {
        return new TreeSet<>(TEMPLATE.matcher(path)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }
}
