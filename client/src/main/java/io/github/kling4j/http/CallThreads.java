package io.github.kling4j.http;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that run the calls of a client. If the system can start no further thread, a call is rejected: OkHttp
 * then reports the call as failed. After the {@link OutOfMemoryError} that the JDK throws, OkHttp would forget the
 * call, and the thread that waits for it would wait without a limit.
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
