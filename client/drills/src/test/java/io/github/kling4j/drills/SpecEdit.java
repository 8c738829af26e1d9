package io.github.kling4j.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edit of the description, in a format like that of {@code diff -U}. A line {@code @@ Shot:} names the line after
 * which to search; the following lines are removed ({@code -}), added ({@code +}), or context. A {@code …} at the end
 * of a line matches the rest of it, so that the edit still applies after words were added to an enumeration.
 */
record SpecEdit(List<Hunk> hunks) {

    /** One place of the edit. */
    private record Hunk(String below, String before, String after) {}

    static SpecEdit parse(String text) {
        List<Hunk> hunks = new ArrayList<>();
        for (String part : text.split("(?m)^@@ ")) {
            if (!part.isBlank()) {
                List<String> lines = part.lines().toList();
                hunks.add(new Hunk(lines.get(0).strip(), side(lines, '+'), side(lines, '-')));
            }
        }
        return new SpecEdit(hunks);
    }

    String apply(String spec) {
        String edited = spec;
        for (Hunk hunk : hunks) {
            String line = "\n" + indentOf(edited, hunk.below) + hunk.below + "\n";
            int below = edited.indexOf(line);
            Matcher found = pattern(hunk.before).matcher(edited);
            if (below < 0 || !found.find(below + line.length())) {
                throw new IllegalArgumentException("the description has no\n" + hunk.before + "below " + hunk.below);
            }
            String after = hunk.after;
            for (int rest = 1; rest <= found.groupCount(); rest++) {
                after = after.replaceFirst("…\n", Matcher.quoteReplacement(found.group(rest) + "\n"));
            }
            edited = edited.substring(0, found.start()) + after + edited.substring(found.end());
        }
        return edited;
    }

    private static Pattern pattern(String before) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        for (int rest = before.indexOf("…\n"); rest >= 0; rest = before.indexOf("…\n", at)) {
            pattern.append(Pattern.quote(before.substring(at, rest))).append("(.*)\n");
            at = rest + 2;
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(before.substring(at))).toString());
    }

    private static String indentOf(String spec, String line) {
        return spec.lines()
                .filter(other -> other.strip().equals(line))
                .findFirst()
                .orElse("")
                .replaceAll("\\S.*", "");
    }

    private static String side(List<String> lines, char other) {
        StringBuilder side = new StringBuilder();
        lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty() && line.charAt(0) != other)
                .forEach(line -> side.append(line.substring(1)).append('\n'));
        return side.toString();
    }
}
