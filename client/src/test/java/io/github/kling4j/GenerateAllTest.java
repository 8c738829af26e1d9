package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many concurrent requests have one result each; at most the requested number of them is in progress. */
@Timeout(60)
class GenerateAllTest extends WithSimulator {

    private static final String CLOSED = "the client is closed; build another one with KlingClient.builder()";
    private static final ImageToVideoRequest INVALID =
            REQUEST.toBuilder().duration(1000).build();

    @Test
    void many_requests_have_one_result_each_and_continue_after_failures() {
        simulator.nextTask(TaskScript.failing(2001, "Invalid", "Blurred"));
        List<ImageToVideoRequest> requests = List.of(REQUEST, INVALID, REQUEST, REQUEST, REQUEST);

        List<Generated<ImageToVideoRequest>> results =
                client.imageToVideo().generateAll(requests, 1).toList();

        assertThat(results).extracting(Generated::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(results.get(0).failure()).isInstanceOf(TaskFailedException.class);
        assertThat(results.get(1).failure()).isInstanceOf(InvalidRequestException.class);
        assertThat(results.subList(2, 5))
                .allSatisfy(result -> assertThat(result.orThrow().videos()).hasSize(1));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> results.get(1).orThrow());
    }

    @Test
    void at_most_the_requested_number_of_requests_run_concurrently() throws Exception {
        CountDownLatch together = new CountDownLatch(16);
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < 40; i++) {
            simulator.failNext(Operation.SUBMIT, Fault.held(together::countDown, release));
        }
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<ImageToVideoRequest> requests =
                Collections.nCopies(40, REQUEST).iterator();
        Iterable<ImageToVideoRequest> counted = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return requests.hasNext();
            }

            @Override
            public ImageToVideoRequest next() {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                return requests.next();
            }
        };

        CompletableFuture<List<Generated<ImageToVideoRequest>>> all =
                CompletableFuture.supplyAsync(() -> client.imageToVideo()
                        .generateAll(counted, 16)
                        .peek(result -> underWay.decrementAndGet())
                        .toList());
        together.await();
        release.countDown();

        assertThat(all.join())
                .extracting(Generated::index)
                .doesNotHaveDuplicates()
                .hasSize(40);
        assertThat(all.join()).allSatisfy(result -> assertThat(result.task()).isNotNull());
        assertThat(most).hasValue(16);
        assertThat(simulator.submissions()).isEqualTo(40);
    }

    @Test
    void a_request_that_could_not_start_is_not_waited_for() {
        Iterator<Generated<ImageToVideoRequest>> results =
                client.imageToVideo().generateAll(List.of(REQUEST, REQUEST), 1).iterator();
        client.close();

        assertThatIllegalStateException().isThrownBy(results::next).withMessage(CLOSED);
        assertThatIllegalStateException().isThrownBy(results::next).withMessage(CLOSED);
        assertThat(results.hasNext()).isFalse();
    }

    @Test
    void no_further_request_is_submitted_after_the_last_result_is_read() {
        List<ImageToVideoRequest> requests = Collections.nCopies(40, REQUEST);
        try (Stream<Generated<ImageToVideoRequest>> results =
                client.imageToVideo().generateAll(requests, 2)) {
            assertThat(results.findFirst()).isPresent();
        }

        assertThat(simulator.submissions()).isLessThanOrEqualTo(2);
    }
}
