package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules that were accepted, by what their lines say: {@code <interface> <id> at <path>: <expression>}. Which
 * property of a name is meant, only their types know: a line may be of another model that has one of that name.
 */
public final class RuleNames {

    private RuleNames() {}

    /** Returns the interfaces and ids of rules that are named where something moved, or read a property of its name. */
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
