package io.github.kling4j;

import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.Attempt;
import io.github.kling4j.http.Attempts;
import io.github.kling4j.http.Cancellation;
import io.github.kling4j.http.Ending;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.http.PermanentFailure;
import io.github.kling4j.http.Retries;
import io.github.kling4j.http.RetryPolicy;
import io.github.kling4j.http.Secret;
import io.github.kling4j.http.Time;
import io.github.kling4j.http.Timeouts;
import io.github.kling4j.http.Transport;
import io.github.kling4j.text.PlainText;
import io.github.kling4j.text.Surrogates;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Downloads one video into a file, completely or not at all. */
final class Download implements Operation<Path>, Attempt {

    private final Secret token;
    private final HttpUrl source;
    private final VideoTarget target;
    private final Time time;
    private final int retries;
    private final Transport transport;
    private final Duration timeout;
    private final long start;
    /** Whether the result of the download is decided. The thread that sets this to true completes the result. */
    private final AtomicBoolean decided = new AtomicBoolean();

    private volatile @Nullable Integer status;

    /**
     * Creates a download.
     *
     * @param http creates calls that do not send the token
     * @param token removed from messages if the URL contains it
     */
    Download(
            Call.Factory http, Secret token, Time time, int retries, String url, Path target, DownloadOptions options) {
        this.token = token;
        this.source = parsed(url);
        this.target = new VideoTarget(target, options.overwrite());
        this.time = time;
        this.retries = retries;
        this.transport = new Transport(http, new VideoFile(this.target, options));
        this.timeout = options.timeout();
        this.start = time.nanos();
    }

    private static HttpUrl parsed(String url) {
        int half = Surrogates.unpaired(url);
        if (half >= 0) {
            throw new DownloadException(
                    "the video's URL has an unpaired surrogate at index " + half + ", which is invalid", null, null);
        }
        HttpUrl source = HttpUrl.parse(url);
        if (source == null) {
            throw new DownloadException("the video's URL is not an http or https URL", null, null);
        }
        return source;
    }

    @Override
    public CompletableFuture<Path> start(OperationContext context) {
        target.prepare();
        CompletableFuture<Path> result = new CompletableFuture<>();
        Attempts.at(this, new Retries(retries, this::left), context, transport, time)
                .whenComplete((answer, failure) -> ended(result, answer, failure, context.cancellation()));
        // The call timeout starts when OkHttp sends the request, and the request may wait in a queue before. The alarm
        // includes this wait.
        context.cancellation().onCancel(time.alarm(left(), () -> tooLate(result)));
        return result;
    }

    /** Returns the host of the URL. */
    String host() {
        return source.host();
    }

    /** Returns the status code of the response that ended this download; null if no response ended it. */
    @Nullable
    Integer status() {
        return status;
    }

    private void tooLate(CompletableFuture<Path> result) {
        if (decided.compareAndSet(false, true)) {
            result.completeExceptionally(tooLong(null));
        }
    }

    /**
     * Returns the exception for a timeout. Its cause identifies the timeout, because all failed downloads have the same
     * exception type.
     */
    private DownloadException tooLong(@Nullable Throwable failure) {
        String reason = "the download took longer than " + timeout.toMillis() / 1000.0 + " s";
        Throwable timedOut = new TimeoutException(reason).initCause(failure);
        return unwritten(reason, timedOut, null);
    }

    /** Completes the result, unless {@link #tooLate} has completed it. */
    private void ended(
            CompletableFuture<Path> result,
            @Nullable Answer answer,
            @Nullable Throwable failure,
            Cancellation cancellation) {
        if (!decided.compareAndSet(false, true)) {
            target.discard();
            return;
        }
        if (cancellation.isCancelled()) {
            target.discard();
            result.completeExceptionally(unwritten("the download was cancelled", failure, null));
            return;
        }
        try {
            result.complete(answer == null ? failed(Objects.requireNonNull(failure)) : whole(answer));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    @Override
    public Request request() {
        // With a content encoding, Content-Length would not be the length of the file.
        return new Request.Builder()
                .url(source)
                .header("Accept-Encoding", "identity")
                .tag(Timeouts.class, Timeouts.UNCHANGED.within(left()))
                .build();
    }

    private Duration left() {
        Duration left = timeout.minusNanos(time.nanos() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Override
    public boolean mayFollow(IOException failure) {
        return RetryPolicy.DOWNLOAD.repeatsAfter(Ending.of(failure));
    }

    @Override
    public boolean mayFollow(Answer answer) {
        boolean isVideo = VideoStatus.isVideo(answer.status());
        boolean isWhole = isVideo && answer.broken() == null;
        return !isWhole && RetryPolicy.DOWNLOAD.repeatsAfter(isVideo ? Ending.UNREADABLE : Ending.of(answer.status()));
    }

    @Override
    public void stop(Call call) {
        call.cancel();
    }

    private Path whole(Answer answer) {
        status = answer.status();
        if (!VideoStatus.isVideo(answer.status())) {
            target.discard();
            throw unwritten(VideoStatus.reason(answer.status()), null, answer.status());
        }
        if (answer.broken() != null) {
            return failed(answer.broken());
        }
        try {
            return target.complete();
        } catch (IOException e) {
            return failed(e);
        }
    }

    private Path failed(Throwable failure) {
        target.discard();
        if (failure instanceof InterruptedIOException && left().isZero()) {
            // The timeout of the call ends at the same time as the alarm.
            throw tooLong(failure);
        }
        throw unwritten(reason(failure), failure, failure instanceof PermanentFailure known ? known.status() : null);
    }

    /**
     * Returns the reason of a failure for the message. Omits the class name of an exception of this library, because
     * its message is clear without it. The message of another exception may be unclear without the class name.
     */
    private static String reason(Throwable failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "another process created this file during the download; it was not overwritten";
        }
        boolean isOurs = failure instanceof PermanentFailure || failure instanceof VideoFile.NoVideo;
        return PlainText.of(isOurs ? failure.getMessage() : failure);
    }

    private DownloadException unwritten(String why, @Nullable Throwable cause, @Nullable Integer status) {
        return new DownloadException(
                "the video at " + withoutSecrets() + " was not written to " + target.path() + ": "
                        + PlainText.of(token.hideIn(why)),
                cause == null ? null : token.hideIn(cause),
                status);
    }

    /**
     * Returns the URL for messages, without the user information and the query. The query of a signed URL contains the
     * signature.
     */
    private String withoutSecrets() {
        HttpUrl plain = source.newBuilder()
                .username("")
                .password("")
                .query(null)
                .fragment(null)
                .build();
        return PlainText.of(token.hideIn(plain.toString()));
    }

    @Override
    public KlingException stopped(Throwable why) {
        return new DownloadException(WhyLeft.of(why) + "; nothing was written to " + target.path(), why, null);
    }
}
