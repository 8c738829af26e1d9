package io.github.kling4j.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;

/** Runs single attempts. */
public final class Transport {

    private static final String ENCODING = "Accept-Encoding";

    private final Call.Factory http;
    private final AnswerReader answers;

    public Transport(Call.Factory http, AnswerReader answers) {
        this.http = http;
        this.answers = answers;
    }

    /**
     * Returns a call that has not been sent.
     *
     * @param own whether it needs a new connection
     */
    Call call(Request request, boolean own) {
        Request.Builder tagged = request.newBuilder().tag(Head.class, new Head());
        if (request.header(ENCODING) == null) {
            // Otherwise OkHttp asks for gzip, and cannot read a body that claims to be gzip and is not.
            tagged.header(ENCODING, "identity");
        }
        Call call = http.newCall(OwnConnection.tag(tagged, own));
        Timeouts timeouts = request.tag(Timeouts.class);
        if (timeouts != null) {
            timeouts.applyTo(call);
        }
        return call;
    }

    /** Sends a call, and completes the future with the response or the failure, usually an {@link IOException}. */
    void send(Call call, CompletableFuture<Answer> answer) {
        call.enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    answer.complete(answers.read(response));
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
                } else {
                    answer.complete(came);
                }
            }
        });
    }
}
