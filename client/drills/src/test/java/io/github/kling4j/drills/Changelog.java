package io.github.kling4j.drills;

import io.github.kling4j.openapi.changes.SpecChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The changelog in the format of Keep a Changelog; the section {@code Unreleased} contains a list of changes. */
final class Changelog {

    private static final String UNRELEASED = "## [Unreleased]\n";
    private static final String CHANGED = "### Changed\n\n";

    private Changelog() {}

    /**
     * Returns the text with one entry for each change, breaking ones first, and without entries for the parts of an
     * added or removed {@link Whole}. If a change is reverted, the entries of the original change are removed instead.
     *
     * @param back the changes in the opposite direction
     */
    static String with(String changelog, Moved moved, Moved back) {
        int section = changelog.indexOf(UNRELEASED);
        if (section < 0) {
            throw new IllegalStateException("CHANGELOG.md has no line \"## [Unreleased]\" to write below");
        }
        int end = changelog.indexOf("\n## ", section + 1);
        String before = changelog.substring(0, section);
        String unreleased = changelog.substring(section, end < 0 ? changelog.length() : end);
        String after = end < 0 ? "" : changelog.substring(end);
        return before + edited(unreleased, Whole.reported(moved), Whole.reported(back)) + after;
    }

    private static String edited(String unreleased, Moved moved, Moved back) {
        Set<String> present = unreleased.lines().collect(Collectors.toSet());
        Map<String, Moved> backByPlace = back.byPlace();
        Set<String> undone = new LinkedHashSet<>();
        Moved added = Moved.NOTHING;
        for (Map.Entry<String, Moved> part : moved.byPlace().entrySet()) {
            List<String> earlier = entries(backByPlace.getOrDefault(part.getKey(), Moved.NOTHING))
                    .lines()
                    .toList();
            if (!earlier.isEmpty() && present.containsAll(earlier)) {
                undone.addAll(earlier);
            } else {
                added = added.and(part.getValue());
            }
        }
        String entries = entries(added)
                .lines()
                .filter(entry -> !present.contains(entry))
                .map(entry -> entry + "\n")
                .collect(Collectors.joining());
        return withEntries(without(unreleased, undone), entries);
    }

    private static String without(String unreleased, Set<String> entries) {
        String left = unreleased;
        for (String entry : entries) {
            left = left.replace("\n" + entry + "\n", "\n");
        }
        // Removes a list without entries.
        return left.replaceFirst("\n*" + CHANGED.strip() + "\\s*(?=\n\n### |\\z)", "\n");
    }

    private static String withEntries(String unreleased, String entries) {
        if (entries.isEmpty()) {
            return unreleased;
        }
        int list = unreleased.indexOf(CHANGED);
        if (list >= 0) {
            int at = list + CHANGED.length();
            return unreleased.substring(0, at) + entries + unreleased.substring(at);
        }
        return unreleased.stripTrailing() + "\n\n" + CHANGED + entries;
    }

    private static String entries(Moved moved) {
        Set<String> entries = new LinkedHashSet<>();
        for (boolean breaking : new boolean[] {true, false}) {
            String kind = breaking ? "- Breaking: " : "- ";
            moved.description().stream()
                    .filter(change -> change.breaking() == breaking)
                    .forEach((SpecChange change) -> entries.add(kind + change.sentence()));
            moved.rules().stream()
                    .filter(change -> change.breaking() == breaking)
                    .forEach(change -> entries.add(kind + ofRule(change.text())));
            moved.java().stream()
                    .filter(change -> change.breaking() == breaking)
                    .forEach(change -> entries.add(kind + ofJava(change.text())));
        }
        return entries.stream().map(entry -> entry + "\n").collect(Collectors.joining());
    }

    /** Converts {@code removed WishRules named at name: given(this.name)}; the id of advice contains a marker. */
    private static String ofRule(String text) {
        String[] words = text.split("[ :]", 4);
        String how = words[0].equals("removed")
                ? "was removed"
                : words[0].equals("added") ? "is new" : "has another expression";
        return "The rule `" + words[2] + "` of `" + words[1] + "` " + how + ".";
    }

    /** Converts {@code removed from a.Wish: public Integer size()}, or a whole type. */
    private static String ofJava(String text) {
        return text.replaceFirst("^removed from (.*?): (.*)$", "`$1` no longer has `$2`.")
                .replaceFirst("^added to (.*?): (.*)$", "`$1` has `$2`.")
                .replaceFirst("^removed (.*)$", "`$1` was removed.")
                .replaceFirst("^added (.*)$", "`$1` is new.")
                .replaceFirst("^([^`].*) is now (.*)$", "`$1` is now `$2`.");
    }
}
