package io.github.kling4j.http;

import io.github.kling4j.http.Deadlines.Deadline;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends single attempts of requests. */
public final class Transport {

    private static final String ENCODING = "Accept-Encoding";

    private final Call.Factory http;
    private final AnswerReader answers;
    private final @Nullable Deadlines deadlines;

    public Transport(Call.Factory http, AnswerReader answers) {
        this(http, answers, (Deadlines) null);
    }

    /** Creates a transport that ends the wait for a call after its timeout, even if the call does not end. */
    public Transport(Call.Factory http, AnswerReader answers, Background background) {
        this(http, answers, new Deadlines(background));
    }

    private Transport(Call.Factory http, AnswerReader answers, @Nullable Deadlines deadlines) {
        this.http = http;
        this.answers = answers;
        this.deadlines = deadlines;
    }

    /**
     * Returns a call that has not been sent.
     *
     * @param own whether the call needs a new connection
     */
    Call call(Request request, boolean own) {
        Timeouts timeouts = request.tag(Timeouts.class);
        Request.Builder tagged = request.newBuilder().tag(Head.class, new Head());
        if (request.header(ENCODING) == null) {
            // Otherwise, OkHttp would request gzip, and could not read a body that is declared as gzip but is not.
            tagged.header(ENCODING, "identity");
        }
        if (deadlines != null && timeouts != null && timeouts.call() != null) {
            tagged.tag(Deadline.class, new Deadline(timeouts.call()));
        }
        Call call = http.newCall(OwnConnection.tag(tagged, own));
        if (timeouts != null) {
            timeouts.applyTo(call);
        }
        return call;
    }

    /**
     * Sends a call, and completes the future with the response or the failure, usually an {@link IOException}.
     *
     * @param attempt stopped if the call has not ended after the timeout; it then receives a response that arrives
     *     later
     */
    void send(Call call, CompletableFuture<Answer> answer, Attempt attempt) {
        call.enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    Answer read = answers.read(response);
                    if (!answer.complete(read)) {
                        attempt.late(read);
                    }
                } catch (Throwable e) {
                    // Also an Error, such as too little memory: otherwise the caller would wait without a limit.
                    answer.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                Head head = call.request().tag(Head.class);
                Answer came = head == null ? null : head.answer(failure, answers.secret());
                if (came == null) {
                    answer.completeExceptionally(failure);
                } else if (!answer.complete(came)) {
                    attempt.late(came);
                }
            }
        });
        Deadline deadline = call.request().tag(Deadline.class);
        if (deadlines != null && deadline != null) {
            deadlines.watch(deadline, answer, () -> attempt.stop(call));
        }
    }
}
