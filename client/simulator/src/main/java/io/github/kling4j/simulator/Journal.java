package io.github.kling4j.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests that have arrived, and stores the faults for the next requests. Safe for use by several threads.
 */
final class Journal {

    private final Map<Operation, Integer> arrivals = new EnumMap<>(Operation.class);
    private final Map<Operation, Deque<Fault>> faults = new EnumMap<>(Operation.class);
    private final List<Submission> submissions = new ArrayList<>();
    private boolean tokenLeaked;

    /**
     * Counts a request, and removes the next fault for its operation from the queue. Returns this fault; null if there
     * is none.
     */
    synchronized @Nullable Fault arrived(Operation operation) {
        arrivals.merge(operation, 1, Integer::sum);
        return faults(operation).poll();
    }

    synchronized int arrivals(Operation operation) {
        return arrivals.getOrDefault(operation, 0);
    }

    synchronized void failNext(Operation operation, Fault fault) {
        faults(operation).add(fault);
    }

    private Deque<Fault> faults(Operation operation) {
        return faults.computeIfAbsent(operation, any -> new ArrayDeque<>());
    }

    synchronized void submitted(Submission submission) {
        submissions.add(submission);
    }

    synchronized List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    synchronized void sawTokenElsewhere() {
        tokenLeaked = true;
    }

    synchronized boolean tokenLeaked() {
        return tokenLeaked;
    }
}
