package io.github.kling4j.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Interceptor;
import org.jspecify.annotations.Nullable;

/**
 * Timeouts of a call that differ from those of the HTTP client; null where they do not differ. They are attached to a
 * request as a tag.
 *
 * @param connect the timeout of opening a connection
 * @param idle the timeout of each read and write
 * @param call the timeout of the whole call, from the connection to the last byte of the response
 */
public record Timeouts(
        @Nullable Duration connect,
        @Nullable Duration idle,
        @Nullable Duration call) {

    public static final Timeouts UNCHANGED = new Timeouts(null, null, null);

    /** Returns these timeouts, with the other timeouts in place of nulls. */
    public Timeouts or(Timeouts others) {
        return new Timeouts(
                connect == null ? others.connect : connect,
                idle == null ? others.idle : idle,
                call == null ? others.call : call);
    }

    /** Returns these timeouts, with a timeout of the call that is at most the remaining time. */
    public Timeouts within(Duration left) {
        return new Timeouts(connect, idle, call == null || left.compareTo(call) < 0 ? left : call);
    }

    void applyTo(Call call) {
        if (this.call != null) {
            // For Okio, zero means no limit.
            call.timeout().timeout(Math.max(1, this.call.toNanos()), TimeUnit.NANOSECONDS);
        }
    }

    /** Returns an interceptor that applies the connect, read and write timeouts. */
    static Interceptor interceptor() {
        return chain -> {
            // Read from the call, because an interceptor of a shared client may have replaced the request.
            Timeouts timeouts = chain.call().request().tag(Timeouts.class);
            return timeouts == null
                    ? chain.proceed(chain.request())
                    : timeouts.in(chain).proceed(chain.request());
        };
    }

    private Interceptor.Chain in(Interceptor.Chain chain) {
        Interceptor.Chain changed =
                connect == null ? chain : chain.withConnectTimeout(millis(connect), TimeUnit.MILLISECONDS);
        return idle == null
                ? changed
                : changed.withReadTimeout(millis(idle), TimeUnit.MILLISECONDS)
                        .withWriteTimeout(millis(idle), TimeUnit.MILLISECONDS);
    }

    /** Returns a timeout in the range of OkHttp: from one millisecond to 24 days. */
    static int millis(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, duration.toMillis()));
    }
}
