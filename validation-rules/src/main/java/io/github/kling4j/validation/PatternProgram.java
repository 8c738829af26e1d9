package io.github.kling4j.validation;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A nondeterministic automaton that runs in all its states at once: each instruction is visited at most once for each
 * position in the text.
 */
final class PatternProgram extends LinearPattern {

    private static final int FORK = 0;
    private static final int READ = 1;
    private static final int PLACE = 2;
    private static final int ACCEPT = 3;
    private static final int WIDTH = 3;
    private static final int NOWHERE = -1;

    private final PatternAlphabet alphabet;
    private final String sets;
    private final String instructions;
    /** The buffer of the last search; null while a search uses it. A search that finds null creates its own buffer. */
    private final AtomicReference<@Nullable Buffer> idle = new AtomicReference<>();

    PatternProgram(PatternAlphabet alphabet, String sets, String instructions) {
        this.alphabet = alphabet;
        this.sets = sets;
        this.instructions = instructions;
    }

    /**
     * The instructions to visit at the current position, and the instructions from which the search continues at the
     * next position.
     */
    private static final class Buffer {
        int[] now;
        int[] next;
        final int[] visited;
        int nowCount;
        int nextCount;
        /**
         * The number of positions that all searches have visited so far. It marks the instructions that were visited at
         * the current position.
         */
        int place;

        long steps;

        Buffer(int size) {
            // Each visit adds at most two instructions, and each is visited once; the start is added once more.
            now = new int[2 * size + 1];
            next = new int[2 * size + 1];
            visited = new int[size];
        }
    }

    @Override
    public boolean isFoundIn(String text) {
        Buffer buffer = idle.getAndSet(null);
        if (buffer == null) {
            buffer = new Buffer(instructions.length() / WIDTH);
        }
        boolean found = isFoundIn(text, buffer);
        idle.set(buffer);
        return found;
    }

    /** Returns the number of steps of a search. */
    long steps(String text) {
        Buffer buffer = new Buffer(instructions.length() / WIDTH);
        isFoundIn(text, buffer);
        return buffer.steps;
    }

    private boolean isFoundIn(String text, Buffer buffer) {
        buffer.nextCount = 0;
        int before = NOWHERE;
        for (int i = 0; i <= text.length(); i += before > Character.MAX_VALUE ? 2 : 1) {
            int after = i < text.length() ? text.codePointAt(i) : NOWHERE;
            if (advance(buffer, PatternPlace.between(before, after), after)) {
                return true;
            }
            before = after;
        }
        return false;
    }

    /** Visits all instructions that are reachable at a position; returns whether the pattern has matched. */
    private boolean advance(Buffer buffer, int place, int after) {
        swap(buffer);
        int symbol = after == NOWHERE ? NOWHERE : alphabet.classOf(after);
        buffer.now[buffer.nowCount++] = buffer.visited.length - 1;
        while (buffer.nowCount > 0) {
            int at = buffer.now[--buffer.nowCount];
            if (buffer.visited[at] == buffer.place) {
                continue;
            }
            buffer.visited[at] = buffer.place;
            buffer.steps++;
            int first = number(instructions, at * WIDTH + 1);
            int second = number(instructions, at * WIDTH + 2);
            switch (number(instructions, at * WIDTH)) {
                case FORK -> {
                    buffer.now[buffer.nowCount++] = first;
                    buffer.now[buffer.nowCount++] = second;
                }
                case READ -> {
                    if (symbol != NOWHERE && number(sets, first * alphabet.size() + symbol) == 1) {
                        buffer.next[buffer.nextCount++] = second;
                    }
                }
                case PLACE -> {
                    if ((place & first) == first) {
                        buffer.now[buffer.nowCount++] = second;
                    }
                }
                case ACCEPT -> {
                    return true;
                }
                default -> throw new IllegalStateException("instruction " + at);
            }
        }
        return false;
    }

    private static void swap(Buffer buffer) {
        int[] last = buffer.now;
        buffer.now = buffer.next;
        buffer.nowCount = buffer.nextCount;
        buffer.next = last;
        buffer.nextCount = 0;
        if (++buffer.place == 0) {
            // The counter has wrapped around, after 4 billion positions: old marks could be mistaken for new ones.
            Arrays.fill(buffer.visited, 0);
            buffer.place = 1;
        }
    }
}
