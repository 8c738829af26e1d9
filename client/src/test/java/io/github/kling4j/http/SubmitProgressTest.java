package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The record of a submit never changes from "may have been sent" to "not sent". */
class SubmitProgressTest {

    @Test
    @Timeout(30)
    void a_file_check_that_blocks_delays_no_stop_and_sends_nothing_afterwards() throws Exception {
        CountDownLatch checking = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        SubmitProgress progress = new SubmitProgress(() -> {
            checking.countDown();
            await(released);
        });
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            try {
                progress.streaming();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        checking.await();

        assertThat(progress.stop()).isTrue();

        released.countDown();
        assertThatThrownBy(() -> sending.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .hasMessage("the request was cancelled before it was sent");
        assertThat(progress.hasBegun()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_copy_that_is_not_sent_does_not_count() throws Exception {
        SubmitProgress progress = new SubmitProgress(() -> {});
        progress.copying();
        assertThat(progress.hasBegun()).isTrue();

        progress.passedOn();
        assertThat(progress.hasBegun()).isFalse();
        assertThat(progress.stop()).isTrue();
    }

    @Test
    void a_request_that_was_reported_as_begun_remains_begun() throws Exception {
        SubmitProgress progress = new SubmitProgress(() -> {});
        progress.copying();
        assertThat(progress.stop()).isFalse();

        progress.passedOn();
        assertThat(progress.hasBegun()).isTrue();
        assertThat(progress.stop()).isFalse();
    }

    @Test
    void a_body_that_is_sent_again_invalidates_the_proof_that_it_was_not_processed() throws Exception {
        SubmitProgress progress = new SubmitProgress(() -> {});
        progress.copying();
        progress.failed(new StreamResetException(ErrorCode.REFUSED_STREAM));

        progress.streaming();
        assertThat(progress.hasBegun()).isTrue();
        assertThat(progress.wasNotProcessed()).isFalse();
    }
}
