package io.github.kling4j.openapi.changes;

import io.github.kling4j.openapi.check.RequestedSchemas;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds new properties of requests whose names the earlier OpenAPI description already mentioned as extras, which
 * callers send with {@code putExtra}. For such a name, {@code putExtra} now throws an exception, although code that
 * calls it still compiles.
 */
final class NamedExtras {

    private final JsonNode before;
    private final Set<String> requested;

    NamedExtras(JsonNode before, JsonNode after) {
        this.before = before;
        this.requested = RequestedSchemas.labels(after);
    }

    /**
     * Returns the change. If the change adds a property that was mentioned as an extra, the result is breaking and
     * states the reason.
     */
    SpecChange marked(SpecChange change) {
        int dot = change.place().lastIndexOf('.');
        if (!change.difference().equals("added") || dot < 0 || !requested.contains(change.place())) {
            return change;
        }
        String name = change.place().substring(dot + 1);
        JsonNode schema =
                before.path("components").path("schemas").path(change.place().substring(0, dot));
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?![\\w.])");
        boolean isNamed = schema.findValues("description").stream()
                .anyMatch(text -> text.asString("").contains("extras")
                        && word.matcher(text.asString("")).find());
        return isNamed ? change.ofExtra() : change;
    }
}
