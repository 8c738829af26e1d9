package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/** A fault that delays the response until a test opens a latch, see {@link Fault#held}. */
final class HeldAnswer extends Fault {

    private final Runnable done;
    private final CountDownLatch release;

    HeldAnswer(Runnable done, CountDownLatch release) {
        this.done = done;
        this.release = release;
    }

    @Override
    void onHeaders(WatchedSocket connection) {
        // This fault occurs after the request was processed.
    }

    @Override
    MockResponse answer(Supplier<MockResponse> work, @Nullable WatchedSocket connection) throws InterruptedIOException {
        MockResponse answer = work.get();
        done.run();
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException("the simulator was closed");
        }
        return answer;
    }

    @Override
    public String toString() {
        return "held";
    }
}
