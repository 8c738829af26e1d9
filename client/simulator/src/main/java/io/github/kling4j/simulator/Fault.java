package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * A fault that affects one request: the next request of an {@link Operation}, see {@link KlingSimulator#failNext}.
 *
 * <p>Some faults occur after the service has processed the request: {@link #resetAfterWork}, {@link #noAnswer},
 * {@link #truncated}, {@link #slowDrip}, {@link #closedAfterwards} and {@link #oversized}. A submitted task then exists
 * and is billed, although the client may not receive the task id. {@link #status} and {@link #resetOnHeaders} occur
 * instead of processing the request.
 */
public abstract sealed class Fault permits HttpFault, ConnectionFault, HeldAnswer {

    Fault() {}

    /**
     * Returns a fault that sends a response with a status code instead of processing the request. The response body
     * describes the status code in one of the forms that the service uses. {@link HttpFault#body} and
     * {@link HttpFault#header} change the response.
     *
     * @param code the HTTP status code, from 200 to 599
     */
    public static HttpFault status(int code) {
        return HttpFault.of(code);
    }

    /**
     * Returns a fault that resets the connection after the headers of the request have arrived. The body is not read,
     * and the request is not processed. A simulator with {@link KlingSimulator.Builder#tls} refuses this fault.
     */
    public static Fault resetOnHeaders() {
        return ConnectionFault.RESET_ON_HEADERS;
    }

    /**
     * Returns a fault that resets the connection before the first byte of the response. The whole request is read and
     * processed first.
     */
    public static Fault resetAfterWork() {
        return ConnectionFault.RESET_AFTER_WORK;
    }

    /**
     * Returns a fault that sends no response until the simulator is closed. The whole request is read and processed
     * first.
     */
    public static Fault noAnswer() {
        return ConnectionFault.NO_ANSWER;
    }

    /**
     * Returns a fault that closes the connection in the middle of the response body, before its announced length is
     * sent. The request is processed.
     */
    public static Fault truncated() {
        return ConnectionFault.TRUNCATED;
    }

    /** Returns a fault that sends the response body at ten bytes per second. The request is processed. */
    public static Fault slowDrip() {
        return ConnectionFault.SLOW_DRIP;
    }

    /**
     * Returns a fault that closes the connection after the response, although the response does not announce this. The
     * request is processed.
     */
    public static Fault closedAfterwards() {
        return ConnectionFault.CLOSED_AFTERWARDS;
    }

    /** Returns a fault that appends 2 MiB of blanks to the response body. The request is processed. */
    public static Fault oversized() {
        return ConnectionFault.OVERSIZED;
    }

    /**
     * Returns a fault that delays the response until a latch is open. The whole request is read and processed first.
     *
     * @param done called on a thread of the simulator after the request was processed
     * @param release the latch
     */
    public static Fault held(Runnable done, CountDownLatch release) {
        return new HeldAnswer(done, release);
    }

    /**
     * Applies this fault when the headers of a request have arrived. Does nothing if this fault occurs at another time.
     */
    abstract void onHeaders(WatchedSocket connection) throws IOException;

    /**
     * Returns the response to a request that this fault affects. Calling {@code work} processes the request and returns
     * its normal response.
     */
    abstract MockResponse answer(Supplier<MockResponse> work, @Nullable WatchedSocket connection) throws IOException;
}
