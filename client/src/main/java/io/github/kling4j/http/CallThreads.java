package io.github.kling4j.http;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that run the calls of a client. If the system cannot start a further thread, the JDK throws an {@link
 * OutOfMemoryError}. This class rejects the call instead, so that OkHttp reports it as failed. After the error, OkHttp
 * would forget the call, and the thread that waits for the call would wait without a limit.
 */
final class CallThreads extends ThreadPoolExecutor {

    CallThreads(ThreadFactory threads) {
        super(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    @Override
    public void execute(Runnable call) {
        try {
            super.execute(call);
        } catch (OutOfMemoryError e) {
            throw new RejectedExecutionException("no thread could be started for a call", e);
        }
    }
}
