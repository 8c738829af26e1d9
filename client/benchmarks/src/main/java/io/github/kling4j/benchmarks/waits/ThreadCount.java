package io.github.kling4j.benchmarks.waits;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks again and again at how many threads there are that were not there at the beginning. */
final class ThreadCount extends Thread {

    private final Set<Thread> before = threads().collect(Collectors.toSet());
    private volatile long mostOthers;
    private volatile long mostOfCalls;

    private ThreadCount() {
        setDaemon(true);
    }

    static ThreadCount begin() {
        ThreadCount count = new ThreadCount();
        count.start();
        return count;
    }

    @Override
    public void run() {
        try {
            for (; ; sleep(2)) {
                mostOfCalls = Math.max(
                        mostOfCalls, added().filter(ThreadCount::isOfCalls).count());
                mostOthers = Math.max(
                        mostOthers, added().filter(thread -> !isOfCalls(thread)).count());
            }
        } catch (InterruptedException e) {
            // The process that measures has ended.
        }
    }

    private Stream<Thread> added() {
        return threads().filter(thread -> thread != this && !before.contains(thread));
    }

    private static Stream<Thread> threads() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[2 * all.activeCount() + 8];
        return Arrays.stream(threads, 0, all.enumerate(threads));
    }

    /** OkHttp renames a thread after the URL of its call, and has workers that close the connections of calls. */
    private static boolean isOfCalls(Thread thread) {
        String name = thread.getName();
        return name.startsWith("kling4j-call-") || name.startsWith("OkHttp ");
    }

    long mostOthers() {
        return mostOthers;
    }

    long mostOfCalls() {
        return mostOfCalls;
    }
}
