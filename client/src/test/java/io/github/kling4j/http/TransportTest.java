package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransportTest {

    private static final Request REQUEST =
            new Request.Builder().url("http://localhost/").build();

    /** Records the response that arrives late. */
    private static final class Late implements Attempt {

        private @Nullable Answer answer;

        @Override
        public Request request() {
            return REQUEST;
        }

        @Override
        public boolean mayFollow(IOException failure) {
            return false;
        }

        @Override
        public boolean mayFollow(Answer answer) {
            return false;
        }

        @Override
        public void stop(Call call) {
            // nothing runs
        }

        @Override
        public void late(Answer answer) {
            this.answer = answer;
        }
    }

    @Test
    void a_response_that_arrives_after_the_end_of_the_wait_reaches_the_attempt() {
        Transport transport = new Transport(request -> responding("late"), new TextAnswers(Secret.NONE));
        CompletableFuture<Answer> ended = CompletableFuture.failedFuture(new IOException("timeout"));
        Late late = new Late();

        transport.send(transport.call(REQUEST, false), ended, late);

        assertThat(late.answer.text()).isEqualTo("late");
    }

    /** Returns a call whose response is there at once. */
    private static Call responding(String body) {
        Response response = new Response.Builder()
                .request(REQUEST)
                .protocol(Protocol.HTTP_1_1)
                .code(202)
                .message("Accepted")
                .body(ResponseBody.create(body, null))
                .build();
        return (Call) Proxy.newProxyInstance(
                Call.class.getClassLoader(), new Class<?>[] {Call.class}, (call, method, arguments) -> {
                    if (method.getName().equals("enqueue")) {
                        ((Callback) arguments[0]).onResponse((Call) call, response);
                        return null;
                    }
                    return REQUEST;
                });
    }
}
