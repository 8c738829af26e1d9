package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A submit returns after its timeout, even if the thread of its call does not. */
@Timeout(60)
class DeadlineTest {

    private static final Duration LONG_ENOUGH_TO_BE_ANSWERED = Duration.ofSeconds(3);

    private final KlingSimulator simulator = KlingSimulator.start();
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void stop() {
        released.countDown();
        simulator.close();
    }

    @Test
    void a_call_that_blocks_after_its_response_leaves_the_outcome_unknown() {
        try (KlingClient client =
                client(LONG_ENOUGH_TO_BE_ANSWERED, new OkHttpClient.Builder().addInterceptor(chain -> {
                            Response response = chain.proceed(chain.request());
                            await(released);
                            return response;
                        }))) {
            assertThatExceptionOfType(OutcomeUnknownException.class)
                    .isThrownBy(() -> client.imageToVideo().submit(WithSimulator.REQUEST))
                    .withCauseInstanceOf(InterruptedIOException.class);

            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    @Test
    void a_call_that_blocks_before_its_connection_sends_nothing_later() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (KlingClient client = client(Duration.ofMillis(1), new OkHttpClient.Builder().addInterceptor(chain -> {
                    await(released);
                    try {
                        return chain.proceed(chain.request());
                    } finally {
                        ended.countDown();
                    }
                }))) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.imageToVideo().submit(WithSimulator.REQUEST))
                    .withMessage("nothing was sent: timeout");

            released.countDown();
            ended.await();
            assertThat(simulator.submissions()).isZero();
        }
    }

    private KlingClient client(Duration timeout, OkHttpClient.Builder http) {
        return KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .httpClient(http.build())
                .submitTimeout(timeout)
                .retries(0)
                .build();
    }

    /** Blocks as a slow disk does, which no interruption ends. */
    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
