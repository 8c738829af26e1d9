package io.github.kling4j.drills;

import java.util.ArrayList;
import java.util.List;

/**
 * An edit of the description, in the manner of {@code diff -U}. A line {@code @@ Shot:} says below which line to look;
 * the lines after it are taken out ({@code -}), put in ({@code +}), or must be there.
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
            int at = below < 0 ? -1 : edited.indexOf(hunk.before, below + line.length());
            if (at < 0) {
                throw new IllegalArgumentException("the description has no\n" + hunk.before + "below " + hunk.below);
            }
            edited = edited.substring(0, at) + hunk.after + edited.substring(at + hunk.before.length());
        }
        return edited;
    }

    private static String indentOf(String spec, String line) {
        return spec.lines().filter(other -> other.strip().equals(line)).findFirst().orElse("").replaceAll("\\S.*", "");
    }

    private static String side(List<String> lines, char other) {
        StringBuilder side = new StringBuilder();
        lines.stream().skip(1).filter(line -> !line.isEmpty() && line.charAt(0) != other).forEach(
                line -> side.append(line.substring(1)).append('\n'));
        return side.toString();
    }
}
