package io.github.kling4j.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A regular expression in RE2's syntax that the annotation processor compiled. It finds the matching parts of a text.
 * Like RE2, it prefers the leftmost match; among matches that begin at the same position, the order of alternatives and
 * the greediness of quantifiers decide. A search never takes more than one step for each code point and instruction.
 *
 * <p>Only generated code creates instances, as with {@link LinearPattern}. Instances are immutable and safe for use by
 * several threads.
 */
public final class PatternFinder {

    private static final int FORK = 0;
    private static final int READ = 1;
    private static final int PLACE = 2;
    private static final int WIDTH = 3;
    private static final int NOWHERE = -1;

    private final PatternAlphabet alphabet;
    private final String sets;
    private final String instructions;

    private PatternFinder(PatternAlphabet alphabet, String sets, String instructions) {
        this.alphabet = alphabet;
        this.sets = sets;
        this.instructions = instructions;
    }

    /** Returns the pattern of a nondeterministic automaton, encoded as in {@link LinearPattern#ofProgram}. */
    public static PatternFinder of(String starts, String classes, String sets, String instructions) {
        return new PatternFinder(new PatternAlphabet(starts, classes), sets, instructions);
    }

    /** Returns the first matching part of a text, or the empty string if nothing matches. */
    public String find(String text) {
        Search search = new Search(text);
        return search.find(0) ? text.substring(search.start, search.end) : "";
    }

    /** Returns all matching parts of a text from left to right, without overlaps. */
    public List<String> findAll(String text) {
        return findAll(text, -1);
    }

    /**
     * Returns the first matching parts of a text from left to right, at most {@code limit} of them; all if
     * {@code limit} is negative.
     */
    public List<String> findAll(String text, long limit) {
        List<String> parts = new ArrayList<>();
        Search search = new Search(text);
        int from = 0;
        int last = NOWHERE;
        while (from <= text.length() && parts.size() != limit && search.find(from)) {
            // RE2 does not report an empty match directly after another match.
            if (search.end > search.start || search.start != last) {
                parts.add(text.substring(search.start, search.end));
            }
            last = search.end;
            boolean isEmpty = search.end == search.start;
            from = isEmpty && search.end < text.length() ? text.offsetByCodePoints(search.end, 1) : search.end;
            from += isEmpty && search.end == text.length() ? 1 : 0;
        }
        return parts;
    }

    /** The state of one search: the active threads of the automaton, in the order in which RE2 prefers them. */
    private final class Search {

        private final String text;
        private final int[] visited = new int[instructions.length() / WIDTH];
        private int[] now = new int[visited.length];
        private int[] nowStarts = new int[visited.length];
        private int[] next = new int[visited.length];
        private int[] nextStarts = new int[visited.length];
        private final int[] open = new int[2 * visited.length + 1];
        private int count;
        int start;
        int end;

        Search(String text) {
            this.text = text;
        }

        /** Finds the first match that begins at an index or after it, and returns whether there is one. */
        boolean find(int from) {
            Arrays.fill(visited, NOWHERE);
            count = 0;
            boolean isFound = false;
            int before = from == 0 ? NOWHERE : text.codePointBefore(from);
            int at = from;
            while (at <= text.length()) {
                int after = at < text.length() ? text.codePointAt(at) : NOWHERE;
                int place = PatternPlace.between(before, after);
                isFound |= step(at, place, after, isFound);
                if (count == 0 && isFound) {
                    return true;
                }
                at += after == NOWHERE ? 1 : Character.charCount(after);
                before = after;
            }
            return isFound;
        }

        /**
         * Advances each thread by one character, and returns whether one of the threads matches before this character.
         */
        private boolean step(int at, int place, int after, boolean isFound) {
            int ways = count;
            int[] lastNow = now;
            int[] lastStarts = nowStarts;
            now = next;
            nowStarts = nextStarts;
            next = lastNow;
            nextStarts = lastStarts;
            count = 0;
            int symbol = after == NOWHERE ? NOWHERE : alphabet.classOf(after);
            for (int i = 0; i < ways; i++) {
                if (follow(next[i], nextStarts[i], at, place, symbol)) {
                    return true;
                }
            }
            return !isFound && follow(visited.length - 1, at, at, place, symbol);
        }

        /**
         * Follows a thread and its forks to each instruction that reads a character; returns whether one of them
         * matches without reading a character.
         */
        private boolean follow(int instruction, int began, int at, int place, int symbol) {
            int depth = 0;
            open[depth++] = instruction;
            while (depth > 0) {
                int next = open[--depth];
                if (visited[next] == at) {
                    continue;
                }
                visited[next] = at;
                int first = LinearPattern.number(instructions, next * WIDTH + 1);
                int second = LinearPattern.number(instructions, next * WIDTH + 2);
                switch (LinearPattern.number(instructions, next * WIDTH)) {
                    case FORK -> {
                        open[depth++] = second;
                        open[depth++] = first;
                    }
                    case READ -> {
                        if (symbol != NOWHERE && LinearPattern.number(sets, first * alphabet.size() + symbol) == 1) {
                            now[count] = second;
                            nowStarts[count++] = began;
                        }
                    }
                    case PLACE -> {
                        if ((place & first) == first) {
                            open[depth++] = second;
                        }
                    }
                    default -> {
                        start = began;
                        end = at;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
