package io.github.kling4j.http;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads that keep no program alive, numbered from 1. */
public final class DaemonThreads implements ThreadFactory {

    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    private DaemonThreads(String name) {
        this.name = name;
    }

    /** Returns what makes threads of this name. */
    public static ThreadFactory named(String name) {
        return new DaemonThreads(name);
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + "-" + made.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
