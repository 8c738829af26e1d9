package io.github.kling4j.benchmarks.validation;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A broken rule with its place, as any contender reports it.
 *
 * @param rule its id
 * @param path where, in wire names
 */
record Finding(String rule, String path) implements Comparable<Finding> {

    /** Takes Java's names and an item's own place as well, in the several ways in which the peers write them. */
    Finding {
        path = path.replaceAll("\\.?<(list|iterable) element>", "")
                .replace(".[", "[")
                .replaceAll("(\\[\\d+)$", "$1]")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    static <V> Set<Finding> of(Collection<V> violations, Function<V, Finding> words) {
        return violations.stream().map(words).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }
}
