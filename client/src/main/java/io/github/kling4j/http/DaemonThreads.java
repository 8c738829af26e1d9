package io.github.kling4j.http;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A factory of daemon threads for thread pools and fork-join pools. The names of the threads end with a number, from 1.
 */
final class DaemonThreads implements ThreadFactory, ForkJoinWorkerThreadFactory {

    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    private DaemonThreads(String name) {
        this.name = name;
    }

    /** Returns a factory of threads whose names begin with the given name. */
    static DaemonThreads named(String name) {
        return new DaemonThreads(name);
    }

    @Override
    public Thread newThread(Runnable work) {
        return prepared(new Thread(work));
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        return prepared(new Worker(pool));
    }

    private <T extends Thread> T prepared(T thread) {
        thread.setName(name + "-" + made.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    private static final class Worker extends ForkJoinWorkerThread {

        Worker(ForkJoinPool pool) {
            super(pool);
        }
    }
}
