package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.PermissionException;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interceptors of a shared OkHttpClient can inspect a billed request, but cannot send it twice. */
@Timeout(60)
class InterceptorTest extends WithSimulator {

    private final List<String> bodies = new ArrayList<>();

    @Test
    void an_interceptor_that_logs_the_body_has_no_effect() {
        submitThrough(this::logging, this::logging);

        assertThat(bodies).hasSize(2).allSatisfy(body -> assertThat(body).contains("The sun rises"));
        assertThat(simulator.received())
                .singleElement()
                .satisfies(received -> assertThat(received.bodyText()).isEqualTo(bodies.get(0)));
    }

    @Test
    void a_network_interceptor_that_logs_the_body_has_no_effect() {
        OkHttpClient http =
                new OkHttpClient.Builder().addNetworkInterceptor(this::logging).build();
        try (KlingClient client = client(simulator.token()).httpClient(http).build()) {
            client.imageToVideo().submit(REQUEST);
        }

        assertThat(bodies).hasSize(1);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void after_a_body_was_logged_a_failed_connection_is_still_known_to_have_sent_nothing() {
        try (RefusedSockets refused = new RefusedSockets(1)) {
            OkHttpClient http = new OkHttpClient.Builder()
                    .addInterceptor(this::logging)
                    .socketFactory(refused)
                    .build();
            try (KlingClient client = client(simulator.token()).httpClient(http).build()) {
                client.imageToVideo().submit(REQUEST);
            }
        }
        assertThat(bodies).as("attempts").hasSize(2);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void an_interceptor_that_sends_a_copy_of_the_body_elsewhere_cannot_repeat_it() {
        simulator.failNext(Operation.SUBMIT, Fault.resetAfterWork());
        OkHttpClient another = new OkHttpClient();

        OutcomeUnknownException thrown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> submitThrough(chain -> another.newCall(copy(chain)).execute()));

        assertThat(thrown).isNotNull();
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void an_interceptor_that_fails_after_the_response_does_not_hide_its_status() {
        Interceptor failing = chain -> {
            chain.proceed(chain.request()).close();
            throw new IOException("its own check failed");
        };
        simulator.failNext(Operation.SUBMIT, Fault.status(403));
        assertThat(catchThrowableOfType(PermissionException.class, () -> submitThrough(failing)))
                .isNotNull();

        OutcomeUnknownException thrown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> submitThrough(failing));

        assertThat(thrown.status()).isEqualTo(202);
        assertThat(thrown).hasRootCauseMessage("its own check failed");
        assertThat(simulator.submissions()).isEqualTo(2);
    }

    @Test
    void an_interceptor_can_rewrite_the_path_of_a_submit_and_its_look_up() {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(InterceptorTest::rewriting)
                .build();
        try (KlingClient client = client(simulator.token()).httpClient(http).build()) {
            assertThat(client.imageToVideo().generate(REQUEST).videos()).hasSize(1);
        }

        assertThat(simulator.received())
                .singleElement()
                .satisfies(received ->
                        assertThat(received.path()).isEqualTo("/vendors/klingai/v1/kling-v3/text-to-video/generation"));
    }

    private static Response rewriting(Interceptor.Chain chain) throws IOException {
        HttpUrl url = chain.request().url();
        String path = url.encodedPath().replace("image-to-video", "text-to-video");
        return chain.proceed(chain.request()
                .newBuilder()
                .url(url.newBuilder().encodedPath(path).build())
                .build());
    }

    private Response logging(Interceptor.Chain chain) throws IOException {
        Buffer copy = new Buffer();
        chain.request().body().writeTo(copy);
        bodies.add(copy.readUtf8());
        return chain.proceed(chain.request());
    }

    private static Request copy(Interceptor.Chain chain) throws IOException {
        Buffer copy = new Buffer();
        chain.request().body().writeTo(copy);
        return new Request.Builder()
                .url(chain.request().url())
                .header("Authorization", "Bearer a-very-secret-token")
                .method(
                        "POST",
                        RequestBody.create(
                                copy.readByteString(), chain.request().body().contentType()))
                .build();
    }

    private void submitThrough(Interceptor... interceptors) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        for (Interceptor interceptor : interceptors) {
            http.addInterceptor(interceptor);
        }
        try (KlingClient client =
                client(simulator.token()).httpClient(http.build()).build()) {
            client.imageToVideo().submit(REQUEST);
        }
    }
}
