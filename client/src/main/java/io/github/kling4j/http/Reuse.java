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
 * Decides whether a connection that has carried a request may carry a submit. A submit is permitted only within a
 * second after the last response on the connection, and only while the server has neither closed the connection nor
 * sent more data.
 *
 * <p>The check takes place before anything of the request is written. If a connection ends between the check and the
 * arrival of the request, the outcome of the submit is unknown.
 */
final class Reuse {

    private static final long LONGEST_IDLE = TimeUnit.SECONDS.toNanos(1);

    private final BooleanSupplier isOpenAndQuiet;
    private final LongSupplier nanoTime;
    private final ResponseBytes response = new ResponseBytes();
    private boolean isUsed;
    private long answeredAt;
    /**
     * The number of calls whose request has begun and whose response head was not read yet; with HTTP/2, possibly
     * several.
     */
    private int underWay;

    /**
     * Creates the state of one new connection.
     *
     * @param isOpenAndQuiet returns whether the connection is open and no unread data has arrived
     */
    Reuse(BooleanSupplier isOpenAndQuiet, LongSupplier nanoTime) {
        this.isOpenAndQuiet = isOpenAndQuiet;
        this.nanoTime = nanoTime;
    }

    /**
     * Checks whether the connection of a call may carry its request, before anything of the request is written.
     *
     * @throws StaleConnection if the connection was used before and may have ended, so that it must not carry the
     *     request
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

    /** Records that a request will be written next. */
    synchronized void begin() {
        isUsed = true;
        underWay++;
        response.reset();
    }

    /** Counts the bytes of an HTTP/1.1 response that OkHttp reads. */
    synchronized void read(byte[] bytes, int offset, int length) {
        response.add(bytes, offset, length);
    }

    /**
     * Records the head of the response to an HTTP/1.1 request.
     *
     * @throws ProtocolException if OkHttp had read the response before the request was sent, so that it belongs to
     *     another request
     */
    synchronized void answered(Response answer) throws ProtocolException {
        if (response.isEmpty()) {
            throw new ProtocolException("the response came before its request was sent");
        }
        response.expect(answer);
        answeredAt = nanoTime.getAsLong();
    }

    /** Records the head of an HTTP/2 response. */
    synchronized void answered() {
        answeredAt = nanoTime.getAsLong();
    }

    /** Records that a call has read the head of its response, or has failed. */
    synchronized void end() {
        underWay--;
    }
}
