package io.github.kling4j.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Interceptor;
import org.jspecify.annotations.Nullable;

/**
 * How long parts of a call may take, where that differs from what the HTTP client says; null for no difference. A tag
 * of a request.
 *
 * @param connect a connection, until it is made
 * @param idle the other side's silence, and its refusal to take more
 * @param call everything, from the connection to the last byte of the answer
 */
public record Timeouts(
        @Nullable Duration connect,
        @Nullable Duration idle,
        @Nullable Duration call) {

    public static final Timeouts UNCHANGED = new Timeouts(null, null, null);

    /** Returns these, where they say anything, and else the others. */
    public Timeouts or(Timeouts others) {
        return new Timeouts(
                connect == null ? others.connect : connect,
                idle == null ? others.idle : idle,
                call == null ? others.call : call);
    }

    /** Returns these, with a call that ends in this time or earlier. */
    public Timeouts within(Duration left) {
        return new Timeouts(connect, idle, call == null || left.compareTo(call) < 0 ? left : call);
    }

    void applyTo(Call call) {
        if (this.call != null) {
            // Okio takes zero for no limit at all.
            call.timeout().timeout(Math.max(1, this.call.toNanos()), TimeUnit.NANOSECONDS);
        }
    }

    /** Returns what applies the parts that concern one connection. */
    static Interceptor interceptor() {
        return chain -> {
            // Of the call: an interceptor of a shared client may have made a request of its own.
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

    /** Returns what OkHttp can take: at least a millisecond, and at most 24 days, which no connection lasts. */
    static int millis(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, duration.toMillis()));
    }
}
