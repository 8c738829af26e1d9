package io.github.kling4j.drills;

import io.github.kling4j.openapi.changes.SpecChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Omits changes that belong to an added or removed whole: Java that is generated for a schema or a tag, and the rules
 * of an interface. One entry describes the whole, so that an endpoint has a few entries instead of a hundred.
 */
final class Whole {

    private static final Pattern TYPE =
            Pattern.compile("(?:added|removed) public .*?\\b(class|interface) ((?:\\w+\\.)*)(\\w+).*");
    private static final Pattern RULE = Pattern.compile("(?:added|removed) (\\w+) .*");

    private final Set<String> generated = new HashSet<>();
    private final Set<String> ruleInterfaces = new HashSet<>();

    private Whole(Moved moved) {
        moved.description().stream()
                .filter(change -> change.difference().equals("added")
                        || change.difference().equals("removed"))
                .map(SpecChange::place)
                .forEach(place -> generated.add(place.replaceFirst("^tag (.*)", "$1Api")));
        for (ApiChange change : moved.java()) {
            Matcher type = TYPE.matcher(change.text());
            if (type.matches() && type.group(1).equals("interface")) {
                ruleInterfaces.add(type.group(3));
            }
        }
    }

    /** Returns the changes to report. */
    static Moved reported(Moved moved) {
        Whole whole = new Whole(moved);
        List<ApiChange> java = moved.java().stream()
                .filter(change -> !whole.isGenerated(change))
                .toList();
        List<ApiChange> rules = moved.rules().stream()
                .filter(change -> !whole.hasItsInterface(change))
                .toList();
        return new Moved(moved.description(), java, rules, moved.touched());
    }

    /**
     * Returns whether the change is a model with its builder, adapter and validator, or the Retrofit interface of a
     * tag.
     */
    private boolean isGenerated(ApiChange change) {
        Matcher type = TYPE.matcher(change.text());
        return type.matches()
                && type.group(2).matches("(?:\\w+\\.)*(?:model|api)\\.")
                && generated.contains(type.group(3).replaceFirst("(?:JsonAdapter|Validator)$", ""));
    }

    private boolean hasItsInterface(ApiChange change) {
        Matcher rule = RULE.matcher(change.text());
        return rule.matches() && ruleInterfaces.contains(rule.group(1));
    }
}
