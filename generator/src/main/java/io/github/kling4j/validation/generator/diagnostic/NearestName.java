package io.github.kling4j.validation.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the most similar known name for a misspelled name. */
public final class NearestName {

    private NearestName() {}

    /** Returns {@code "; did you mean "x"?"} for the most similar name, or a list of all names if none is similar. */
    public static String hint(String written, Collection<String> known) {
        return known.isEmpty()
                ? "; it has none at all"
                : near(written, known).orElseGet(() -> "; it has " + String.join(", ", known));
    }

    /** Returns {@code "; did you mean "x"?"} for the most similar name; empty if none is similar. */
    public static Optional<String> near(String written, Collection<String> known) {
        String nearest = known.stream()
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(name -> name))
                .get();
        // Two different letters of three are not a typing error: "find" is not a correction of "int".
        return 3 * distance(written, nearest) <= Math.max(written.length(), nearest.length())
                ? Optional.of("; did you mean \"" + nearest + "\"?")
                : Optional.empty();
    }

    /**
     * Returns the optimal string alignment distance of two names, ignoring case: the number of insertions, deletions,
     * replacements and transpositions that convert one name to the other.
     */
    private static int distance(String written, String name) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
