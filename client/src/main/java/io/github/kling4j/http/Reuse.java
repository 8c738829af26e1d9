package io.github.kling4j.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Decides whether a connection that has carried a request may carry a submit: only within a second after its last
 * response, and only while the other side has neither closed it nor sent anything more.
 *
 * <p>The check comes before anything of the request is written. If a connection ends between the check and the arrival
 * of the request, the outcome of the submit is unknown.
 */
final class Reuse {

    private static final long LONGEST_IDLE = TimeUnit.SECONDS.toNanos(1);

    private final BooleanSupplier isOpenAndQuiet;
    private final LongSupplier nanoTime;
    private final ResponseBytes response = new ResponseBytes();
    private boolean isUsed;
    private long answeredAt;
    /** Calls between the beginning of their request and the head of their response; several with HTTP/2. */
    private int underWay;

    /**
     * Creates the state of one new connection.
     *
     * @param isOpenAndQuiet returns whether the connection is open, and nothing has arrived that was not read
     */
    Reuse(BooleanSupplier isOpenAndQuiet, LongSupplier nanoTime) {
        this.isOpenAndQuiet = isOpenAndQuiet;
        this.nanoTime = nanoTime;
    }

    /**
     * Fails if the connection of a call must not carry its request. Nothing must have been written yet.
     *
     * @throws StaleConnection if the connection was used before, and may have ended
     */
    static void check(Interceptor.Chain chain) throws IOException {
        Connection connection = chain.connection();
        boolean isHttp1 = Watched.isHttp1(connection);
        Reuse reuse =
                connection.socket() instanceof Watched watched ? watched.watch().reuse() : null;
        // OkHttp reads from a connection of HTTP/2 all the time, and does not begin a request on one that has ended.
        boolean isUsable = reuse == null
                ? !isHttp1 || OwnConnection.isNew(chain.call())
                : isHttp1 ? reuse.allowsHttp1() : reuse.allowsHttp2();
        if (!isUsable) {
            throw new StaleConnection();
        }
    }

    synchronized boolean allowsHttp1() {
        return !isUsed || isRecent() && response.areComplete() && isOpenAndQuiet.getAsBoolean();
    }

    synchronized boolean allowsHttp2() {
        return !isUsed || underWay > 0 || isRecent();
    }

    private boolean isRecent() {
        return answeredAt != 0 && nanoTime.getAsLong() - answeredAt <= LONGEST_IDLE;
    }

    /** Notes that a request is about to be written. */
    synchronized void begin() {
        isUsed = true;
        underWay++;
        response.reset();
    }

    /** Counts bytes of a response of HTTP/1.1, as OkHttp reads them. */
    synchronized void read(byte[] bytes, int offset, int length) {
        response.add(bytes, offset, length);
    }

    /**
     * Notes the head of the response to a request of HTTP/1.1.
     *
     * @throws ProtocolException if OkHttp had read it before the request was sent: it belongs to another request
     */
    synchronized void answered(Response answer) throws ProtocolException {
        if (response.isEmpty()) {
            throw new ProtocolException("the response came before its request was sent");
        }
        response.expect(answer);
        answeredAt = nanoTime.getAsLong();
    }

    /** Notes the head of a response of HTTP/2. */
    synchronized void answered() {
        answeredAt = nanoTime.getAsLong();
    }

    /** Notes that a call has read the head of its response, or has failed. */
    synchronized void end() {
        underWay--;
    }
}
