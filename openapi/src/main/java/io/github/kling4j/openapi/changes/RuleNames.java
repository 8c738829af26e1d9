package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the accepted rules that may read changed properties. Each accepted rule is a line of the form
 * {@code <interface> <id> at <path>: <expression>}. The line contains the names of properties but not their models, so
 * the result may include a rule that reads a property with the same name in another model.
 */
public final class RuleNames {

    private RuleNames() {}

    /**
     * Returns the interface and id of each rule that the description of a changed place names, or that reads a property
     * with the name of a changed property.
     */
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
