package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds accepted rules that may read changed properties, by the lines that describe them:
 * {@code <interface> <id> at <path>: <expression>}. A line contains the name of a property but not its type, so it may
 * match a property with the same name of another model.
 */
public final class RuleNames {

    private RuleNames() {}

    /** Returns the interfaces and ids of rules that a changed place names, or that read a property with its name. */
    public static List<String> thatMayRead(List<SpecChange> moved, List<String> accepted) {
        return accepted.stream()
                .filter(line -> line.contains(": "))
                .filter(line -> moved.stream().anyMatch(change -> mayRead(line, change)))
                .map(line -> line.replaceFirst("( at [^:]+)?: .*", ""))
                .distinct()
                .toList();
    }

    private static boolean mayRead(String line, SpecChange change) {
        String property =
                change.place().substring(change.place().lastIndexOf('.') + 1).replace("[]", "");
        boolean isOfProperty = change.place().contains(".") && !change.place().contains(" ");
        String[] words = line.split(" ", 3);
        return change.rules().contains(words[1].replace(":", ""))
                || isOfProperty
                        && Pattern.compile("[. ]" + Pattern.quote(property) + "\\b")
                                .matcher(words[2])
                                .find();
    }
}
