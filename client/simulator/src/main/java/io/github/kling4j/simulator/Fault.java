package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * A fault that affects the next request of a kind once, see {@link KlingSimulator#failNext}.
 *
 * <p>Some faults occur after the service has processed the request: {@link #resetAfterWork}, {@link #noAnswer},
 * {@link #truncated}, {@link #slowDrip}, {@link #closedAfterwards} and {@link #oversized}. A submitted task then exists
 * and is billed, although the client may not receive its id. {@link #status} and {@link #resetOnHeaders} occur instead
 * of processing the request.
 */
public abstract sealed class Fault permits HttpFault, ConnectionFault, HeldAnswer {

    Fault() {}

    /**
     * Returns another response instead of processing the request. Its body describes the code in one of the forms that
     * the service uses; {@link HttpFault#body} and {@link HttpFault#header} change the response.
     *
     * @param code the HTTP status code, from 200 to 599
     */
    public static HttpFault status(int code) {
        return HttpFault.of(code);
    }

    /** Resets the connection after the headers have arrived. The body is not read, and the request is not processed. */
    public static Fault resetOnHeaders() {
        return ConnectionFault.RESET_ON_HEADERS;
    }

    /** Reads and processes the whole request, then resets the connection before the first byte of the response. */
    public static Fault resetAfterWork() {
        return ConnectionFault.RESET_AFTER_WORK;
    }

    /** Reads and processes the whole request, but sends no response until the simulator is closed. */
    public static Fault noAnswer() {
        return ConnectionFault.NO_ANSWER;
    }

    /**
     * Processes the request, and closes the connection in the middle of the response body, before its announced length.
     */
    public static Fault truncated() {
        return ConnectionFault.TRUNCATED;
    }

    /** Processes the request, and sends the response body at ten bytes per second. */
    public static Fault slowDrip() {
        return ConnectionFault.SLOW_DRIP;
    }

    /** Processes the request and sends the response, then closes the connection without announcing it. */
    public static Fault closedAfterwards() {
        return ConnectionFault.CLOSED_AFTERWARDS;
    }

    /** Processes the request, and sends 2 MiB of blanks after the response body. */
    public static Fault oversized() {
        return ConnectionFault.OVERSIZED;
    }

    /**
     * Reads and processes the whole request, but delays the response until a latch is open.
     *
     * @param done called on a thread of the simulator after the request was processed
     * @param release the latch
     */
    public static Fault held(Runnable done, CountDownLatch release) {
        return new HeldAnswer(done, release);
    }

    /** Applies the fault when the headers have arrived, if it occurs at this time. */
    abstract void onHeaders(WatchedSocket connection) throws IOException;

    /** Returns the response. Calling {@code work} processes the request and returns its normal response. */
    abstract MockResponse answer(Supplier<MockResponse> work, @Nullable WatchedSocket connection) throws IOException;
}
