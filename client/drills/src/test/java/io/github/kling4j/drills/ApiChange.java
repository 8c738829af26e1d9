package io.github.kling4j.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An added, removed or changed signature.
 *
 * @param breaking whether code that compiled before may no longer compile
 * @param text a description of the change
 */
record ApiChange(boolean breaking, String text) {

    /** Returns the signature or the rule, independent of the direction of the change. */
    String subject() {
        String[] sides = text.split(" is now ");
        return sides.length == 2
                ? String.join(" is now ", new TreeSet<>(List.of(sides)))
                : text.replaceFirst("^(?:added to|removed from|added|removed|changed) ", "");
    }

    /** Returns the changes. The members of a new or removed type are omitted. */
    static List<ApiChange> between(PublicApi before, PublicApi after) {
        Map<String, String> was = declarations(before);
        Map<String, String> is = declarations(after);
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        List<ApiChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!is.containsKey(name)) {
                changes.add(new ApiChange(true, "removed " + was.get(name)));
            } else if (!was.containsKey(name)) {
                changes.add(new ApiChange(false, "added " + is.get(name)));
            } else {
                if (!was.get(name).equals(is.get(name))) {
                    changes.add(new ApiChange(true, was.get(name) + " is now " + is.get(name)));
                }
                members(name, before.types().get(was.get(name)), after.types().get(is.get(name)), changes);
            }
        }
        return changes;
    }

    private static void members(String type, Set<String> before, Set<String> after, List<ApiChange> changes) {
        before.stream()
                .filter(member -> !after.contains(member))
                .forEach(member -> changes.add(new ApiChange(true, "removed from " + type + ": " + member)));
        // Classes that implement a type must be adapted; Retrofit implements the interfaces in this package.
        boolean implemented = !type.startsWith("io.github.kling4j.api.");
        after.stream()
                .filter(member -> !before.contains(member))
                .forEach(member -> changes.add(new ApiChange(
                        implemented && member.contains(" abstract "), "added to " + type + ": " + member)));
    }

    /** Maps the declarations by the name of the type, the word after the kind of the type. */
    private static Map<String, String> declarations(PublicApi api) {
        Map<String, String> declarations = new TreeMap<>();
        api.types()
                .keySet()
                .forEach(type ->
                        declarations.put(type.replaceFirst(".*?\\b(?:class|interface) ([^ <]+).*", "$1"), type));
        return declarations;
    }
}
