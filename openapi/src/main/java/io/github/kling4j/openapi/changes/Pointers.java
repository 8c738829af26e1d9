package io.github.kling4j.openapi.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two documents differ at all, for what openapi-diff does not look at: examples, extensions, security. */
final class Pointers {

    private final List<String> found = new ArrayList<>();

    static List<String> ofDifferences(JsonNode one, JsonNode other) {
        Pointers pointers = new Pointers();
        pointers.compare("", one, other);
        return pointers.found;
    }

    private void compare(String at, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return;
        }
        if (!one.isObject() || !other.isObject()) {
            found.add(at);
            return;
        }
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(at + "/" + name.replace("~", "~0").replace("/", "~1"),
                one.path(name), other.path(name)));
    }
}
