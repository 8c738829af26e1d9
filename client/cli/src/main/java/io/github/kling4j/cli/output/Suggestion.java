package io.github.kling4j.cli.output;

import java.util.List;

/** Suggests a known word for a misspelled word. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * Returns {@code did you mean x?} with the most similar word {@code x}, or a list of all words if none is similar.
     */
    public static String of(String written, List<String> known) {
        String nearest = nearest(written, known);
        return nearest.isEmpty() ? "choose one of " + String.join(", ", known) : "did you mean " + nearest + "?";
    }

    /** Returns the most similar word, or the empty string if none is similar. */
    public static String nearest(String written, List<String> known) {
        String nearest = "";
        int least = Math.max(1, written.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(written, word);
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest;
    }

    /**
     * Returns the edit distance of two words: the least number of insertions, deletions, replacements and
     * transpositions.
     */
    private static int distance(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
                least = Math.min(least, distance[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = least;
            }
        }
        return distance[from.length()][to.length()];
    }
}
