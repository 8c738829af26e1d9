package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.CodePoints.Range;
import io.github.kling4j.validation.generator.regex.Place.Side;
import io.github.kling4j.validation.generator.regex.Program.Check;
import io.github.kling4j.validation.generator.regex.Program.Read;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The equivalence classes of code points: a program treats all code points of a class alike.
 *
 * @param starts the first code point of each interval, in order, beginning with 0
 * @param classes the class of each interval
 * @param sets the classes in each set of code points that the program reads
 * @param sides the kind of the characters in each class; only used if the program has assertions
 */
record Alphabet(List<Integer> starts, List<Integer> classes, Map<CodePoints, BitSet> sets, List<Side> sides) {

    static Alphabet of(Program program) {
        Set<CodePoints> read = new LinkedHashSet<>();
        Set<CodePoints> distinct = new LinkedHashSet<>();
        program.instructions().forEach(instruction -> {
            if (instruction instanceof Read one) {
                read.add(one.set());
            } else if (instruction instanceof Check check) {
                distinct.addAll(Place.distinguished(check.conditions()));
            }
        });
        distinct.addAll(read);
        return of(List.copyOf(distinct), read);
    }

    private static Alphabet of(List<CodePoints> distinct, Set<CodePoints> read) {
        List<Integer> starts = starts(distinct);
        List<BitSet> holders = holders(distinct, starts);
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<Integer> joinedStarts = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = numbers.size();
            int number = numbers.computeIfAbsent(holders.get(i), any -> next);
            if (number == next) {
                sides.add(Side.of(starts.get(i)));
            }
            if (classes.isEmpty() || classes.get(classes.size() - 1) != number) {
                joinedStarts.add(starts.get(i));
                classes.add(number);
            }
        }
        Map<CodePoints, BitSet> sets = new LinkedHashMap<>();
        read.forEach(set -> sets.put(set, classes(distinct.indexOf(set), numbers)));
        return new Alphabet(joinedStarts, classes, sets, sides);
    }

    private static List<Integer> starts(List<CodePoints> distinct) {
        Set<Integer> starts = new TreeSet<>(Set.of(0));
        for (CodePoints set : distinct) {
            for (Range range : set.ranges()) {
                starts.add(range.first());
                starts.add(range.last() + 1);
            }
        }
        starts.remove(Character.MAX_CODE_POINT + 1);
        return List.copyOf(starts);
    }

    /** Returns, for each interval, the indexes of the sets that contain it. */
    private static List<BitSet> holders(List<CodePoints> distinct, List<Integer> starts) {
        List<BitSet> holders = new ArrayList<>();
        starts.forEach(start -> holders.add(new BitSet()));
        for (int set = 0; set < distinct.size(); set++) {
            int interval = 0;
            for (Range range : distinct.get(set).ranges()) {
                while (starts.get(interval) < range.first()) {
                    interval++;
                }
                while (interval < starts.size() && starts.get(interval) <= range.last()) {
                    holders.get(interval++).set(set);
                }
            }
        }
        return holders;
    }

    private static BitSet classes(int set, Map<BitSet, Integer> numbers) {
        BitSet classes = new BitSet();
        numbers.forEach((holder, number) -> {
            if (holder.get(set)) {
                classes.set(number);
            }
        });
        return classes;
    }

    /** Returns the number of classes. */
    int size() {
        return sides.size();
    }
}
