package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong once, with the next request of a kind: see {@link KlingSimulator#failNext}.
 *
 * <p>Faults differ in whether the service has done its work before they strike. After {@link #resetAfterWork}, {@link
 * #noAnswer}, {@link #truncated}, {@link #slowDrip}, {@link #closedAfterwards} and {@link #oversized} it has: a
 * submitted task exists, and is paid for, though its client may not know.
 * After {@link #status} and {@link #resetOnHeaders} it has not.
 */
public abstract sealed class Fault permits HttpFault, ConnectionFault, HeldAnswer {

    Fault() {}

    /**
     * Another answer, instead of the work. Its body says what the code means in one of the forms that the service
     * uses; {@link HttpFault#body} and {@link HttpFault#header} change what is sent.
     *
     * @param code the HTTP status code, from 200 to 599
     */
    public static HttpFault status(int code) {
        return HttpFault.of(code);
    }

    /** The connection is reset once the headers have arrived; the body stays unread, and nothing is done. */
    public static Fault resetOnHeaders() {
        return ConnectionFault.RESET_ON_HEADERS;
    }

    /** The whole request is read and its work done, and then the connection is reset without a byte of an answer. */
    public static Fault resetAfterWork() {
        return ConnectionFault.RESET_AFTER_WORK;
    }

    /** The whole request is read and its work done, but no answer comes while the simulator lives. */
    public static Fault noAnswer() {
        return ConnectionFault.NO_ANSWER;
    }

    /** The work is done, and the connection ends in the middle of the answer's body, short of its announced length. */
    public static Fault truncated() {
        return ConnectionFault.TRUNCATED;
    }

    /** The work is done, and the answer's body comes at ten bytes a second. */
    public static Fault slowDrip() {
        return ConnectionFault.SLOW_DRIP;
    }

    /** The work is done and answered well, and then the connection is closed without a word of it. */
    public static Fault closedAfterwards() {
        return ConnectionFault.CLOSED_AFTERWARDS;
    }

    /** The work is done, and two MiB of blanks follow the answer's body. */
    public static Fault oversized() {
        return ConnectionFault.OVERSIZED;
    }

    /**
     * The whole request is read and its work done, but the answer is held back until a latch opens.
     *
     * @param done is told, on a thread of the simulator's, that the work is done
     */
    public static Fault held(Runnable done, CountDownLatch release) {
        return new HeldAnswer(done, release);
    }

    /** Strikes as soon as the headers have arrived, or does nothing yet. */
    abstract void onHeaders(WatchedSocket connection) throws IOException;

    /** The answer to give. Asking {@code work} for its answer is what does the work. */
    abstract MockResponse answer(Supplier<MockResponse> work, @Nullable WatchedSocket connection) throws IOException;
}
