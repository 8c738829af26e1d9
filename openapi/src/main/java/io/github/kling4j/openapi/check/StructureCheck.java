package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks the objects of each {@link Kind} for members that would be ignored and for missing members. */
final class StructureCheck {

    private static final Set<String> BESIDE_REFERENCES = Set.of("summary", "description");

    private final List<String> findings = new ArrayList<>();

    private StructureCheck() {}

    static List<String> findings(JsonNode spec) {
        StructureCheck check = new StructureCheck();
        Places.of(spec).forEach(check::place);
        return check.findings;
    }

    private void place(Place place) {
        if (!place.node().isObject()) {
            findings.add(place.label() + ": " + place.node()
                    + " is not an object; write "
                    + (place.kind() == Kind.SCHEMA ? "a schema, or {} for any value" : "its members"));
        } else if (place.kind() != Kind.SCHEMA) {
            object(place);
        }
    }

    private void object(Place place) {
        boolean isReference =
                place.node().has("$ref") && !place.kind().section().isEmpty();
        for (String name : place.node().propertyNames()) {
            if (isReference && !name.equals("$ref")) {
                findings.add(place.label() + ": " + name + " would be lost beside $ref; "
                        + (BESIDE_REFERENCES.contains(name) ? "write it" : "state it") + " in the referenced object");
            } else if (!isReference) {
                member(place, name);
            }
        }
        if (isReference) {
            return;
        }
        for (String name : place.kind().needed()) {
            if (!place.node().has(name)) {
                findings.add(place.label() + ": " + name + " is missing; write " + instead(place, name));
            }
        }
    }

    private static String instead(Place place, String missing) {
        return switch (missing) {
            case "openapi" -> "openapi: 3.1.0";
            case "operationId" -> "the tag, an underscore, and the name of the method in Java";
            case "schema" -> place.node().has("content") ? "it instead of content" : "the type";
            case "paths" -> "paths: {}, or the operations";
            default -> "it";
        };
    }

    private void member(Place place, String name) {
        Kind.Member member = place.kind().member(name);
        JsonNode value = place.node().path(name);
        if (member == null) {
            findings.add(place.label() + ": " + name + " would be lost; "
                    + (name.startsWith("x-") ? "no tool reads it; leave it out" : unknown(place, name)));
        } else if (member instanceof Kind.Lost lost) {
            findings.add(place.label() + ": " + name + (value.isBoolean() ? " " + value : "") + " would be lost; "
                    + lost.instead());
        } else if (member instanceof Kind.Items && !value.isArray()) {
            findings.add(place.label() + ": " + name + " is not a list; write each item after a dash");
        } else if (member instanceof Kind.Named && !value.isObject()) {
            findings.add(place.label() + ": " + name + " is not a map; write each member under its name");
        }
    }

    private static String unknown(Place place, String name) {
        return place.kind().taken().stream()
                .filter(taken -> isSlip(taken, name))
                .findFirst()
                .map(taken -> "write " + taken)
                .orElse("OpenAPI 3.1 does not define it here; leave it out");
    }

    /**
     * Returns whether two names differ only in one added, removed or changed letter, in two transposed letters, or in
     * upper and lower case.
     */
    private static boolean isSlip(String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String oneEnd = one.substring(start);
        String otherEnd = other.substring(start);
        return rest(oneEnd, 1).equals(otherEnd)
                || oneEnd.equals(rest(otherEnd, 1))
                || rest(oneEnd, 1).equals(rest(otherEnd, 1))
                || rest(oneEnd, 2).equals(rest(otherEnd, 2))
                        && oneEnd.length() > 1
                        && otherEnd.length() > 1
                        && oneEnd.charAt(0) == otherEnd.charAt(1)
                        && oneEnd.charAt(1) == otherEnd.charAt(0);
    }

    private static String rest(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
